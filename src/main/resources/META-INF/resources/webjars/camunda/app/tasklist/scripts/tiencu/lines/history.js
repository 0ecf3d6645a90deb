import { get } from '../api.js';
import { h } from '../elements.js';
import { date, pick } from '../words.js';
import { open } from './dialog.js';
import { clock, FIELDS, told } from './labels.js';

/** What happened to a line, by which office, the latest first. */
export async function historyDialog(book, line) {
  const list = h('ol', { class: 'history' }, h('li', null, pick('Đang tải…', 'Loading…')));
  open(book, `${pick('Lịch sử', 'History')}: ${line.fullName}`, list);
  try {
    const changes = (await get(`${book.path}/lines/${encodeURIComponent(line.id)}/changes`)).items;
    list.replaceChildren(...changes.map((each) => h('li', null,
      h('strong', null, `${date(each.at)} ${clock(each.at)}`), ` – ${each.office}`, h('br'), sentence(book, each))));
  } catch (problem) {
    list.replaceChildren(h('li', { class: 'error' }, problem.message));
  }
}

function sentence(book, each) {
  if (each.field === 'line') {
    return each.before ? pick('Xóa dòng', 'Removed the line') : pick('Thêm dòng', 'Added the line');
  }
  return `${FIELDS[each.field] || each.field}: ${told(each.field, each.before, book.choices)} → ${told(each.field, each.after, book.choices)}`;
}
