import { h } from '../elements.js';
import { pick } from '../words.js';
import { mayEdit } from './asking.js';
import { FIELDS, FUNDINGS, money } from './labels.js';
import { createRow } from './row.js';

/** Columns that can be sorted by, with the name that the interface knows. */
const COLUMNS = [
  ['fullName', 'name'], ['unitId', 'unit'], ['programme', 'programme'], ['gap', 'gap'], ['priority', 'priority'],
  ['quarter', 'quarter'], ['funding', 'funding'], ['cost', 'cost'], ['state', 'state'], ['note', null]
];

/** The table of one page, its heading and sums always in sight. */
export function createGrid(book) {
  const body = h('tbody');
  const sums = h('tfoot');
  const heads = h('tr');
  const table = h('table', { class: 'grid' }, h('caption', { class: 'only-read' }, pick('Các dòng của kế hoạch', 'Lines of the plan')),
    h('thead', null, heads), body, sums);
  const pager = h('nav', { 'class': 'pager', 'aria-label': pick('Trang', 'Pages') });
  const rows = new Map();
  book.drawRow = (id) => {
    const old = rows.get(id);
    if (old) {
      old.update(book.lines.get(id));
    }
  };
  book.mark = (id, kind, text, again) => rows.has(id) && rows.get(id).mark(kind, text, again);
  book.drawTotals = () => sums.replaceChildren(sumRow(book));
  const draw = () => {
    const kept = focusOf(book.root);
    heads.replaceChildren(...head(book));
    rows.clear();
    body.replaceChildren(...book.items.map((line) => {
      const row = createRow(book, line);
      rows.set(line.id, row);
      return row.element;
    }));
    if (!book.items.length) {
      body.append(h('tr', null, h('td', { class: 'nothing', colspan: String(COLUMNS.length + 2) }, pick('Không có dòng nào.', 'There are no lines.'))));
    }
    if (book.totals) {
      book.drawTotals();
    }
    pager.replaceChildren(...pages(book));
    restore(body, kept);
  };
  body.addEventListener('keydown', (event) => walk(event, body));
  return { element: h('div', null, h('div', { class: 'frame', tabindex: '-1' }, table), pager), draw };
}

function head(book) {
  const tick = h('input', {
    'type': 'checkbox', 'aria-label': pick('Chọn cả trang', 'Choose the whole page'),
    'checked': book.items.length > 0 && book.items.every((line) => book.selected.has(line.id)),
    'onchange': (event) => {
      book.items.filter((line) => line.editable).forEach((line) => (event.target.checked
        ? book.selected.set(line.id, line) : book.selected.delete(line.id)));
      book.draw();
    }
  });
  const units = book.choices.units.length > 1;
  return [
    h('th', { class: 'tick' }, mayEdit(book) ? tick : null),
    ...COLUMNS.filter(([field]) => units || field !== 'unitId').map(([field, sort]) => heading(book, field, sort)),
    h('th', { class: 'tail' }, h('span', { class: 'only-read' }, pick('Lưu và lịch sử', 'Saving and history')))];
}

function heading(book, field, sort) {
  const now = book.query.sort === sort ? 'ascending' : book.query.sort === `-${sort}` ? 'descending' : null;
  const sign = now ? (now === 'ascending' ? ' ▲' : ' ▼') : '';
  const turn = () => {
    book.query.sort = now === 'ascending' ? `-${sort}` : sort;
    book.restart();
  };
  return h('th', { 'scope': 'col', 'class': `of-${field}`, 'aria-sort': now },
    sort ? h('button', { type: 'button', class: 'plain', onclick: turn }, FIELDS[field] + sign) : FIELDS[field]);
}

/** People once, lines, money by who pays; what was dropped does not count. */
function sumRow(book) {
  const { totals } = book;
  const paid = totals.bySource.filter((each) => each.lines > 0);
  return h('tr', null, h('td', { colspan: String(COLUMNS.length + 2) }, h('div', { class: 'sums' },
    h('span', null, h('strong', null, money(totals.people)), pick(' người', ' people')),
    h('span', null, h('strong', null, money(totals.lines)), pick(' dòng', ' lines')),
    totals.dropped ? h('span', null, h('strong', null, money(totals.dropped)), pick(' đã loại', ' dropped')) : null,
    h('span', null, pick('Tổng ', 'Total '), h('strong', null, money(totals.cost)), ' đ'),
    paid.map((each) => h('span', null, `${FUNDINGS[each.funding]} `, h('strong', null, money(each.cost)), ` đ (${each.lines})`)))));
}

function pages(book) {
  const { totals, page, limit, items } = book;
  if (!totals) {
    return [];
  }
  const all = totals.lines + totals.dropped;
  const first = page * limit + 1;
  const turn = (step) => {
    if (step > 0) {
      book.cursors[page + 1] = book.next;
    }
    book.page += step;
    book.load().then(() => book.root.querySelector('.frame').scrollTo(0, 0));
  };
  const button = (label, step, able) => h('button', { type: 'button', disabled: !able, onclick: () => turn(step) }, label);
  const size = h('select', {
    'aria-label': pick('Số dòng mỗi trang', 'Lines a page'), 'onchange': (event) => { book.limit = Number(event.target.value); book.restart(); }
  }, [50, 100, 200].map((each) => h('option', { value: String(each), selected: each === limit }, pick(`${each} dòng/trang`, `${each} a page`))));
  return [
    button(pick('‹ Trước', '‹ Back'), -1, page > 0),
    h('span', { role: 'status' }, items.length ? pick(`${first}–${first + items.length - 1} trong ${all}`, `${first}–${first + items.length - 1} of ${all}`) : ''),
    button(pick('Sau ›', 'Next ›'), 1, Boolean(book.next)), size];
}

/** Enter and Alt with an arrow go to the same column of another row, as in a spreadsheet. */
function walk(event, body) {
  const cell = event.target.closest('td, th');
  const row = event.target.closest('tr');
  const plain = event.key === 'Enter' && event.target.matches('input:not([type=checkbox])');
  const down = plain && !event.shiftKey || event.altKey && event.key === 'ArrowDown';
  const up = plain && event.shiftKey || event.altKey && event.key === 'ArrowUp';
  if (!cell || !(down || up)) {
    return;
  }
  event.preventDefault();
  const next = down ? row.nextElementSibling : row.previousElementSibling;
  const field = next && next.children[[...row.children].indexOf(cell)];
  const target = field && field.querySelector('input, select, button');
  if (target) {
    target.focus();
  } else {
    event.target.blur();
    event.target.focus();
  }
}

function focusOf(root) {
  const at = root.activeElement;
  const row = at && at.closest('tr[data-line]');
  return row && { line: row.dataset.line, of: at.dataset.of };
}

function restore(body, kept) {
  const row = kept && body.querySelector(`tr[data-line="${kept.line}"]`);
  const field = row && kept.of && row.querySelector(`[data-of="${kept.of}"]`);
  if (field) {
    field.focus();
  }
}
