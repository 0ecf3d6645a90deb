import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { s } from './svg.js';

const DAY = 86400000;
const ROW = 30;
const NAMES = 300;
const WIDTH = 1120;
const TOP = 34;

/** Steps one under the other on one axis of days; a table below says the same. */
export function picture(shown) {
  const now = at(shown.asOf);
  const steps = shown.steps.map((each) => Object.assign({}, each, { from: at(each.givenAt), to: each.doneAt ? at(each.doneAt) : now, due: each.dueOn ? at(`${each.dueOn}T23:59:59+07:00`) : null }));
  if (steps.length === 0) {
    return h('p', null, pick('Chưa có bước nào.', 'No step yet.'));
  }
  const begin = at(`${iso(Math.min(...steps.map((each) => each.from)))}T00:00:00+07:00`);
  const latest = Math.max(...steps.flatMap((each) => [each.to, each.due || 0]));
  const end = Math.max(latest, begin + 7 * DAY);
  const x = (time) => NAMES + ((time - begin) / (end - begin)) * (WIDTH - NAMES - 20);
  const height = TOP + steps.length * ROW + 8;
  return h('div', { class: 'tc-scroll', tabindex: '0', role: 'region', 'aria-label': pick('Dòng thời gian, bảng bên dưới ghi cùng nội dung', 'Timeline; the table below says the same') },
    s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'tc-timeline', 'aria-hidden': 'true' },
      s('defs', null, s('pattern', { id: 'tc-late', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        s('rect', { width: 6, height: 6, class: 'bad' }), s('rect', { width: 2, height: 6, class: 'stripe' }))),
      axis(begin, end, x, height), steps.map((each, index) => line(each, TOP + index * ROW, x)), today(now, begin, end, x, height)));
}

function at(text) {
  return new Date(text).getTime();
}

function iso(time) {
  return new Date(time + 7 * 3600000).toISOString().slice(0, 10);
}

/** Marks at the beginning of days, all equally far apart. */
function axis(begin, end, x, height) {
  const step = Math.max(1, Math.ceil((end - begin) / DAY / 7)) * DAY;
  const first = at(`${iso(begin)}T00:00:00+07:00`);
  const marks = [...Array(9).keys()].map((index) => first + index * step).filter((time) => time >= first && time <= end);
  return marks.map((time) => s('g', { class: 'axis' },
    s('line', { x1: x(time), x2: x(time), y1: 22, y2: height }),
    s('text', { x: x(time), y: 15, 'text-anchor': x(time) > WIDTH - 60 ? 'end' : 'middle' }, date(iso(time)))));
}

function today(now, begin, end, x, height) {
  return now < begin || now > end ? null : s('line', { class: 'today', x1: x(now), x2: x(now), y1: 22, y2: height });
}

function line(step, y, x) {
  const kind = { OPEN: 'open', OVERDUE: 'open', CANCELLED: 'none' }[step.state] || 'good';
  const late = (step.state === 'LATE' || step.state === 'OVERDUE') && step.due !== null && step.to > step.due;
  const whole = Math.max(x(step.to) - x(step.from), 3);
  const turn = late ? Math.max(step.due, step.from) : step.to;
  return s('g', { class: 'step' },
    s('title', null, `${step.name}${step.body ? ` · ${step.body.name}` : ''}`),
    s('text', { x: 0, y: y + 17 }, short(step.name)),
    s('rect', { x: x(step.from), y: y + 5, width: late ? Math.max(x(turn) - x(step.from), 0) : whole, height: 16, rx: 2, class: kind }),
    late ? s('rect', { x: x(turn), y: y + 5, width: Math.max(x(step.to) - x(turn), 3), height: 16, rx: 2, fill: 'url(#tc-late)' }) : null,
    step.due !== null ? s('path', { class: 'due', d: `M${x(step.due)} ${y + 4}l6 9l-6 9l-6 -9z` }) : null);
}

function short(name) {
  return name.length > 40 ? `${name.slice(0, 38)}…` : name;
}
