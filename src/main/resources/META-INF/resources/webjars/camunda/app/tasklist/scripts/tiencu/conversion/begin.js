import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';

const OFFICE = /^(to-chuc|lanh-dao)-(.+)$/;

/** The plan of one's own agency, for the next year or this one. */
export async function beginConversion(room) {
  const me = await get('/api/v1/me');
  const unit = room.form.elements.namedItem('unitId');
  const own = new Map();
  (me.bodies || []).forEach((body) => {
    const hit = OFFICE.exec(body.key || body);
    if (hit) {
      own.set(hit[2], body.name || hit[2]);
    }
  });
  await Promise.all([...own.keys()].map(async (id) => own.set(id, (await get(`/api/v1/units/${encodeURIComponent(id)}`)).name)));
  own.forEach((name, id) => unit.append(h('option', { value: id }, name)));
  if (own.size === 0) {
    unit.append(h('option', { value: '' }, pick('Bạn không thuộc bộ phận tổ chức hay lãnh đạo của cơ quan nào', 'You belong to no personnel office or leadership')));
  }
  const now = new Date().getFullYear();
  const year = room.form.elements.namedItem('year');
  [now + 1, now].forEach((each) => year.append(h('option', { value: String(each) }, String(each))));
  room.thanks = pick('Đã bắt đầu lập kế hoạch chuyển đổi vị trí.', 'The plan of conversion is begun.');
}
