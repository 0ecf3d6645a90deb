import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { pathOfYear } from '../path/panel.js';

/** The direction that begins a plan: the years that can be planned, and for an adjustment the plans in force. */
export async function beginPlan(room) {
  const year = room.form.elements.namedItem('year');
  const now = await yearOfTheHouse();
  [now + 1, now].forEach((each) => year.append(h('option', { value: String(each) }, String(each))));
  const adjusts = room.form.elements.namedItem('adjusts');
  const plans = (await get('/api/v1/training-plans?limit=200')).items;
  const inForce = plans.filter((each) => each.kind === 'ANNUAL' && ['CARRIED_OUT', 'REPORT'].includes(each.stage));
  adjusts.append(h('option', { value: '' }, inForce.length
    ? pick('Chọn kế hoạch', 'Choose the plan') : pick('Chưa có kế hoạch nào đang có hiệu lực', 'No plan is in force')));
  inForce.forEach((each) => adjusts.append(h('option', { value: each.caseNumber },
    `${each.caseNumber} – ${each.year}`)));
  followTheYear(room.form.querySelector('[data-show="path"]'), year);
  room.form.addEventListener('tc-filled', () => year.dispatchEvent(new Event('change')));
  room.thanks = pick('Đã bắt đầu xây dựng kế hoạch.', 'The plan is begun.');
}

/** What the year that is chosen leaves of time; of two years chosen quickly the last is shown. */
function followTheYear(place, year) {
  year.addEventListener('change', () => {
    place.querySelectorAll(':scope > .tc-path').forEach((shown) => shown.remove());
    place.append(pathOfYear(year.value));
  });
}

/** The calendar of the house counts, not the clock of the desk. */
async function yearOfTheHouse() {
  const { asOf } = await get(`/api/v1/training-plans/path?year=${new Date().getFullYear() + 1}`);
  return Number(asOf.slice(0, 4));
}
