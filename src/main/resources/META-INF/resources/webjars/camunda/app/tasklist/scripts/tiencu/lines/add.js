import { post } from '../api.js';
import { freshId, h } from '../elements.js';
import { search } from '../form/search.js';
import { pick } from '../words.js';
import { PRIORITIES } from '../needs/labels.js';
import { FIELDS, QUARTERS } from './labels.js';

/** Puts somebody forward: a person of the unit, found by name, and a programme. */
export function addForm(book) {
  const person = h('input', { id: freshId('person'), type: 'text', autocomplete: 'off', placeholder: pick('gõ tên', 'type a name') });
  const chosen = h('input', { type: 'hidden' });
  const programme = select([['', pick('Chọn chương trình', 'Choose')], ...book.choices.programmes.map((each) => [each.key, each.name])]);
  const priority = select(Object.entries(PRIORITIES).map(([key, words]) => [key, `${key} – ${words}`]), '2');
  const quarter = select(Object.entries(QUARTERS), '2');
  const said = h('p', { class: 'error', role: 'alert' });
  const place = h('div', { class: 'field person' }, h('label', { for: person.id }, pick('Người được đề nghị', 'Person put forward')), person, chosen);
  let unit = null;
  search(place, {
    path: (text) => `${book.path}/lines/people?q=${encodeURIComponent(text)}`,
    label: (item) => `${item.fullName} – ${item.post.includes(item.unitName) ? item.post : `${item.post}, ${item.unitName}`}`,
    chosen: (item) => { unit = item && item.unitId; },
    nothing: pick('Không tìm thấy ai trong các đơn vị mà bạn được đề xuất.', 'Nobody found in the units that you may propose for.')
  });
  const send = async () => {
    if (!chosen.value) {
      said.textContent = pick('Chọn một người trong danh sách gợi ý.', 'Choose a person from the list.');
      person.focus();
      return;
    }
    if (!programme.value) {
      said.textContent = pick('Chọn chương trình.', 'Choose a programme.');
      programme.focus();
      return;
    }
    try {
      const line = (await post(`${book.path}/lines`, {
        personId: chosen.value, unitId: unit, programme: programme.value, priority: Number(priority.value), quarter: Number(quarter.value)
      })).body;
      added(book, line);
      [person.value, chosen.value, said.textContent] = ['', '', ''];
    } catch (problem) {
      said.textContent = problem.message;
    }
  };
  const form = h('div', { class: 'add', hidden: true }, place,
    field(FIELDS.programme, programme), field(FIELDS.priority, priority), field(FIELDS.quarter, quarter),
    h('button', { type: 'button', class: 'primary', onclick: send }, pick('Thêm vào danh sách', 'Add to the list')), said);
  const button = h('button', { 'type': 'button', 'class': 'edits', 'aria-expanded': 'false', 'onclick': () => {
    form.hidden = !form.hidden;
    button.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) {
      person.focus();
    }
  } }, pick('+ Thêm dòng', '+ Add a line'));
  return { button, form };
}

function added(book, line) {
  book.saving.undo.push([{ id: line.id, edit: { state: 'DROPPED', note: pick('Thêm nhầm', 'Added by mistake') } }]);
  book.items = [line, ...book.items.filter((each) => each.id !== line.id)];
  book.lines.set(line.id, line);
  book.draw();
  book.mark(line.id, 'good', pick('✓ Đã thêm', '✓ Added'));
  book.refreshTotals();
}

function select(options, value) {
  return h('select', { id: freshId('add') }, options.map(([key, text]) => h('option', { value: key, selected: key === value }, text)));
}

function field(label, control) {
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), control);
}
