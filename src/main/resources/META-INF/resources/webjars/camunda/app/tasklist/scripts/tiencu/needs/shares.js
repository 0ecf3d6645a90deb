import { h } from '../elements.js';
import { pick } from '../words.js';
import { draw } from '../path/scale.js';
import { count, MEASURES } from './labels.js';

const ROUND = 2 * Math.PI * 26;

/** Four gauges: the share among the learners, the mark of what is wanted, and how many are missing in words. */
export function sharesPanel(plan, { items }) {
  return h('ul', { class: 'shares' }, items.map(gauge));
}

function gauge(each) {
  const share = each.learners ? each.ofGroup / each.learners : 0;
  const wanted = each.learners ? each.wanted / each.learners : 0;
  const percent = `${Math.round(share * 100)} %`;
  const mark = { x1: 0, x2: 0, y1: -31, y2: -21, transform: `rotate(${(wanted * 360).toFixed(1)})` };
  return h('li', { class: each.met ? 'met' : 'unmet' },
    draw('svg', { viewBox: '-34 -34 68 68', role: 'img', 'aria-label': `${MEASURES[each.measure]}: ${percent}` },
      draw('circle', { class: 'track', r: 26 }),
      draw('circle', { class: 'share', r: 26, transform: 'rotate(-90)', 'stroke-dasharray': `${(ROUND * share).toFixed(2)} ${ROUND.toFixed(2)}` }),
      draw('line', { class: 'mark', ...mark }),
      draw('text', { y: 5, 'text-anchor': 'middle' }, percent)),
    h('div', null,
      h('strong', null, MEASURES[each.measure] || each.measure),
      h('span', null, pick(`${count(each.ofGroup)}/${count(each.learners)} người học; cần ${count(each.wanted)}`, `${count(each.ofGroup)} of ${count(each.learners)} learners; ${count(each.wanted)} wanted`)),
      h('span', { class: 'verdict' }, each.met ? pick('✓ đạt', '✓ reached') : pick(`thiếu ${count(each.missing)} người`, `${count(each.missing)} missing`)),
      h('small', null, pick(`Trong đội ngũ: ${count(each.staffOfGroup)}/${count(each.staff)}. `, `Among the staff: ${count(each.staffOfGroup)} of ${count(each.staff)}. `), each.citation)));
}
