import { get } from '../api.js';
import { h } from '../elements.js';
import { date, pick } from '../words.js';
import { chanceChart } from './chart.js';
import { pathPicture } from './picture.js';
import { bodyTable, groundTable, stepTable } from './table.js';

const SIGNS = { FITS: '✓', TIGHT: '!', NO_LONGER_FITS: '✕', DONE_IN_TIME: '✓', DONE_LATE: '✕' };

/** The way of a plan to its ceilings and the chance to keep the first of them; fills itself. */
export function pathPanel(caseNumber) {
  const panel = h('div', { class: 'tc-path' }, h('p', { role: 'status' }, pick('Đang tính đường đến hạn…', 'Working out the path…')));
  fill(panel, `/api/v1/training-plans/${encodeURIComponent(caseNumber)}`);
  return panel;
}

/** The way of a plan that nobody has begun. */
export function pathOfYear(year) {
  const panel = h('div', { class: 'tc-path' }, h('p', { role: 'status' }, pick('Đang tính đường đến hạn…', 'Working out the path…')));
  get(`/api/v1/training-plans/path?year=${encodeURIComponent(year)}`)
    .then((course) => panel.replaceChildren(...tracks(course)))
    .catch((problem) => panel.replaceChildren(failed(problem)));
  return panel;
}

async function fill(panel, address) {
  try {
    const course = await get(`${address}/path`);
    const chance = h('div', { class: 'tc-path-chance' });
    const [issue, ...others] = tracks(course);
    panel.replaceChildren(...[issue, chance, ...others].filter(Boolean));
    if (course.tracks.length > 0) {
      fillChance(chance, address);
    } else {
      panel.replaceChildren(h('p', { class: 'tc-note' }, pick('Không có hạn cố định nào đang chạy.', 'No fixed ceiling is running.')));
    }
  } catch (problem) {
    panel.replaceChildren(failed(problem));
  }
}

/** Units that are only asked do not see the forecast; for them it is left out. */
async function fillChance(place, address) {
  try {
    const forecast = await get(`${address}/forecast`);
    place.replaceChildren(...(forecast.settled ? [] : chance(forecast)));
  } catch (problem) {
    place.replaceChildren(...(problem.status === 403 ? [] : [failed(problem)]));
  }
}

function failed(problem) {
  return h('p', { class: 'tc-error', role: 'alert' }, problem.message);
}

/** The issue stands open, the report of a year that has not ended is folded. */
function tracks(course) {
  return course.tracks.map((track) => (track.kind === 'ISSUE' || track.steps.some((step) => step.open)
    ? trackView(course, track)
    : h('details', null, h('summary', null, badge(track), ' ', track.sentences[0]), trackView(course, track, true))));
}

function badge(track) {
  return h('span', { class: `tc-badge tc-path-badge-${track.verdict}` }, h('span', { 'aria-hidden': 'true' }, SIGNS[track.verdict]), ' ', track.verdictName);
}

function trackView(course, track, folded) {
  const steps = track.steps.length > 0;
  return h('section', { class: 'tc-path-track' },
    folded ? null : h('p', { class: 'tc-path-lead' }, badge(track), ' ', track.sentences[0]),
    track.sentences.length > 1 ? h('ul', { class: 'tc-path-words' }, track.sentences.slice(1).map((sentence) => h('li', null, sentence))) : null,
    steps && !folded ? h('div', { class: 'tc-path-scroll' }, pathPicture(course, track)) : null,
    steps && !folded ? legend(track) : null,
    steps ? h('details', { class: 'tc-path-days', open: window.innerWidth < 843 || folded },
      h('summary', null, pick('Bảng ngày chậm nhất của từng việc', 'Table of the latest days')), stepTable(track)) : null,
    steps && !folded ? h('p', { class: 'tc-note' },
      pick(`Tính đến ${date(course.asOf)}, lịch ${course.calendarVersion}`, `As of ${date(course.asOf)}, calendar ${course.calendarVersion}`),
      course.provisional ? pick('; có ngày nghỉ chưa được thông báo chính thức', '; some days off are not announced yet') : '') : null);
}

const STATES = {
  FITS: ['tc-path-key-fits', pick('còn kịp', 'in time')],
  TIGHT: ['tc-path-key-tight', pick('sát hạn', 'tight')],
  NO_LONGER_FITS: ['tc-path-key-late', pick('không còn kịp', 'no longer in time')]
};

function legend(track) {
  const entry = (kind, words) => h('li', null, h('i', { class: kind }), words);
  return h('ul', { class: 'tc-legend tc-path-legend' },
    h('li', null, pick('thanh dày: chậm nhất phải làm', 'thick: the latest place')),
    h('li', null, pick('thanh mỏng: dự kiến nếu dùng hết thời hạn', 'thin: expected when whole terms are used')),
    Object.keys(STATES).filter((state) => track.steps.some((step) => step.verdict === state)).map((state) => entry(...STATES[state])),
    entry('tc-path-key-holiday', pick('nghỉ lễ, Tết', 'public holiday')),
    entry('tc-path-key-weekend', pick('cuối tuần', 'weekend')));
}

function chance(forecast) {
  const [sentence, ...basis] = forecast.sentences;
  return [
    h('h5', null, pick('Dự báo', 'Forecast')),
    h('p', { class: 'tc-path-lead' }, sentence),
    chanceChart(forecast),
    h('p', { class: 'tc-note' }, basis.join(' ')),
    forecast.bodies.length ? bodyTable(forecast) : null,
    h('details', null, h('summary', null, pick('Dự báo dựa trên những gì', 'What the forecast rests on')), groundTable(forecast))
  ].filter(Boolean);
}
