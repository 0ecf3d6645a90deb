import { h } from '../elements.js';
import { pick } from '../words.js';
import { FIELDS, told } from './labels.js';

export const WHATS = {
  ADDED: pick('Thêm', 'Added'),
  DROPPED: pick('Loại', 'Dropped'),
  CHANGED: pick('Đổi', 'Changed')
};

/** Lines that come, go or change: in words and in colour, each value before and after. */
export function changesTable(book, lines) {
  const heads = [pick('Thay đổi', 'Change'), pick('Họ và tên', 'Name'), pick('Chương trình', 'Programme'), pick('Nội dung', 'What')];
  return h('div', { class: 'changes' }, h('table', null,
    h('thead', null, h('tr', null, heads.map((each) => h('th', { scope: 'col' }, each)))),
    h('tbody', null, lines.map((line) => h('tr', { class: `what-${line.what.toLowerCase()}` },
      h('td', { 'data-label': heads[0] }, h('span', { class: 'what' }, WHATS[line.what])),
      h('th', { scope: 'row' }, line.fullName, h('small', null, line.unitName)),
      h('td', { 'data-label': heads[2] }, line.programmeName),
      h('td', { 'data-label': heads[3] }, line.fields.map((each) => field(book, each))))))));
}

function field(book, each) {
  return h('div', null, `${FIELDS[each.field] || each.field}: `,
    h('del', null, told(each.field, each.before, book.choices)), ' → ', h('ins', null, told(each.field, each.after, book.choices)));
}
