import { h } from '../elements.js';
import { pick } from '../words.js';
import { count, CRITERIA, quarter } from './labels.js';
import { check } from './reasons.js';

/** Lines that a rule forbids, then those to look at again, by what speaks against them. */
export function checksPanel(plan, { items }) {
  if (!items.length) {
    return h('p', { class: 'fine' }, pick('✓ Không có dòng nào vướng điều kiện.', '✓ Nothing speaks against any line.'));
  }
  return [
    part(items.filter((line) => line.blocks), 'blocks', pick('Không được cử', 'Not allowed')),
    part(items.filter((line) => !line.blocks), 'warns', pick('Xem lại', 'To look at again'))
  ].filter(Boolean);
}

function part(lines, kind, title) {
  if (!lines.length) {
    return null;
  }
  const by = {};
  lines.forEach((line) => line.issues.forEach((issue) => { by[issue.criterion] = (by[issue.criterion] || 0) + 1; }));
  const counts = Object.entries(by).map(([criterion, number]) => `${CRITERIA[criterion] || criterion}: ${count(number)}`);
  return h('details', { class: `severity ${kind}`, open: kind === 'blocks' },
    h('summary', null, `${title} (${count(lines.length)})`, h('small', null, counts.join(' · '))),
    h('ul', { class: 'needs' }, lines.map(row)));
}

function row(line) {
  return h('li', { class: `need ${line.blocks ? 'blocked' : ''}` },
    h('span', { class: 'who' }, line.fullName, h('small', null, line.unitName)),
    h('div', { class: 'what' },
      h('strong', null, line.programmeName),
      h('ul', { class: 'checks' }, line.issues.map(check))),
    h('div', { class: 'when' }, h('small', null, quarter(line.quarter))));
}
