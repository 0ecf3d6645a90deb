import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { chart, COLOURS, FONT, gauge } from './chart.js';
import { figureForm } from './figure-form.js';
import { mark, number, table, workbook } from './parts.js';
import { address } from './place.js';

/** What the founding resolutions want, how it is counted, and how it went year by year. */
export async function targets(node) {
  const { items } = await get('/api/v1/boards/targets');
  node.append(
    h('p', { class: 'tc-note' }, pick(
      'Tính từ hồ sơ cán bộ: các năm đã qua tính vào ngày 31/12, năm nay tính đến hôm nay. Điều không có trong hồ sơ không được tính là đạt.',
      'Counted from personnel records: past years on 31 December, this year today. What is not on file does not count as reached.')),
    h('div', { class: 'tc-board-buttons' }, workbook('targets', {})),
    ...items.map((each) => section(each)));
}

export function last(target) {
  return target.years.length > 0 ? target.years[target.years.length - 1] : null;
}

/** 603/651, the share with its base. */
function ratio(year) {
  return year.count === null ? '' : `${number(year.count)}/${number(year.of)}`;
}

function value(target, year) {
  return target.unit === 'PERCENT' ? `${number(year.value, 1)}%` : pick(`${number(year.value, 2)} điểm`, `${number(year.value, 2)} points`);
}

export function wanted(target) {
  const by = target.dueYear ? pick(`, đến năm ${target.dueYear}`, `, by ${target.dueYear}`) : '';
  const from = number(target.wantedFrom, 1);
  if (target.direction === 'WITHIN') {
    return pick(`từ ${from} đến ${number(target.wantedTo, 1)}%${by}`, `${from} to ${number(target.wantedTo, 1)}%${by}`);
  }
  return target.direction === 'RISING' ? pick('năm sau cao hơn năm trước', 'higher each year') : pick(`từ ${from}% trở lên${by}`, `${from}% or more${by}`);
}

function reached(target) {
  if (!last(target)) {
    return mark('none', pick('Chưa có số liệu', 'No figures yet'));
  }
  return { MET: mark('good', pick('Đạt', 'Reached')), NOT_MET: mark('bad', pick('Chưa đạt', 'Not reached')), NO_FIGURES: mark('none', pick('Chưa so sánh được', 'Nothing to compare yet')) }[target.state];
}

/** A gauge with the words that it needs. */
export function targetCard(target) {
  const year = last(target);
  return h('a', { class: 'tc-board-card tc-target', href: address({ tab: 'targets' }), 'data-target': target.code },
    h('strong', null, target.requirement),
    year && target.unit === 'PERCENT' ? gauge(year.value / 100, target.wantedFrom, value(target, year), target.state === 'MET' ? 'good' : 'bad') : h('p', { class: 'tc-no-gauge' }, year ? value(target, year) : '–'),
    h('p', null, reached(target), year ? h('span', { class: 'tc-figures' }, ` ${ratio(year)} (${year.year})`) : ''),
    h('small', null, target.definition));
}

function section(target) {
  const year = last(target);
  return h('article', { class: 'tc-board-target', 'data-target': target.code },
    h('h3', null, `${target.requirement}: ${target.definition}`),
    h('div', { class: 'tc-beside' },
      h('div', { class: 'tc-board-card' },
        year && target.unit === 'PERCENT' ? gauge(year.value / 100, target.wantedFrom, value(target, year), target.state === 'MET' ? 'good' : 'bad') : h('p', { class: 'tc-no-gauge' }, year ? value(target, year) : '–'),
        h('p', null, reached(target), h('small', null, pick('Chỉ tiêu: ', 'Wanted: '), wanted(target)))),
      year && target.years.length > 1 ? h('div', { class: 'tc-board-card tc-wide' }, trend(target)) : '',
      h('div', { class: 'tc-board-card tc-wide' }, years(target))),
    h('p', { class: 'tc-note' }, pick('Mẫu số: ', 'Base: '), target.base, h('br', null), pick('Nguồn: ', 'Source: '), target.source),
    target.outside.length > 0 ? outside(target) : '',
    target.entered ? figureForm(target) : '');
}

function trend(target) {
  return chart('low', () => ({
    grid: { left: 8, right: 24, top: 24, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: target.years.map((each) => String(each.year)), axisLabel: FONT },
    yAxis: Object.assign({ type: 'value', axisLabel: FONT }, target.unit === 'PERCENT' ? scale(target) : { scale: true }),
    series: [{
      type: 'line', data: target.years.map((each) => each.value), symbolSize: 9, itemStyle: { color: COLOURS.maroon }, lineStyle: { width: 3 },
      label: { show: true, position: 'top', backgroundColor: '#fff', padding: [1, 3], formatter: (point) => number(point.value, 1), color: COLOURS.ink },
      markLine: target.wantedFrom === null ? null : {
        symbol: 'none', silent: true, lineStyle: { color: COLOURS.ink, type: 'dashed' }, label: { show: false },
        data: [target.wantedFrom, target.wantedTo].filter((each) => each !== null).map((yAxis) => ({ yAxis }))
      }
    }]
  }));
}

/** Even marks around the figures and the wanted values, never above 100. */
function scale(target) {
  const all = [...target.years.map((each) => each.value), target.wantedFrom, target.wantedTo].filter((each) => each !== null);
  const interval = Math.max(...all) - Math.min(...all) > 25 ? 20 : 5;
  const max = Math.min(100, (Math.floor(Math.max(...all) / interval) + 1) * interval);
  return { min: Math.floor(Math.min(...all) / interval) * interval - (Math.min(...all) % interval === 0 && Math.min(...all) >= interval ? interval : 0), max, interval };
}

function years(target) {
  const marks = { true: mark('good', pick('Đạt', 'Reached')), false: mark('bad', pick('Chưa đạt', 'Not reached')) };
  return table(pick('Từng năm', 'Year by year'),
    [pick('Năm', 'Year'), [pick('Giá trị', 'Value'), 'number'], target.entered ? pick('Văn bản', 'Document') : [pick('Số đạt/mẫu số', 'Count/base'), 'number'], pick('So với chỉ tiêu', 'Against the target')],
    target.years.map((each) => [String(each.year), value(target, each), each.count === null ? each.evidence : ratio(each), (marks[each.met] || mark('none', '')).cloneNode(true)]),
    pick('Chưa có số liệu. Không có số liệu chính thức trong dữ liệu; Ban nhập khi có văn bản.', 'No figures yet. The data hold no official ones; the board enters them with their document.'));
}

function outside(target) {
  return h('details', { class: 'tc-outside' },
    h('summary', null, pick(`${target.outside.length} cơ quan, đơn vị chưa đạt`, `${target.outside.length} units fall short`)),
    table(pick('Chưa đạt trong năm gần nhất', 'Short of it in the last year'), [pick('Cơ quan, đơn vị', 'Unit'), [pick('Số người', 'People'), 'number'], [pick('Trên', 'Of'), 'number']],
      target.outside.map((each) => [each.name, number(each.count), number(each.of)])));
}
