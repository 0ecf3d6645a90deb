/** Calendar arithmetic on ISO dates (text), without time zones. */

/** The day for which the expected outcomes in CASES.md are worked out. */
export const AS_OF = '2026-11-20';

const DAY = 86400000;
const parse = (iso) => new Date(iso + 'T00:00:00Z');
const format = (date) => date.toISOString().slice(0, 10);

export const addDays = (iso, days) => format(new Date(parse(iso).getTime() + days * DAY));

/** Adds months; a month without that day gives its last day. */
export function addMonths(iso, months) {
  const [year, month, day] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return format(first);
}

export const addYears = (iso, years) => addMonths(iso, years * 12);
export const dayBefore = (iso) => addDays(iso, -1);
export const later = (a, b) => (a > b ? a : b);
export const yearOf = (iso) => Number(iso.slice(0, 4));

/** Whole months from one day to another (negative never: 0). */
export function wholeMonths(from, to) {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return months;
}

const daysBetween = (from, to) => Math.round((parse(to) - parse(from)) / DAY);

/** A random day of the range, both ends included. */
export const randomDay = (random, from, to) => addDays(from, random.int(0, daysBetween(from, to)));

/** A random working day (no Saturday or Sunday; public holidays are not looked at). */
export function randomWorkday(random, from, to) {
  if (from > to) throw new Error(`no day between ${from} and ${to}`);
  const day = randomDay(random, from, to);
  const beyond = { 6: 2, 0: 1 }[parse(day).getUTCDay()] ?? 0;
  return beyond === 0 || addDays(day, beyond) <= to ? addDays(day, beyond) : addDays(day, beyond - 3);
}

function lastOfMonth(iso) {
  return dayBefore(addMonths(iso.slice(0, 7) + '-01', 1));
}

/**
 * Retirement date by the road map of Bộ luật Lao động 2019, Điều 169.2: men 60 years 3 months in 2021 and 3 months more each year until 62 in
 * 2028, women 55 years 4 months in 2021 and 4 months more each year until 60 in 2035. The first year whose age is reached by the end of that
 * year counts; retirement is the last day of the month in which the age is reached.
 */
export function retirementDate(birth, sex) {
  for (let year = 2021; ; year++) {
    const months = sex === 'MALE' ? Math.min(723 + 3 * (year - 2021), 744) : Math.min(664 + 4 * (year - 2021), 720);
    const reached = addMonths(birth, months);
    if (yearOf(reached) <= year) return lastOfMonth(reached);
  }
}
