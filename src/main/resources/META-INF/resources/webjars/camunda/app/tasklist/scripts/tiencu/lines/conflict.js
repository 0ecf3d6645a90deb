import { h } from '../elements.js';
import { pick } from '../words.js';
import { choose } from './dialog.js';
import { clock, FIELDS, told } from './labels.js';

/** Lays both values side by side. True keeps one's own (on top of what the other office changed), false takes theirs. */
export async function settle(book, line, mine, theirs) {
  const changed = theirs.changes.map((each) => each.field);
  const fields = [...new Set(Object.keys(mine).concat(changed.filter((field) => field in FIELDS)))];
  const overlap = Object.keys(mine).some((field) => changed.includes(field));
  const last = theirs.changes[0];
  const office = last ? last.office : pick('bên kia', 'the other side');
  const content = [
    h('p', null, pick(
      `${office} đã sửa dòng của ${line.fullName} lúc ${last ? clock(last.at) : ''}, sau khi bạn mở. Chưa có gì bị ghi đè.`,
      `${office} changed the line of ${line.fullName} at ${last ? clock(last.at) : ''}, after you opened it. Nothing was overwritten.`)),
    h('table', { class: 'both' },
      h('thead', null, h('tr', null,
        h('th', { scope: 'col' }, pick('Mục', 'Field')),
        h('th', { scope: 'col' }, pick('Của bạn', 'Yours')),
        h('th', { scope: 'col' }, office))),
      h('tbody', null, fields.map((field) => row(book, field, line, mine, theirs, changed))))];
  const keep = overlap
    ? pick('Giữ giá trị của tôi', 'Keep mine')
    : pick('Giữ cả hai thay đổi', 'Keep both changes');
  return await choose(book, pick('Hai người cùng sửa một dòng', 'Two people changed one line'), content, [
    [true, keep, overlap ? null : 'primary'],
    [false, pick('Lấy giá trị của bên kia', 'Take theirs'), overlap ? 'primary' : null]
  ]) === true;
}

function row(book, field, line, mine, theirs, changed) {
  const own = field in mine ? mine[field] : line[field];
  return h('tr', null,
    h('th', { scope: 'row' }, FIELDS[field]),
    h('td', { class: field in mine ? 'changed' : null }, told(field, own, book.choices), field in mine ? h('small', null, pick('bạn vừa sửa', 'you changed it')) : null),
    h('td', { class: changed.includes(field) ? 'changed' : null }, told(field, theirs.line[field], book.choices),
      changed.includes(field) ? h('small', null, pick('bên kia đã sửa', 'they changed it')) : null));
}
