/**
 * Writes seed/training-durations.csv: an invented history of the training plans for 2019 to 2026, step by step and body by body.
 * Run after generate.mjs (it reads bodies.csv and calendar.csv): node src/tools/seed/durations.mjs
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv, writeCsv } from './csv.mjs';
import { addDays } from './dates.mjs';
import { makeRandom } from './prng.mjs';

const SEED = join(dirname(fileURLToPath(import.meta.url)), '../../main/resources/seed');
const COLUMNS = ['plan_year', 'element', 'body_key', 'began_on', 'ended_on', 'working_days', 'answered', 'source'];
const random = makeRandom(20190131);

/** The day on which the office began to call for needs, and how hurried or slack that season was. */
const YEARS = [
  [2019, '2018-11-05', 1.05], [2020, '2019-10-14', 1.0], [2021, '2020-11-16', 0.95], [2022, '2021-11-22', 1.0],
  [2023, '2022-10-10', 1.05], [2024, '2023-10-30', 1.0], [2025, '2024-10-28', 1.0], [2026, '2025-10-27', 0.95]
];

/** Terms as in training_deadline.dmn; the units are waited for three days longer, opinions seven days in all. */
const TERMS = {
  CallForNeeds: 3, ProposeNeeds: 15, ConsolidateNeeds: 5, GiveOpinion: 5, FinishDraft: 3, EndorsePlan: 3, ReviseDraft: 3,
  SubmitPlan: 1, AppraisePlan: 7, CorrectSubmission: 3, GiveStandingOpinion: 5, CorrectPlan: 2, SignPlan: 2, IssueNumber: 1
};
const NEEDS_CUT = 18;
const OPINIONS_CUT = 7;

/** How much of its term a body usually takes. */
const PACE = {
  'to-chuc-so-noi-vu': 0.95, 'ban-can-su-dang-ubnd': 1.3, 'dang-uy-ubnd': 1.2, 'ban-to-chuc': 0.95, 'ban-thuong-vu': 1.3,
  'ubnd-tinh': 1.1, 'van-thu-ubnd': 0.7
};

/** Weekdays off between October and February that calendar.csv does not reach back to, as the calendar computes them. */
const EARLY_HOLIDAYS = [
  '2019-01-01', '2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08',
  '2020-01-01', '2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29', '2020-01-30'
];
const off = new Set(EARLY_HOLIDAYS);
const on = new Set();
for (const row of readCsv(join(SEED, 'calendar.csv'))) (row.type === 'SWAPPED_WORKING' ? on : off).add(row.day);

const weekday = (iso) => new Date(iso + 'T00:00:00Z').getUTCDay();
const works = (iso) => on.has(iso) || (!off.has(iso) && weekday(iso) > 0 && weekday(iso) < 6);
function after(iso, workingDays) {
  let day = iso;
  for (let left = workingDays; left > 0; left -= works(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

/** A working time around term × pace, skewed to the long side as delays are. */
function days(term, pace) {
  const bell = random.int(0, 100) / 100 + random.int(0, 100) / 100 + random.int(0, 100) / 100 - 1.5;
  return Math.max(term > 1 ? 1 : 0, Math.round(term * pace * Math.exp(0.45 * bell)));
}

const paces = new Map();
/** Units have habits: most answer in the last days, some early, a few hardly ever. */
function unitPace(body) {
  if (!paces.has(body)) paces.set(body, random.weighted([[0.55, 20], [0.75, 45], [0.9, 30], [1.05, 5]]));
  return paces.get(body);
}

const rows = [];
function add(year, step, body, began, taken, answered = true) {
  const ended = after(began, taken);
  rows.push({
    plan_year: year, element: 'UserTask_' + step, body_key: body, began_on: began, ended_on: ended,
    working_days: taken, answered, source: 'Dữ liệu mẫu'
  });
  return ended;
}

const bodies = readCsv(join(SEED, 'bodies.csv'));
const existed = (body, day) => body.valid_from <= day && (body.valid_to === '' || body.valid_to >= day);
function unitsOn(day) {
  return bodies
    .filter((body) => existed(body, day) && (body.kind === 'PERSONNEL_OFFICE' || body.body_key.startsWith('huyen-uy-')))
    .map((body) => body.body_key);
}

/** Many bodies side by side: the last one counts, and nobody waits longer than the cut. */
function together(year, step, asked, began, slack, cut) {
  let last = began;
  for (const body of asked) {
    const taken = days(TERMS[step], unitPace(body) * slack);
    const ended = add(year, step, body, began, Math.min(taken, cut), taken <= cut);
    last = ended > last ? ended : last;
  }
  return last;
}

function plan([year, begin, slack]) {
  const endorser = begin < '2025-07-01' ? 'ban-can-su-dang-ubnd' : 'dang-uy-ubnd';
  let at = begin;
  const one = (step, body) => {
    at = add(year, step, body, at, days(TERMS[step], PACE[body] * slack));
  };
  const office = 'to-chuc-so-noi-vu';
  const endorsed = () => {
    one('EndorsePlan', endorser);
    while (random.chance(0.2)) (one('ReviseDraft', office), one('EndorsePlan', endorser));
    one('SubmitPlan', endorser);
    one('AppraisePlan', 'ban-to-chuc');
    while (random.chance(0.3)) (one('CorrectSubmission', office), one('AppraisePlan', 'ban-to-chuc'));
    one('GiveStandingOpinion', 'ban-thuong-vu');
  };
  one('CallForNeeds', office);
  const units = unitsOn(at);
  at = together(year, 'ProposeNeeds', units, at, slack, NEEDS_CUT);
  one('ConsolidateNeeds', office);
  at = together(year, 'GiveOpinion', ['lanh-dao-so-tai-chinh', 'lanh-dao-truong-chinh-tri', ...units], at, slack, OPINIONS_CUT);
  one('FinishDraft', office);
  endorsed();
  if (random.chance(0.1)) (one('ReviseDraft', office), endorsed());
  one('CorrectPlan', office);
  one('SignPlan', 'ubnd-tinh');
  one('IssueNumber', 'van-thu-ubnd');
  console.log(year, 'issued on', at, at < `${year}-01-31` ? 'in time' : 'late', units.length, 'units');
}

YEARS.forEach(plan);
writeCsv(join(SEED, 'training-durations.csv'), COLUMNS, rows);
