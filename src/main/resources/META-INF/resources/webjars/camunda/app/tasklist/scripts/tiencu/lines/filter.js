import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { FIELDS, GAPS, PRIORITIES, QUARTERS, STATES } from './labels.js';

const PAUSE = 250;

/** What to list: by name without tones, unit, programme, need, state, priority and quarter. */
export function filterBar(book) {
  const { units, programmes } = book.choices;
  const name = h('input', { id: freshId('filter'), type: 'search', autocomplete: 'off', placeholder: pick('vd. duc, minh an', 'e.g. duc') });
  let timer = 0;
  name.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => { book.query.q = name.value.trim(); book.restart(); }, PAUSE);
  });
  const lists = [
    units.length > 1 ? list(book, 'unit', FIELDS.unitId, units.map((each) => [each.id, each.name])) : null,
    list(book, 'programme', FIELDS.programme, programmes.map((each) => [each.key, each.name])),
    list(book, 'gap', FIELDS.gap, Object.entries(GAPS)),
    list(book, 'state', FIELDS.state, Object.entries(STATES)),
    list(book, 'priority', FIELDS.priority, Object.entries(PRIORITIES)),
    list(book, 'quarter', FIELDS.quarter, Object.entries(QUARTERS))
  ].filter(Boolean);
  const clear = h('button', {
    type: 'button', class: 'plain', onclick: () => {
      name.value = '';
      lists.forEach((each) => { each.querySelector('select').value = ''; });
      book.query = { sort: book.query.sort };
      book.restart();
    }
  }, pick('Bỏ lọc', 'Clear'));
  return h('div', { 'class': 'filter', 'role': 'search', 'aria-label': pick('Lọc danh sách', 'Filter the list') },
    h('div', { class: 'field name' }, h('label', { for: name.id }, FIELDS.fullName), name), lists, clear);
}

function list(book, field, label, options) {
  const select = h('select', {
    id: freshId('filter'), onchange: (event) => { book.query[field] = event.target.value; book.restart(); }
  }, h('option', { value: '' }, pick('Tất cả', 'All')), options.map(([key, text]) => h('option', { value: key }, text)));
  return h('div', { class: 'field' }, h('label', { for: select.id }, label), select);
}
