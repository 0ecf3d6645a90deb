import { address, get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { radarPicture } from './radar-picture.js';
import { radarTable } from './radar-table.js';
import { labels, quarterName, quarterOf, STANDINGS } from './quarters.js';

/** The parts of conversion forms that show the radar; a form may name the unit and the last day in shown.radar. */
export const RADAR_PARTS = {
  radar: ({ shown }) => {
    const asked = shown.radar || {};
    const plan = shown.plan || {};
    return radarPanel(asked.unitId || plan.unitId, asked.until || (plan.year ? `${plan.year}-12-31` : null));
  }
};

/** Who falls due when: a picture by quarter and a table that it filters. Without a unit, all that the reader may see. */
export function radarPanel(unitId, until) {
  const root = h('section', { class: 'tc-radar' },
    h('link', { rel: 'stylesheet', href: address('/assets/house/radar.css') }),
    h('p', { role: 'status' }, pick('Đang rà soát thời hạn…', 'Looking at the terms…')));
  const last = until || `${new Date().getFullYear() + 2}-12-31`;
  const unit = unitId ? `&unit=${encodeURIComponent(unitId)}` : '';
  get(`/api/v1/conversion-radar?until=${last}${unit}`)
    .then((page) => show(root, page.items, last))
    .catch((problem) => replace(root, [h('p', { class: 'tc-error', role: 'alert' }, problem.message)]));
  return root;
}

function replace(root, children) {
  root.replaceChildren(root.firstElementChild, ...children);
}

function show(root, lines, last) {
  if (lines.length === 0) {
    replace(root, [h('p', { class: 'tc-note' }, pick('Không có người đến hạn trong thời gian này.', 'Nobody falls due in this time.'))]);
    return;
  }
  const state = { quarter: '', standing: '' };
  const table = h('div', null);
  const quarters = labels(last);
  const selects = choices(state, quarters, lines, () => refill());
  const refill = () => table.replaceChildren(radarTable(chosen(lines, state)));
  const picture = radarPicture(lines, quarters, (quarter) => {
    state.quarter = state.quarter === quarter ? '' : quarter;
    selects.quarter.value = state.quarter;
    refill();
  });
  replace(root, [summary(lines), h('div', { class: 'tc-radar-scroll' }, picture), legend(lines), selects.row, table]);
  refill();
}

function chosen(lines, { quarter, standing }) {
  return lines.filter((line) => (!quarter || quarterOf(line.listedOn) === quarter) && (!standing || line.standing === standing));
}

function count(lines, standing) {
  return lines.filter((line) => line.standing === standing).length;
}

function summary(lines) {
  const superior = lines.filter((line) => line.forSuperior).length;
  return h('p', { class: 'tc-radar-lead' },
    pick(`${lines.length} người; quá hạn ${count(lines, 'OVERDUE')}, đến hạn ${count(lines, 'DUE')}, tạm hoãn ${count(lines, 'DEFERRED')}`,
      `${lines.length} people; ${count(lines, 'OVERDUE')} overdue, ${count(lines, 'DUE')} due, ${count(lines, 'DEFERRED')} deferred`),
    superior ? pick(`; ${superior} do cấp trên lập kế hoạch`, `; ${superior} planned by the superior body`) : '', '.');
}

function legend(lines) {
  return h('ul', { class: 'tc-legend' }, STANDINGS.filter(([key]) => count(lines, key) > 0)
    .map(([key, name]) => h('li', null, h('i', { class: `tc-radar-key-${key}` }), name)));
}

function choices(state, quarters, lines, changed) {
  const select = (name, key, options) => {
    const field = h('select', { onchange: () => { state[key] = field.value; changed(); } },
      h('option', { value: '' }, pick('Tất cả', 'All')),
      options.map(([value, words]) => h('option', { value }, words)));
    return { field, label: h('label', null, name, ' ', field) };
  };
  const quarter = select(pick('Quý', 'Quarter'), 'quarter', quarters.map((each) => [each, quarterName(each)]));
  const standing = select(pick('Tình trạng', 'Standing'), 'standing', STANDINGS.filter(([key]) => count(lines, key) > 0));
  return { quarter: quarter.field, row: h('div', { class: 'tc-radar-choices' }, quarter.label, standing.label) };
}
