import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { caseLink, field, input, mark, number, only, question, row, select, table, workbook } from './parts.js';
import { outcomes } from './outcomes.js';
import { queryOf } from './place.js';

const NAMES = ['person', 'post', 'body', 'process', 'from', 'to', 'outcome', 'status'];
const HEADS = [
  pick('Số hồ sơ', 'Case'), pick('Quy trình', 'Process'), pick('Người', 'People'), pick('Chức vụ, đơn vị', 'Post, unit'), pick('Cơ quan chủ trì', 'Lead body'),
  pick('Bắt đầu', 'Begun'), pick('Tình trạng', 'State'), [pick('Ngày làm việc', 'Working days'), 'number']
];
const STATES = [
  ['', pick('Tất cả', 'All')], ['RUNNING', pick('Đang xử lý', 'Running')], ['LATE', pick('Đang có việc trễ', 'With late work')], ['FINISHED', pick('Đã kết thúc', 'Finished')]
];

/** Search over cases of all rooms, finished ones too. */
export async function cases(node, asked) {
  const sent = only(asked, ...NAMES);
  const [page, processes, bodies] = await Promise.all([get(`/api/v1/boards/cases?${queryOf(sent)}`), get('/api/v1/boards/processes'), bodyNames()]);
  const list = h('div', null);
  const process = select('process', [['', pick('Tất cả', 'All')], ...processes.items.map((each) => [each.process.key, each.process.name])], sent.process);
  node.append(
    question('cases', [
      field(pick('Người (tên hoặc mã)', 'Person (name or id)'), input('person', sent.person)),
      field(pick('Chức vụ', 'Post'), input('post', sent.post)),
      field(pick('Cơ quan', 'Body'), select('body', [['', pick('Tất cả', 'All')], ...bodies], sent.body)),
      field(pick('Quy trình', 'Process'), process),
      field(pick('Diễn ra từ ngày', 'Under way from'), input('from', sent.from, 'date')),
      field(pick('đến ngày', 'to'), input('to', sent.to, 'date')),
      field(pick('Tình trạng', 'State'), select('status', STATES, sent.status)),
      field(pick('Kết quả', 'Outcome'), outcomes(processes.items, process, sent.outcome))
    ], workbook('cases', sent)),
    list);
  more(list, page, sent, null);
}

async function bodyNames() {
  const found = [];
  let page = { next: '' };
  while (page.next !== null) {
    const after = page.next ? `&cursor=${encodeURIComponent(page.next)}` : '';
    page = await get(`/api/v1/bodies?limit=200${after}`).catch(() => ({ items: [], next: null }));
    page.items.forEach((each) => found.push([each.key, pick(each.name, each.nameEn || each.name)]));
    page.next = page.next || null;
  }
  return found.sort((one, other) => one[1].localeCompare(other[1], 'vi'));
}

/** The first page makes the table, the next ones grow it. */
function more(list, page, sent, grown) {
  const rows = page.items.map(cells);
  let shown = grown;
  if (shown) {
    shown.querySelector('tbody').append(...rows.map((each) => row(each, HEADS.map((head) => head[1] === 'number' ? 'number' : ''))));
    list.querySelector('.tc-more').remove();
  } else {
    shown = table(pick('Hồ sơ tìm thấy, mới nhất trước', 'Cases found, newest first'), HEADS, rows, pick('Không tìm thấy hồ sơ nào.', 'No case was found.'));
    list.append(shown);
  }
  if (page.next) {
    list.append(h('button', {
      type: 'button', class: 'tc-button tc-more',
      onclick: async () => more(list, await get(`/api/v1/boards/cases?${queryOf(Object.assign({ cursor: page.next }, sent))}`), sent, shown)
    }, pick('Hiện thêm', 'Show more')));
  }
}

function cells(each) {
  return [
    caseLink(each.number), each.process.name, who(each), [each.post ? each.post.name : '', each.unit && !each.post ? each.unit.name : ''],
    each.leadBody ? each.leadBody.name : '', date(each.begunOn), state(each), number(each.workingDays)];
}

export function who(each) {
  return each.hidden ? h('span', { class: 'tc-hidden', title: each.hidden }, pick('Không hiển thị', 'Not shown')) : each.people.map((person) => person.name).join(', ');
}

export function state(each) {
  if (each.status === 'FINISHED') {
    return [mark('none', each.outcome ? each.outcome.name : pick('Đã kết thúc', 'Finished')), ' ', h('small', null, date(each.endedOn))];
  }
  return each.late ? mark('bad', pick('Đang trễ', 'Late')) : mark('open', pick('Đang xử lý', 'Running'));
}
