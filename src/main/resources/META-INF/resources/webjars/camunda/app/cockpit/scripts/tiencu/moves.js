import { freshId, h } from '../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../tasklist/scripts/tiencu/words.js';

/** Longer tables make the browser slow; the rest comes on demand. */
const AT_ONCE = 100;

const HEADS = [
  pick('Hồ sơ', 'Case'), pick('Việc, mốc thời gian', 'What is due'), pick('Tập thể', 'Body'),
  pick('Hạn cũ', 'Old'), pick('Hạn mới', 'New'), pick('Vì sao', 'Why')
];

function bodyNames(keys, names) {
  return keys.map((key) => names.get(key) || key).join('; ');
}

function row(move, names) {
  return h('tr', { class: move.warnings.length > 0 ? 'tc-warned' : null },
    h('th', { scope: 'row' }, move.caseNumber),
    h('td', null, move.name),
    h('td', null, bodyNames(move.bodies, names)),
    h('td', { class: 'tc-date' }, date(move.oldDue)),
    h('td', { class: 'tc-date' }, h('strong', null, date(move.newDue))),
    h('td', null, move.explanation, move.warnings.map((each) => h('p', { class: 'tc-warning' }, '⚠ ', each.message))));
}

/** One table of moves; the caption says whose. */
export function table(caption, list, names) {
  const rows = h('tbody', null);
  const more = h('button', { type: 'button', class: 'tc-button', onclick: () => next() });
  let shown = 0;
  const next = () => {
    const added = list.slice(shown, shown + AT_ONCE).map((each) => row(each, names));
    rows.append(...added);
    shown += added.length;
    more.hidden = shown >= list.length;
    more.textContent = pick(`Hiện thêm (còn ${list.length - shown})`, `Show more (${list.length - shown} left)`);
  };
  next();
  return h('div', { class: 'tc-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', { class: 'tc-moves' },
      h('caption', null, caption),
      h('thead', null, h('tr', null, HEADS.map((head) => h('th', { scope: 'col' }, head)))),
      rows),
    more);
}

/** All moves, grouped by process, with a choice of one body. */
export function moves(list, names) {
  if (list.length === 0) {
    return '';
  }
  const groups = h('div', null);
  const keys = [...new Set(list.flatMap((each) => each.bodies))];
  keys.sort((one, other) => bodyNames([one], names).localeCompare(bodyNames([other], names), 'vi'));
  const id = freshId('body');
  const choice = h('select', { id, onchange: () => fill() },
    h('option', { value: '' }, pick('Tất cả tập thể', 'All bodies')),
    keys.map((key) => h('option', { value: key }, bodyNames([key], names))));
  const fill = () => {
    const chosen = list.filter((each) => !choice.value || each.bodies.includes(choice.value));
    const processes = [...new Set(chosen.map((each) => each.process))];
    groups.replaceChildren(...processes.map((process) => {
      const own = chosen.filter((each) => each.process === process);
      return table(pick(`${own[0].processName}: ${own.length} thời hạn`, `${own[0].processName}: ${own.length} deadlines`), own, names);
    }));
  };
  fill();
  return h('div', null, h('div', { class: 'tc-field tc-filter' }, h('label', { for: id }, pick('Lọc theo tập thể', 'Filter by body')), choice), groups);
}
