import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { facts, h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { state, who } from './cases.js';
import { bars } from './chart.js';
import { mark, number, table, workbook } from './parts.js';
import { picture } from './timeline-picture.js';
import { address } from './place.js';

const STATES = {
  OPEN: ['open', pick('Đang chờ', 'Waiting')], OVERDUE: ['bad', pick('Quá hạn', 'Overdue')], MET: ['good', pick('Đúng hạn', 'Met')],
  LATE: ['bad', pick('Trễ hạn', 'Late')], CANCELLED: ['none', pick('Đã bỏ', 'Cancelled')]
};

/** The whole way of one case: steps on a time axis, what was late, and where the time went. */
export async function timeline(node, asked) {
  const shown = await get(`/api/v1/boards/cases/${encodeURIComponent(asked.get('number'))}`);
  const { about } = shown;
  node.append(
    h('p', null, h('a', { href: address({ tab: 'cases' }) }, pick('← Tất cả hồ sơ', '← All cases'))),
    h('div', { class: 'tc-board-buttons' }, workbook(`cases/${encodeURIComponent(about.number)}/timeline`, {})),
    h('h3', { class: 'tc-board-case' }, `${about.number} · ${about.process.name}`),
    facts(
      [pick('Người', 'People'), about.hidden ? about.hidden : who(about)],
      [pick('Chức vụ', 'Post'), about.post && about.post.name],
      [pick('Cơ quan chủ trì', 'Lead body'), about.leadBody && about.leadBody.name],
      [pick('Bắt đầu', 'Begun'), date(about.begunOn)],
      [pick('Tình trạng', 'State'), h('span', null, state(about))],
      [pick('Số ngày làm việc', 'Working days'), number(about.workingDays)]),
    h('h3', null, pick('Dòng thời gian', 'Timeline')), picture(shown), legend(),
    steps(shown),
    h('h3', null, pick('Thời gian đi đâu', 'Where the time went')),
    h('div', { class: 'tc-beside' },
      spent(pick('Theo bước', 'By step'), pick('Bước', 'Step'), shown.byStep), spent(pick('Theo cơ quan', 'By body'), pick('Cơ quan', 'Body'), shown.byBody)),
    shown.acts.length > 0 ? table(pick('Những việc đã ghi', 'What was done'), [pick('Lúc', 'When'), pick('Việc', 'Act'), pick('Cơ quan', 'Body')],
      shown.acts.map((each) => [date(each.at), each.name, each.body ? each.body.name : ''])) : '');
}

function legend() {
  return h('p', { class: 'tc-legend' },
    [['good', pick('trong hạn', 'within the term')], ['bad', pick('phần trễ (kẻ sọc)', 'late part (striped)')], ['open', pick('đang chờ', 'waiting')], ['none', pick('đã bỏ', 'cancelled')]]
      .map(([kind, text]) => h('span', null, h('i', { class: `tc-key tc-key-${kind}` }), text)),
    h('span', null, h('b', { 'aria-hidden': 'true' }, '◆ '), pick('hạn cuối', 'last day')));
}

function steps(shown) {
  return table(pick('Các bước', 'Steps'),
    [pick('Bước', 'Step'), pick('Cơ quan', 'Body'), pick('Giao', 'Given'), pick('Hạn cuối', 'Last day'), pick('Xong', 'Done'), pick('Kết quả', 'Result'), [pick('Ngày làm việc', 'Working days'), 'number'], [pick('Trễ', 'Late'), 'number']],
    shown.steps.map((each) => [
      each.name, each.body ? each.body.name : '', date(each.givenAt), [date(each.dueOn), each.firstDueOn && each.firstDueOn !== each.dueOn ? h('small', null, pick(`hạn đầu ${date(each.firstDueOn)}`, `first ${date(each.firstDueOn)}`)) : ''],
      date(each.doneAt), mark(...(STATES[each.state] || ['none', each.state])), number(each.workingDays), each.lateBy > 0 ? number(each.lateBy) : '']));
}

function spent(caption, head, rows) {
  const most = rows.slice(0, 12);
  const days = pick('Ngày làm việc', 'Working days');
  return h('div', { class: 'tc-board-card tc-wide' },
    h('h4', null, caption),
    most.length > 0 ? bars(most.map((each) => each.name), [{ name: days, kind: 'maroon', data: most.map((each) => each.workingDays) }], most.length) : '',
    table(caption, [head, [pick('Lượt', 'Times'), 'number'], [days, 'number'], [pick('Trễ', 'Late'), 'number']],
      rows.map((each) => [each.name, number(each.steps), number(each.workingDays), number(each.lateSteps)])));
}
