import { date, pick } from '../words.js';
import { dayNumber, draw, isoDay, monthStarts, restRuns } from './scale.js';

const WIDTH = 900;
const LABELS = 262;
const TOP = 46;
const ROW = 26;
const NAME = 60;

/** Months as in 01/2027. */
function month(day) {
  return `${isoDay(day).slice(5, 7)}/${isoDay(day).slice(0, 4)}`;
}

/**
 * A calendar from today to the ceiling: days off shaded and the long ones named, each step at the latest place where it still
 * fits, and below it, thin, where it ends up if everybody uses the whole term.
 */
export function pathPicture(course, track) {
  const steps = track.steps;
  const first = Math.min(dayNumber(course.asOf), dayNumber(steps[0].beginBy)) - 2;
  const last = Math.max(dayNumber(track.ceiling), dayNumber(track.expected)) + 4;
  const bottom = TOP + steps.length * ROW;
  const x = (day) => LABELS + (day - first) * (WIDTH - LABELS) / (last - first + 1);
  const place = { x, first, last, bottom };
  return draw('svg', { class: 'tc-path-picture', viewBox: `0 0 ${WIDTH} ${bottom + 26}`, role: 'img', 'aria-label': said(track) },
    rests(course, place), months(place),
    steps.map((step, at) => row(step, at, place, at === 0 ? course.asOf : steps[at - 1].expected)),
    marker(place, dayNumber(course.asOf), 'tc-path-today', pick('hôm nay', 'today')),
    marker(place, dayNumber(track.ceiling), 'tc-path-ceiling', pick(`trước ${date(track.ceiling)}`, `before ${date(track.ceiling)}`)));
}

function said(track) {
  return pick(
    `Lịch các bước đến hạn trước ${date(track.ceiling)}; nội dung có trong bảng bên dưới.`,
    `Calendar of the steps to the ceiling of ${date(track.ceiling)}; the table below says the same.`);
}

function rests(course, { x, first, last, bottom }) {
  return restRuns(course.restDays)
    .filter((run) => run.to >= first && run.from <= last)
    .map((run) => {
      const left = x(Math.max(run.from, first));
      const width = x(Math.min(run.to, last) + 1) - left;
      const shape = draw('rect', { class: run.holiday ? 'tc-path-holiday' : 'tc-path-weekend', x: left, y: TOP - 6, width, height: bottom - TOP + 6 },
        draw('title', null, `${date(isoDay(run.from))} – ${date(isoDay(run.to))}${run.holiday ? `: ${run.holiday}` : ''}`));
      return run.holiday && run.to - run.from >= 4 && shortName(run.holiday).length * 6 < width + 60
        ? [shape, draw('text', { class: 'tc-path-holiday-name', x: left + width / 2, y: TOP - 10, 'text-anchor': 'middle' }, shortName(run.holiday))]
        : shape;
    });
}

/** Tết Nguyên đán Ất Tỵ is Tết on a small drawing. */
function shortName(holiday) {
  return /Nguyên đán/.test(holiday) ? 'Tết' : holiday;
}

/** A way of a year or more names every second or third month only. */
function months({ x, first, last, bottom }) {
  const starts = monthStarts(first, last);
  const every = Math.ceil(NAME * starts.length / (WIDTH - LABELS));
  return starts.map((day, at) => [
    draw('line', { class: 'tc-path-month', x1: x(day), x2: x(day), y1: 18, y2: bottom }),
    at % every === 0 && x(day) < WIDTH - NAME ? draw('text', { class: 'tc-path-month-name', x: x(day) + 4, y: 16 }, month(day)) : null
  ]);
}

function row(step, at, { x, first, last }, expectedFrom) {
  const y = TOP + at * ROW;
  const late = step.verdict === 'NO_LONGER_FITS';
  const state = late ? 'tc-path-late' : step.verdict === 'TIGHT' ? 'tc-path-tight' : 'tc-path-fits';
  const from = Math.max(x(dayNumber(step.beginBy) + 1), x(first));
  const to = x(dayNumber(step.endBy) + 1);
  const begins = x(Math.max(dayNumber(expectedFrom) + 1, first));
  const ends = x(Math.min(dayNumber(step.expected) + 1, last + 1));
  return draw('g', { class: state },
    draw('text', { class: step.open ? 'tc-path-step tc-path-open' : 'tc-path-step', x: LABELS - 10, y: y + 14, 'text-anchor': 'end' }, fitted(step.name)),
    draw('rect', { class: 'tc-path-latest', x: from, y: y + 2, width: Math.max(3, to - from), height: 11, rx: 2 }),
    draw('rect', { class: 'tc-path-expected', x: begins, y: y + 15, width: Math.max(3, ends - begins), height: 5 }),
    draw('title', null, pick(
      `${step.name}: chậm nhất xong ${date(step.endBy)}; dự kiến xong ${date(step.expected)}`,
      `${step.name}: to end by ${date(step.endBy)}; expected ${date(step.expected)}`)));
}

function fitted(name) {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name;
}

function marker({ x, bottom }, day, kind, words) {
  const right = kind === 'tc-path-ceiling';
  return draw('g', { class: kind },
    draw('line', { x1: x(day), x2: x(day), y1: TOP - 6, y2: bottom + 8 }),
    draw('text', { x: x(day) + (right ? 8 : -4), y: bottom + 20, 'text-anchor': right ? 'end' : 'start' }, words));
}
