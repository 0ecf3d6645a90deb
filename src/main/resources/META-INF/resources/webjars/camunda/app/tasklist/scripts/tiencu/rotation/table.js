import { h } from '../elements.js';

/** A table that becomes a list of cards on a phone; the first cell of a row names it, and what is large stands below its row. */
export function table(heads, rows, below = () => null) {
  return rows.length === 0 ? null : h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, rows.map(([first, ...others], at) => [
      h('tr', { class: below(at) ? 'tc-with-more' : null },
        h('th', { scope: 'row' }, first),
        others.map((cell, column) => h('td', { 'data-label': heads[column + 1] }, isNothing(cell) ? '–' : cell))),
      below(at) ? h('tr', { class: 'tc-more' }, h('td', { colspan: heads.length }, below(at))) : null]))));
}

function isNothing(cell) {
  return cell === null || cell === undefined || cell === '' || cell === false;
}
