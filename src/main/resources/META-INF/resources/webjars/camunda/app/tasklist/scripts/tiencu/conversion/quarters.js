import { pick } from '../words.js';

/** Standings in the order in which they press, with their names. */
export const STANDINGS = [
  ['OVERDUE', pick('Quá hạn', 'Overdue')],
  ['DUE', pick('Đến hạn', 'Due')],
  ['OPEN', pick('Có thể chuyển đổi', 'May be moved')],
  ['NOT_YET', pick('Chưa đến hạn', 'Not yet')],
  ['DEFERRED', pick('Tạm hoãn', 'Deferred')],
  ['NEVER', pick('Không chuyển đổi', 'Not to be moved')]
];

/** What was due before this quarter stands together. */
export const BEFORE = 'before';

function plain(day) {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function thisQuarter() {
  const now = new Date();
  return `${now.getFullYear()}-${Math.floor(now.getMonth() / 3) + 1}`;
}

/** 2027-1 for a day of its first quarter; days of earlier quarters than this one are all before. */
export function quarterOf(day) {
  return plain(day) < thisQuarter() ? BEFORE : plain(day);
}

/** Before, and the quarters from this one to the last day. */
export function labels(last) {
  const all = [BEFORE];
  let [year, quarter] = thisQuarter().split('-').map(Number);
  while (`${year}-${quarter}` <= plain(last)) {
    all.push(`${year}-${quarter}`);
    quarter += 1;
    if (quarter > 4) {
      quarter = 1;
      year += 1;
    }
  }
  return all;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

export function quarterName(key) {
  if (key === BEFORE) {
    return pick('Đến trước quý này', 'Before this quarter');
  }
  const [year, quarter] = key.split('-').map(Number);
  return `${ROMAN[quarter - 1]}/${year}`;
}
