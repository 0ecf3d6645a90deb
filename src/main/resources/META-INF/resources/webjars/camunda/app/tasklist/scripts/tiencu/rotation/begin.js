import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';

/** What begins a plan of rotations: this year or the next by the calendar of the house. */
export async function beginRotation(room) {
  const year = room.form.elements.namedItem('year');
  const { asOf } = await get(`/api/v1/training-plans/path?year=${new Date().getFullYear() + 1}`);
  const now = Number(asOf.slice(0, 4));
  [now + 1, now].forEach((each) => year.append(h('option', { value: String(each) }, String(each))));
  room.thanks = pick('Đã bắt đầu xây dựng kế hoạch luân chuyển.', 'The rotation plan is begun.');
}
