import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { bars, gauge } from './chart.js';
import { field, input, number, only, percent, question, select, table, workbook } from './parts.js';
import { queryOf } from './place.js';

const MOST_BARS = 20;

/** Deadlines kept and missed, by body or by process. */
export async function compliance(node, asked) {
  const sent = only(asked, 'by', 'from', 'to');
  const shown = await get(`/api/v1/boards/compliance?${queryOf(sent)}`);
  node.append(
    question('compliance', [
      field(pick('Theo', 'By'), select('by', [['body', pick('Cơ quan', 'Body')], ['process', pick('Quy trình', 'Process')]], shown.by)),
      field(pick('Từ ngày', 'From'), input('from', shown.from, 'date')),
      field(pick('Đến ngày', 'To'), input('to', shown.to, 'date'))
    ], workbook('compliance', sent)),
    h('p', { class: 'tc-note' }, pick(
      `Các thời hạn đến hạn từ ${date(shown.from)} đến ${date(shown.to)}. Trễ hạn gồm cả việc quá hạn còn chờ.`,
      `Deadlines that fell due from ${date(shown.from)} to ${date(shown.to)}. Late includes what is overdue and still waits.`)),
    h('div', { class: 'tc-beside' },
      h('div', { class: 'tc-board-card' }, h('h3', null, pick('Tất cả', 'All together')),
        gauge(shown.total.rate || 0, null, percent(shown.total.rate), (shown.total.rate || 0) < 1 ? 'open' : 'good'),
        h('p', null, kept(shown.total))),
      h('div', { class: 'tc-board-card tc-wide' }, keptBars(shown.rows))),
    keptTable(shown));
}

export function kept(row) {
  return pick(`${number(row.met)}/${number(row.due)} thời hạn đúng hẹn`, `${number(row.met)} of ${number(row.due)} deadlines kept`);
}

export function keptBars(rows) {
  const first = rows.slice(0, MOST_BARS);
  if (first.length === 0) {
    return h('p', null, pick('Chưa có thời hạn nào trong khoảng này.', 'No deadline in this period yet.'));
  }
  return bars(first.map((each) => each.name), [
    { name: pick('Đúng hạn', 'Met'), kind: 'good', data: first.map((each) => each.met) },
    { name: pick('Trễ hạn', 'Late'), kind: 'bad', data: first.map((each) => each.late) },
    { name: pick('Chưa đến hạn', 'Not due yet'), kind: 'soft', data: first.map((each) => each.pending) }
  ], first.length);
}

export function keptTable(shown) {
  const name = shown.by === 'body' ? pick('Cơ quan', 'Body') : pick('Quy trình', 'Process');
  const figures = (each) => [each.name, percent(each.rate), number(each.due), number(each.met), number(each.late), number(each.stillOpen), number(each.pending), number(each.lateDays)];
  return table(
    shown.by === 'body' ? pick('Không trễ hẹn theo cơ quan, thấp nhất trước', 'Deadlines kept by body, lowest first') : pick('Không trễ hẹn theo quy trình, thấp nhất trước', 'Deadlines kept by process, lowest first'),
    [name, ...[pick('Tỷ lệ đúng hạn', 'Share met'), pick('Đến hạn', 'Due'), pick('Đúng hạn', 'Met'), pick('Trễ hạn', 'Late'), pick('Trễ, còn chờ', 'Late, waiting'), pick('Chưa đến hạn', 'Not due yet'), pick('Ngày làm việc trễ', 'Working days late')].map((head) => [head, 'number'])],
    [...shown.rows, shown.total].map(figures));
}
