import { get, address as link } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { paint } from './bottleneck-picture.js';
import { field, input, number, only, percent, question, select, table, workbook } from './parts.js';
import { queryOf } from './place.js';

const BY = [['median', pick('Thời gian trung vị', 'Median time')], ['lateShare', pick('Tỷ lệ trễ', 'Share late')]];

/** Where a process spends its time, on its own drawing. */
export async function bottlenecks(node, asked) {
  const { items } = await get('/api/v1/boards/processes');
  const process = asked.get('process') || (items[0] && items[0].process.key);
  const by = asked.get('by') === 'lateShare' ? 'lateShare' : 'median';
  const sent = Object.assign({ process }, only(asked, 'from', 'to'));
  const [shown, drawing] = await Promise.all([get(`/api/v1/boards/bottlenecks?${queryOf(sent)}`), drawingOf(process)]);
  node.append(
    question('bottlenecks', [
      field(pick('Quy trình', 'Process'), select('process', items.map((each) => [each.process.key, each.process.name]), process)),
      field(pick('Tô màu theo', 'Coloured by'), select('by', BY, by)),
      field(pick('Từ ngày', 'From'), input('from', shown.from, 'date')),
      field(pick('Đến ngày', 'To'), input('to', shown.to, 'date'))
    ], workbook('bottlenecks', sent)),
    h('h3', null, `${shown.process.name}, ${date(shown.from)} – ${date(shown.to)}`));
  const place = h('div', { class: 'tc-scroll tc-process', tabindex: '0', role: 'region', 'aria-label': pick('Sơ đồ quy trình; bảng bên dưới ghi cùng số liệu', 'Drawing of the process; the table below has the same figures') });
  node.append(place, list(shown));
  const legend = paint(place, drawing, shown.elements, by);
  place.after(legend);
}

async function drawingOf(process) {
  const answer = await fetch(link(`/api/v1/boards/pictures/${encodeURIComponent(process)}`), { credentials: 'same-origin' });
  return new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
}

function list(shown) {
  return table(pick('Thời gian và trễ hạn theo bước (ngày làm việc)', 'Time and lateness by step (working days)'),
    [pick('Bước', 'Step'), ...[pick('Đã làm', 'Done'), pick('Trung vị', 'Median'), pick('Phân vị 90', '90th percentile'), pick('Trễ', 'Late'), pick('Tỷ lệ trễ', 'Share late'), pick('Đang chờ', 'Waiting'), pick('Quá hạn', 'Overdue')].map((head) => [head, 'number'])],
    shown.elements.map((each) => [each.name, number(each.done), number(each.median, 1), number(each.ninetieth, 1), number(each.late), percent(each.done > 0 ? each.lateShare : null), number(each.waiting), number(each.overdue)]),
    pick('Chưa có bước nào được làm trong khoảng này.', 'No step was done in this period.'));
}
