import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, english, fullDate, pick, weekday } from '../../../../tasklist/scripts/tiencu/words.js';
import { who } from './cases.js';
import { caseLink, mark, table, workbook } from './parts.js';

const DAYS = 30;
const SHORT = english ? ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] : ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

/** What falls due within the next thirty days, what is overdue first. */
export async function due(node) {
  const [list, today] = await Promise.all([everything(), get('/api/v1/boards/compliance').then((each) => each.to)]);
  const late = list.filter((each) => each.late);
  node.append(
    h('div', { class: 'tc-board-buttons' }, workbook('due', { days: DAYS })),
    late.length > 0 ? h('p', null, mark('bad', pick(`${late.length} việc đã quá hạn`, `${late.length} overdue`))) : '',
    strip(list, today),
    table(pick(`Việc phải xong trong ${DAYS} ngày tới: ${list.length}`, `To be done in the next ${DAYS} days: ${list.length}`),
      [pick('Hồ sơ', 'Case'), pick('Hạn cuối', 'Last day'), pick('Còn', 'Left'), pick('Việc', 'What'), pick('Cơ quan', 'Bodies'), pick('Người', 'People')],
      list.map((each) => [caseLink(each.number), date(each.dueOn), left(each), [each.name, h('small', null, each.process.name)], each.bodies.map((body) => body.name).join('; '), who(each)]),
      pick('Không có việc nào đến hạn.', 'Nothing falls due.')));
}

export async function everything() {
  const list = [];
  let page = { next: '' };
  while (page.next !== null) {
    page = await get(`/api/v1/boards/due?days=${DAYS}&limit=200${page.next ? `&cursor=${encodeURIComponent(page.next)}` : ''}`);
    list.push(...page.items);
    page.next = page.next || null;
  }
  return list;
}

function left(each) {
  if (each.late) {
    return mark('bad', pick(`Quá ${-each.daysLeft} ngày làm việc`, `${-each.daysLeft} working days over`));
  }
  return each.daysLeft === 0 ? mark('open', pick('Hôm nay', 'Today')) : mark('open', pick(`${each.daysLeft} ngày làm việc`, `${each.daysLeft} working days`));
}

/** A box for each day with the number that falls due on it. */
function strip(list, today) {
  const begin = new Date(`${today}T00:00:00Z`);
  const days = [...Array(DAYS + 1).keys()].map((at) => new Date(begin.getTime() + at * 86400000).toISOString().slice(0, 10));
  return h('ol', { class: 'tc-strip', 'aria-label': pick('Lịch 30 ngày tới', 'The next 30 days') }, days.map((day) => {
    const count = list.filter((each) => each.dueOn === day).length;
    const at = weekday(day);
    return h('li', { class: `tc-day${at === 0 || at === 6 ? ' tc-rest' : ''}${count > 0 ? ' tc-full' : ''}`, title: fullDate(day) },
      h('small', null, SHORT[at]), h('span', null, `${day.slice(8)}/${day.slice(5, 7)}`),
      h('strong', { 'aria-label': pick(`${count} việc`, `${count} due`) }, count > 0 ? String(count) : ''));
  }));
}
