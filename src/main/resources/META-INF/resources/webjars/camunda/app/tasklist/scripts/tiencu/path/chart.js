import { date, pick } from '../words.js';
import { dayNumber, draw, isoDay, monthStarts } from './scale.js';

const WIDTH = 640;
const BASE = 110;

/** How many of the trial runs are issued on which day: before the ceiling, and after it. */
export function chanceChart(forecast) {
  const first = Math.min(dayNumber(forecast.days[0].date), dayNumber(forecast.ceiling)) - 3;
  const end = Math.max(dayNumber(forecast.p90) + 14, dayNumber(forecast.ceiling) + 5);
  const shown = forecast.days.filter((each) => dayNumber(each.date) <= end);
  const most = Math.max(...shown.map((each) => each.share));
  const step = WIDTH / (end - first + 1);
  const x = (day) => (day - first) * step;
  return draw('svg', { class: 'tc-path-chart', viewBox: `0 0 ${WIDTH} ${BASE + 34}`, role: 'img', 'aria-label': forecast.sentences[0] },
    shown.map((each) => {
      const height = each.share / most * (BASE - 22);
      const late = each.date >= forecast.ceiling;
      return draw('rect', { class: late ? 'tc-path-bar-late' : 'tc-path-bar', x: x(dayNumber(each.date)) + step * 0.1, y: BASE - height, width: step * 0.8, height },
        draw('title', null, `${date(each.date)}: ${(each.share * 100).toFixed(1)} %`));
    }),
    draw('line', { class: 'tc-path-base', x1: 0, x2: WIDTH, y1: BASE, y2: BASE }),
    monthStarts(first, end).map((day) => draw('text', { class: 'tc-path-month-name', x: x(day), y: BASE + 14 },
      pick(`01/${isoDay(day).slice(5, 7)}`, date(isoDay(day)).replace(/ \d{4}$/, '')))),
    line(x(dayNumber(forecast.ceiling)), 'tc-path-ceiling', pick(`trước ${date(forecast.ceiling)}`, `before ${date(forecast.ceiling)}`)),
    beyond(forecast, shown));
}

function line(x, kind, words) {
  const left = x > WIDTH / 2;
  return draw('g', { class: kind },
    draw('line', { x1: x, x2: x, y1: 4, y2: BASE }),
    draw('text', { x: x + (left ? -6 : 6), y: 12, 'text-anchor': left ? 'end' : 'start' }, words));
}

function beyond(forecast, shown) {
  const rest = 1 - shown.reduce((sum, each) => sum + each.share, 0);
  return rest > 0.005
    ? draw('text', { class: 'tc-path-month-name', x: WIDTH, y: BASE + 30, 'text-anchor': 'end' },
      pick(`và ${Math.round(rest * 100)} % còn muộn hơn`, `and ${Math.round(rest * 100)} % later still`))
    : null;
}
