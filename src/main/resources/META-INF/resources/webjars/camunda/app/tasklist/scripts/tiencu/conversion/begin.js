import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';

/** The plan of one's own agency, for the next year or this one. */
export async function beginConversion(room) {
  const unit = room.form.elements.namedItem('unitId');
  const own = (await get('/api/v1/conversion-plans/units')).items;
  own.forEach((each) => unit.append(h('option', { value: each.unitId }, each.unitName)));
  if (own.length === 0) {
    unit.append(h('option', { value: '' }, pick('Bạn không thuộc bộ phận tổ chức hay lãnh đạo của cơ quan nào',
      'You belong to no personnel office or leadership')));
  }
  const now = new Date().getFullYear();
  const year = room.form.elements.namedItem('year');
  [now + 1, now].forEach((each) => year.append(h('option', { value: String(each) }, String(each))));
  room.thanks = pick('Đã bắt đầu lập kế hoạch chuyển đổi vị trí.', 'The plan of conversion is begun.');
}
