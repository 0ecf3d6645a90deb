import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';

/** The direction that begins a plan: the years that can be planned, and for an adjustment the plans in force. */
export async function beginPlan(room) {
  const year = room.form.elements.namedItem('year');
  const now = new Date().getFullYear();
  [now + 1, now].forEach((each) => year.append(h('option', { value: String(each) }, String(each))));
  const adjusts = room.form.elements.namedItem('adjusts');
  const plans = (await get('/api/v1/training-plans?limit=200')).items;
  const inForce = plans.filter((each) => each.kind === 'ANNUAL' && ['CARRIED_OUT', 'REPORT'].includes(each.stage));
  adjusts.append(h('option', { value: '' }, inForce.length
    ? pick('Chọn kế hoạch', 'Choose the plan') : pick('Chưa có kế hoạch nào đang có hiệu lực', 'No plan is in force')));
  inForce.forEach((each) => adjusts.append(h('option', { value: each.caseNumber },
    `${each.caseNumber} – ${each.year}`)));
  room.thanks = pick('Đã bắt đầu xây dựng kế hoạch.', 'The plan is begun.');
}
