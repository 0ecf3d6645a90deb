import { get } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { asked, mayEdit } from './asking.js';
import { askReason, open } from './dialog.js';
import { FIELDS, FUNDINGS, PRIORITIES, QUARTERS, STATES } from './labels.js';
import { changeMany } from './saving.js';

const FIELDS_OF_MANY = { quarter: QUARTERS, priority: PRIORITIES, funding: FUNDINGS, state: STATES };

/** The same change of every line that is ticked, on whatever page it stands: all of them or none. */
export function bulkBar(book) {
  const count = h('strong', { role: 'status' });
  const field = h('select', { id: freshId('bulk') }, Object.keys(FIELDS_OF_MANY).map((key) => h('option', { value: key }, FIELDS[key])));
  const value = h('select', { id: freshId('bulk') });
  const offer = () => value.replaceChildren(...Object.entries(FIELDS_OF_MANY[field.value]).map(([key, text]) => h('option', { value: key }, text)));
  field.addEventListener('change', offer);
  offer();
  const bar = h('div', { class: 'bulk', hidden: true }, count,
    h('label', { for: field.id }, pick('đặt', 'set')), field, h('label', { for: value.id }, pick('thành', 'to')), value,
    h('button', { type: 'button', class: 'primary', onclick: () => apply(book, field.value, value.value) }, pick('Áp dụng', 'Apply')),
    h('button', { type: 'button', onclick: () => chooseAll(book) }, pick('Chọn tất cả theo bộ lọc', 'Choose all that fit the filter')),
    h('button', { type: 'button', class: 'plain', onclick: () => { book.selected.clear(); book.draw(); } }, pick('Bỏ chọn', 'Choose none')));
  const draw = () => {
    bar.hidden = !book.selected.size || !mayEdit(book);
    count.textContent = pick(`Đã chọn ${book.selected.size} dòng`, `${book.selected.size} lines chosen`);
  };
  book.drawBulk = draw;
  return { bar, draw };
}

async function apply(book, field, text) {
  const edit = { [field]: ['quarter', 'priority'].includes(field) ? Number(text) : text };
  if (field === 'state' && text === 'DROPPED') {
    const reason = await askReason(book, pick(`Loại ${book.selected.size} dòng khỏi kế hoạch`, `Drop ${book.selected.size} lines from the plan`));
    if (reason === null) {
      return;
    }
    edit.note = reason;
  }
  const problem = await changeMany(book, [...book.selected.keys()], edit);
  if (problem) {
    tellProblem(book, problem);
  }
  await book.load();
}

function tellProblem(book, problem) {
  const overtaken = problem.current || [];
  overtaken.forEach(({ line }) => book.selected.set(line.id, line));
  open(book, pick('Chưa lưu dòng nào', 'Nothing was stored'), [
    h('p', null, problem.message),
    h('ul', null, overtaken.map(({ line, changes }) => h('li', null, `${line.fullName}: `,
      [...new Set(changes.map((each) => `${FIELDS[each.field] || each.field} (${each.office})`))].join(', ')))),
    overtaken.length ? h('p', null, pick('Danh sách đã được tải lại; bấm Áp dụng lần nữa nếu vẫn muốn đổi.',
      'The list was read again; press Apply once more if you still want the change.')) : null]);
}

async function chooseAll(book) {
  let next = '';
  do {
    const page = await get(`${book.path}/lines?${asked(book)}&limit=200${next ? `&cursor=${next}` : ''}`);
    page.items.filter((line) => line.editable).forEach((line) => book.selected.set(line.id, line));
    next = page.next;
  } while (next);
  book.draw();
}
