import { h } from './elements.js';
import { date, fullDate, pick, weekday } from './words.js';

const HEADS = pick(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'], ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);

const PLAIN = /^(Thứ bảy|Chủ nhật|Saturday|Sunday)$/;

/** A Saturday or Sunday like any other needs no explanation. */
function isWeekend(day) {
  return !day.counts && [0, 6].includes(weekday(day.date)) && (!day.why || PLAIN.test(day.why));
}

function kind(day, why) {
  if (day.date === why.from) {
    return 'start';
  }
  if (day.counts) {
    return day.why ? 'swapped' : 'working';
  }
  return isWeekend(day) ? 'weekend' : 'holiday';
}

const KINDS = {
  start: pick('Ngày bắt đầu (không tính)', 'First day (not counted)'),
  working: pick('Ngày được tính', 'Counted'),
  swapped: pick('Ngày làm bù (được tính)', 'Swapped working day (counted)'),
  holiday: pick('Nghỉ lễ, nghỉ bù (không tính)', 'Holiday (not counted)'),
  weekend: pick('Cuối tuần (không tính)', 'Weekend (not counted)')
};

function cell(day, why, number) {
  const type = kind(day, why);
  const last = day.date === why.due;
  const said = [fullDate(day.date), KINDS[type], day.why].filter(Boolean).join(' – ');
  return h('li', { class: `tc-day tc-day-${type}${last ? ' tc-day-due' : ''}`, title: said },
    h('span', { 'aria-hidden': 'true' }, date(day.date).replace(/.\d{4}$/, '')),
    h('b', { 'aria-hidden': 'true' }, last ? pick('HẠN', 'DUE') : number || ''),
    h('span', { class: 'tc-only-read' }, said));
}

/** Weeks from Monday to Sunday, so that it can be held against a wall calendar. */
function strip(why) {
  const days = why.days[0] && why.days[0].date === why.from ? why.days : [{ date: why.from, counts: false }, ...why.days];
  const blanks = (weekday(days[0].date) + 6) % 7;
  let counted = 0;
  const cells = days.map((day) => {
    counted += day.counts && day.date !== why.from ? 1 : 0;
    return cell(day, why, day.counts && day.date !== why.from ? counted : '');
  });
  return h('ol', { class: 'tc-calendar' },
    HEADS.map((head) => h('li', { class: 'tc-day-head', 'aria-hidden': 'true' }, head)),
    Array.from({ length: blanks }, () => h('li', { class: 'tc-day-blank', 'aria-hidden': 'true' })),
    cells);
}

function exceptions(why) {
  const special = why.days.filter((day) => day.why && !isWeekend(day) && day.date !== why.from);
  return h('ul', { class: 'tc-exceptions' }, special.map((day) => h('li', null,
    h('strong', null, fullDate(day.date)), ': ', day.why, day.source ? h('cite', null, ' (', day.source, ')') : null)));
}

/** Why the deadline is what it is, day by day. */
export function whyDue(why, open) {
  const used = [...new Set([{ date: why.from }, ...why.days].map((day) => kind(day, why)))];
  return h('details', { class: 'tc-why', open },
    h('summary', null, pick('Vì sao hạn này?', 'Why this deadline?')),
    h('p', null, why.sentence),
    strip(why),
    h('ul', { class: 'tc-legend' }, used.map((type) => h('li', null, h('i', { class: `tc-day-${type}` }), KINDS[type]))),
    exceptions(why),
    h('p', { class: 'tc-note' }, pick('Phiên bản lịch: ', 'Edition of the calendar: '), why.calendarVersion));
}
