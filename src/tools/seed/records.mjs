/** planning, ratings, disciplines, open cases, papers and trainings of everybody; the special cases are changed afterwards by cases.mjs. */
import { addMonths, addYears, AS_OF, dayBefore, later, randomWorkday, wholeMonths, yearOf } from './dates.mjs';
import { ids } from './posts.mjs';

const monthsLeft = (place) => wholeMonths(AS_OF, place.person.retirement_date);
const educated = (place) => ['UNIVERSITY', 'MASTER', 'DOCTOR'].includes(place.person.education_level);
const THEORY = { NONE: 0, ELEMENTARY: 1, INTERMEDIATE: 2, ADVANCED: 3 };

/** The post for which a person would be planned, and what that needs. */
function aim(place) {
  const { level, body, part, commune } = place;
  if (commune) {
    if (level === 'C_CHAIR') return [`${commune.id}-bi-thu`, 3, 0.7];
    return level === 'C_DEPUTY' ? [`${commune.id}-chu-tich-ubnd`, 3, 0.9] : null;
  }
  if (level === 'DEP') return [ids.head(body), 3, 0.75];
  if (level === 'DHEAD') return [ids.deputy(body), 3, 0.85];
  if (level === 'DDEP') return [ids.partHead(body, part), 2, 0.85];
  return level === 'STAFF' ? [ids.partDeputy(body, part), 2, 0.4] : null;
}

export function buildRecords(random, world, places) {
  for (const place of places) {
    plan(random, world, place);
    for (const year of [2021, 2022, 2023, 2024, 2025]) rate(random, world, place, year);
    oldDiscipline(random, world, place);
    prove(random, world, place);
    train(random, world, place);
  }
}

/** At most three people per seat are planned (Hướng dẫn 45-HD/BTCTW, II). */
function plan(random, world, place) {
  const wish = place.plannedFor ? [place.plannedFor, 0, 1] : aim(place);
  if (!wish || place.unplanned) return;
  const [post_id, theory, share] = wish;
  const fit = educated(place) && THEORY[place.person.political_theory] >= theory && monthsLeft(place) >= 60 && place.person.party_joined_on !== '';
  const grown = place.level !== 'STAFF' || yearOf(AS_OF) - yearOf(place.person.service_started_on) >= 5;
  const room = world.planning.filter((row) => row.post_id === post_id).length < 3 * world.posts.get(post_id).seats;
  if (!place.plannedFor && (!fit || !grown || !room || !random.chance(share))) return;
  const term = place.commune || place.level === 'DDEP' || place.level === 'STAFF' ? '2025-2030' : '2026-2031';
  addPlan(random, world, place.id, post_id, term, later(place.since, randomWorkday(random, '2025-09-15', '2026-06-26')));
  place.planned = true;
}

export function addPlan(random, world, person_id, post_id, term, approved_on, removed_on = '') {
  const party = world.posts.get(post_id).management_level === 'BTV' ? 'TU' : 'ĐU';
  world.planning.push({ person_id, post_id, term, approved_on, removed_on, decision_number: `${random.int(12, 990)}-QĐ/${party}` });
}

function rate(random, world, place, year) {
  if (place.person.service_started_on > `${year}-06-30`) return;
  const good = place.planned
    ? [
        ['EXCELLENT', 2],
        ['GOOD', 8],
      ]
    : [
        ['EXCELLENT', 12],
        ['GOOD', 74],
        ['COMPLETED', 14],
      ];
  world.ratings.push({
    person_id: place.id,
    rating_year: year,
    grade: random.weighted(good),
    decided_on: randomWorkday(random, `${year}-12-08`, `${year}-12-30`),
  });
}

/** A few reprimands of long ago, which bar nobody any more. */
function oldDiscipline(random, world, place) {
  if (place.caseKey || place.level === 'LEADER' || place.level === 'HEAD' || !random.chance(0.015)) return;
  const earliest = later('2015-01-05', addYears(place.person.service_started_on, 2));
  if (earliest > '2021-06-30') return;
  const decided = randomWorkday(random, earliest, '2021-12-31');
  world.disciplines.push({
    person_id: place.id,
    form: 'REPRIMAND',
    decided_on: decided,
    ends_on: dayBefore(addMonths(decided, 12)),
    reason: 'Chậm thực hiện nhiệm vụ được giao',
    corruption: false,
  });
}

function prove(random, world, place) {
  const paper = (kind, issued_on, result, document_number) => world.papers.push({ person_id: place.id, kind, issued_on, result, document_number });
  const number = () => String(random.int(1, 4999)).padStart(4, '0');
  const leads = place.level !== 'STAFF';
  const health = place.demo ? ['2026-10-05', '2026-11-13'] : place.planned ? ['2026-07-20', '2026-11-06'] : ['2026-05-25', '2026-09-30'];
  paper('HEALTH_CERTIFICATE', randomWorkday(random, ...health), 'FIT', `GKSK-2026/${number()}`);
  if (leads || place.planned) paper('ASSET_DECLARATION', randomWorkday(random, '2025-12-01', '2025-12-26'), 'COMPLETE', `KKTS-2025/${number()}`);
  if (place.planned) {
    paper('ASSET_DECLARATION', randomWorkday(random, place.demo ? '2026-10-05' : '2026-08-03', '2026-11-10'), 'COMPLETE', `KKTS-2026/${number()}`);
  }
  if (leads || place.planned) {
    const day = place.demo ? ['2026-10-05', '2026-11-10'] : place.planned ? ['2026-07-06', '2026-10-30'] : ['2025-09-08', '2026-06-30'];
    paper(
      'POLITICAL_CONCLUSION',
      randomWorkday(random, ...day),
      'MET',
      `${random.int(10, 960)}-KL/${place.level === 'STAFF' || place.level === 'DDEP' ? 'ĐU' : 'TU'}`,
    );
  }
}

function train(random, world, place) {
  const { service_started_on: started } = place.person;
  const rank = place.commune ? 2 : ['STAFF', 'DDEP', 'DHEAD', 'DEP', 'HEAD', 'LEADER'].indexOf(place.level);
  const done = (programme, from, to, share) => {
    if (from > to || !(place.demo || random.chance(share))) return;
    const completed = randomWorkday(random, from, to);
    world.trainings.push({
      person_id: place.id,
      programme,
      completed_on: completed,
      certificate: `CC-${yearOf(completed)}/${String(random.int(1, 3999)).padStart(4, '0')}`,
    });
  };
  done('STATE_SPECIALIST', addYears(started, 1), addYears(started, 4) < AS_OF ? addYears(started, 4) : '2026-10-30', 0.93);
  if (rank >= 1) done('STATE_PRINCIPAL_SPECIALIST', addYears(started, 7), addYears(started, 11) < AS_OF ? addYears(started, 11) : '2026-10-30', 0.85);
  if (rank >= 1 && rank <= 3 && !place.commune) done('MANAGEMENT_DIVISION', '2018-03-05', '2026-06-26', 0.85);
  if (rank >= 3 || (place.demo && rank === 2)) done('MANAGEMENT_DEPARTMENT', '2019-03-04', '2026-06-26', 0.85);
  if (place.commune) done('COMMUNE_LEADERSHIP', '2025-08-04', '2026-09-25', 0.8);
  if (rank >= 1) done('DEFENCE_SECURITY', '2016-03-01', '2026-05-29', 0.8);
  done('DIGITAL_SKILLS', later('2025-03-03', started), '2026-10-16', 0.55);
}
