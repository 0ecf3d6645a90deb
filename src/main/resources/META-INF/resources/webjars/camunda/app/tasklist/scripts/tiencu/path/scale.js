const DAY = 86400000;
const SVG = 'http://www.w3.org/2000/svg';

/** A legal date as a number of days, so that days can be added and compared. */
export function dayNumber(iso) {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

export function isoDay(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** An element of a drawing; children are elements or texts. */
export function draw(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  });
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The months that begin between two days, as day numbers. */
export function monthStarts(first, last) {
  const found = [];
  for (let day = first; day <= last; day += 1) {
    if (isoDay(day).endsWith('-01')) {
      found.push(day);
    }
  }
  return found;
}

/** Days off in a row, with the reason of the first holiday among them. */
export function restRuns(restDays) {
  const runs = [];
  restDays.forEach((rest) => {
    const at = dayNumber(rest.date);
    const last = runs[runs.length - 1];
    if (last && last.to === at - 1) {
      last.to = at;
    } else {
      runs.push({ from: at, to: at, holiday: null });
    }
    const run = runs[runs.length - 1];
    if (rest.type !== 'WEEKEND' && rest.why && !run.holiday) {
      run.holiday = rest.why.replace(/ *\(.*/, '');
    }
  });
  return runs;
}
