import { address as link } from '../../../../tasklist/scripts/tiencu/api.js';
import { freshId, h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { dayFirst } from '../../../../tasklist/scripts/tiencu/form/dates.js';
import { english, pick } from '../../../../../../assets/house/language.js';
import { address, goTo, queryOf } from './place.js';

export function waiting() {
  return h('p', { class: 'tc-note', role: 'status' }, pick('Đang tải…', 'Loading…'));
}

export function refusal(problem) {
  const text = problem.status === 403
    ? pick('Phần này dành cho Ban Tổ chức Tỉnh ủy và quản trị hệ thống.', 'This part is for the organisation board and administrators.')
    : problem.message;
  return h('p', { class: 'tc-error', role: 'alert' }, text);
}

/** 92,5% in Vietnamese, 92.5% in English; nothing where there is no figure. */
export function percent(share, digits = 1) {
  return share === null || share === undefined ? '–' : `${number(share * 100, digits)}%`;
}

export function number(value, digits = 0) {
  return value === null || value === undefined ? '–' : value.toLocaleString(english ? 'en-GB' : 'vi-VN', { maximumFractionDigits: digits });
}

/** Heads are texts, or [text, 'number'] for a column of figures; cells are texts, elements or null. */
export function table(caption, heads, rows, empty) {
  const kinds = heads.map((head) => (Array.isArray(head) ? head[1] : ''));
  return h('div', { class: 'tc-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', { class: 'tc-board-table' },
      h('caption', null, caption),
      h('thead', null, h('tr', null, heads.map((head, at) => h('th', { scope: 'col', class: kinds[at] || null }, Array.isArray(head) ? head[0] : head)))),
      h('tbody', null, rows.length > 0
        ? rows.map((cells) => row(cells, kinds))
        : h('tr', null, h('td', { colspan: String(heads.length) }, empty || pick('Không có dòng nào.', 'There are no rows.'))))));
}

export function row(cells, kinds) {
  return h('tr', null, cells.map((cell, at) => h(at === 0 ? 'th' : 'td',
    { scope: at === 0 ? 'row' : null, class: (kinds || [])[at] || null }, cell === null || cell === undefined ? '' : cell)));
}

export function caseLink(caseNumber) {
  return caseNumber ? h('a', { href: address({ number: caseNumber }) }, caseNumber) : '–';
}

/** The same list as a workbook. */
export function workbook(path, asked) {
  const query = queryOf(Object.assign({}, asked, { lang: null, limit: null }));
  return h('a', { class: 'tc-button tc-xlsx', href: link(`/api/v1/boards/${path}.xlsx${query ? `?${query}` : ''}`), download: true },
    pick('Tải bảng tính (XLSX)', 'Download workbook (XLSX)'));
}

/** A word with a mark, so that the colour is never alone. */
export function mark(kind, text) {
  const sign = { good: '✓', bad: '⚠', open: '…', none: '–' }[kind];
  return h('span', { class: `tc-mark tc-mark-${kind}` }, h('span', { 'aria-hidden': 'true' }, `${sign} `), text);
}

export function tile(figure, words, kind, to) {
  const inside = [h('strong', null, figure), h('span', null, words)];
  return to ? h('a', { class: `tc-tile tc-tile-${kind}`, href: address(to) }, inside) : h('div', { class: `tc-tile tc-tile-${kind}` }, inside);
}

export function field(label, input) {
  input.id = input.id || freshId('board');
  return h('div', { class: 'tc-board-field' }, h('label', { for: input.id }, label), input);
}

export function input(name, value, type = 'text') {
  return h('input', { name, type, value: value || '', autocomplete: 'off' });
}

export function select(name, pairs, value) {
  return h('select', { name }, pairs.map(([key, text]) => h('option', { value: key, selected: key === (value || '') }, text)));
}

/** A form whose answer is the address: what was asked for can be sent to a colleague. */
export function question(tab, fields, more) {
  const form = h('form', {
    class: 'tc-board-question', onsubmit: (event) => {
      event.preventDefault();
      goTo(Object.assign({ tab }, Object.fromEntries(new FormData(event.target))));
    }
  }, fields, h('div', { class: 'tc-board-buttons' }, h('button', { type: 'submit', class: 'tc-button tc-strong' }, pick('Xem', 'Show')), more || ''));
  form.querySelectorAll('input[type=date]').forEach(dayFirst);
  return form;
}

/** Only what was asked for, without the tab. */
export function only(asked, ...names) {
  return Object.fromEntries(names.map((name) => [name, asked.get(name) || '']).filter(([, value]) => value));
}
