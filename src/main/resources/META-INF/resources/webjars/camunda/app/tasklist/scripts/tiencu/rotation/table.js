import { h } from '../elements.js';

/** A table that becomes a list of cards on a phone; the first cell of a row names it. */
export function table(heads, rows, caption) {
  return rows.length === 0 ? null : h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
    caption ? h('caption', { class: 'tc-note' }, caption) : null,
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, rows.map(([first, ...others]) => h('tr', null,
      h('th', { scope: 'row' }, first),
      others.map((cell, at) => h('td', { 'data-label': heads[at + 1] }, cell === null || cell === undefined || cell === '' ? '–' : cell)))))));
}
