/** The people of CASES.md: a blameless officer each, with exactly one thing changed, so that every answer of the rules has its example. */
import { DEPARTMENTS } from './catalogue.mjs';
import { addMonths, dayBefore, randomDay, randomWorkday } from './dates.mjs';
import { ids } from './posts.mjs';
import { addPlan } from './records.mjs';

const clean = {
  DHEAD: ['1975-01-01', '1982-12-31'],
  DDEP: ['1980-01-01', '1987-12-31'],
  STAFF: ['1986-01-01', '1992-12-31'],
  DEP: ['1972-01-01', '1979-12-31'],
};

/** Birth of a man whose month of retirement, at 62, is the given one (road map after 2028). */
const retiring = (month) => ({ sex: 'MALE', birth_date: `${Number(month.slice(0, 4)) - 62}${month.slice(4)}-14` });

const of = (rows, place) => rows.filter((row) => row.person_id === place.id);
const drop = (world, key, place, test) => (world[key] = world[key].filter((row) => row.person_id !== place.id || !test(row)));
const last = (world, place, kind) =>
  of(world.papers, place)
    .filter((row) => row.kind === kind)
    .sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))[0];
const discipline =
  (form, decided_on, more = {}) =>
  (world, place) =>
    world.disciplines.push({
      person_id: place.id,
      form,
      decided_on,
      ends_on: dayBefore(addMonths(decided_on, 12)),
      reason: 'Vi phạm quy định trong thực hiện nhiệm vụ',
      corruption: false,
      ...more,
    });
const opened =
  (kind, opened_on, closed_on = '') =>
  (world, place) =>
    world.openCases.push({ person_id: place.id, kind, opened_on, closed_on, note: NOTES[kind] });
const NOTES = {
  DISCIPLINE_PROCEEDING: 'Đang xem xét kỷ luật',
  INVESTIGATION: 'Cơ quan điều tra đang xác minh',
  PROSECUTION: 'Đã có quyết định khởi tố bị can',
  DENUNCIATION: 'Đơn tố cáo đang được giải quyết',
};
const noPaper = (kind) => (world, place) => drop(world, 'papers', place, (row) => row.kind === kind);
const result = (kind, value) => (world, place) => (last(world, place, kind).result = value);
const issued = (kind, day) => (world, place) => {
  noOther(world, place, kind);
  last(world, place, kind).issued_on = day;
};
const noOther = (world, place, kind) => {
  const keep = last(world, place, kind);
  drop(world, 'papers', place, (row) => row.kind === kind && row !== keep);
};
const noPlan = (world, place) => drop(world, 'planning', place, () => true);
const planFor = (choose) => (world, place, random) => {
  noPlan(world, place);
  addPlan(random, world, place.id, choose(place), '2026-2031', '2026-03-16');
};
const rating = (year, grade) => (world, place) => (of(world.ratings, place).find((row) => row.rating_year === year).grade = grade);

const one = (key, slot, expect, criterion, why, change = {}) => ({ key, slot, expect, criterion, why, ...change });
const MET = 'MET';
const OVERRIDE = 'OVERRIDE_REQUIRED';
const BLOCKED = 'BLOCKED';
const UNKNOWN = 'UNKNOWN';
const N29 = 'NĐ 170/2025 Điều 29';
const HD = 'Hướng dẫn 45-HD/BTCTW III';

export const CASES = [
  one('clean', 'DHEAD', MET, '', 'Everything in order'),
  one('exactly12', 'DHEAD', MET, '', `Exactly 12 months in post (since 20/11/2025): ${HD}.1.1`, { from: '2025-11-20' }),
  one('equivalent', 'DHEAD', MET, '', `6 months in this division, but head of an equivalent division before without a break: ${HD}.1.1`, {
    from: '2026-05-04',
    swap: true,
  }),
  one('reappointed', 'DHEAD', MET, '', 'Re-appointed to the same post on 01/09/2026: the time runs on', { from: '2026-09-01', before: '2021-09-01' }),
  one('closed-case', 'DDEP', MET, '', `An investigation, closed without finding: ${N29}.7`, {
    after: opened('INVESTIGATION', '2025-01-13', '2025-06-20'),
  }),
  one('reprimand-past', 'DDEP', MET, '', 'Reprimand of 15/11/2024: 24 months are over', { after: discipline('REPRIMAND', '2024-11-15') }),
  one('warning-past', 'DHEAD', MET, '', 'Warning of 10/10/2023: 36 months are over', { after: discipline('WARNING', '2023-10-10') }),
  one('planned-elsewhere', 'DHEAD', MET, '', `Planned for the equivalent post of another department: ${N29}.2`, {
    after: planFor((p) => ids.deputy(otherThan(p.body))),
  }),
  one('planned-higher', 'DHEAD', MET, '', `Planned for a higher post (head of the department): ${N29}.2`, {
    after: planFor((p) => ids.head(p.body)),
  }),
  one('equal-post', 'DEP', MET, '', `40 months to retirement, but the new post is equal: no age test, ${N29}.5b`, { fixed: retiring('2030-03') }),
  one('sixty-months', 'DHEAD', MET, '', `Exactly a full term of 60 months left: ${HD}.1.2`, { fixed: retiring('2031-11') }),
  one('health-old', 'DDEP', MET, '', 'Health certificate of 25/05/2026, still within six months: NĐ 170/2025 Điều 35.10', {
    after: issued('HEALTH_CERTIFICATE', '2026-05-25'),
  }),
  one('denunciation', 'DDEP', MET, '', `A denunciation being handled is no bar of ${N29}.7; it is verified before step 5 (Điều 33.2đ)`, {
    after: opened('DENUNCIATION', '2026-10-06'),
  }),
  one('nine-months', 'DHEAD', OVERRIDE, 'months in post', `9 months in post: ${HD}.1.1`, { from: '2026-02-10' }),
  one(
    'acting',
    'DHEAD',
    OVERRIDE,
    'months in post',
    'Acting head since 03/03/2025, head since 16/02/2026: acting time does not count, NĐ 170/2025 Điều 34.3',
    { from: '2026-02-16', acting: '2025-03-03' },
  ),
  one('fifty-months', 'DHEAD', OVERRIDE, 'age', `50 months to retirement: ${HD}.1.2`, { fixed: retiring('2031-01') }),
  one('fortyeight', 'DHEAD', OVERRIDE, 'age', `Exactly 48 months to retirement: ${HD}.1.2`, { fixed: retiring('2030-11') }),
  one('reprimand', 'DDEP', OVERRIDE, 'discipline waiting', 'Reprimand of 12/08/2025: 24 months not over', {
    after: discipline('REPRIMAND', '2025-08-12'),
  }),
  one('warning', 'DDEP', OVERRIDE, 'discipline waiting', 'Warning of 17/06/2024: 36 months not over', { after: discipline('WARNING', '2024-06-17') }),
  one('removal', 'STAFF', OVERRIDE, 'discipline waiting', 'Removed from post on 12/09/2022 (not for corruption): 60 months not over', {
    after: discipline('REMOVAL', '2022-09-12'),
    demoted: ['2018-05-14', '2022-09-12'],
    fixed: { birth_date: '1984-03-09' },
  }),
  one('unplanned', 'DHEAD', OVERRIDE, 'planning', `Not planned: special case, ${N29}.2`, { after: noPlan }),
  one('plan-removed', 'DDEP', OVERRIDE, 'planning', `Taken off the plan on 15/06/2026: ${N29}.2`, {
    after: (world, place) => (of(world.planning, place)[0].removed_on = '2026-06-15'),
  }),
  one('planned-lower', 'DHEAD', OVERRIDE, 'planning', `Planned only for a post below the one in question: ${N29}.2`, {
    after: planFor((p) => ids.partHead(p.body, p.body.divisions[0])),
  }),
  one('proceeding', 'DHEAD', BLOCKED, 'DISCIPLINE_PROCEEDING', `Disciplinary proceedings open: ${N29}.7, Luật 80/2025/QH15 Điều 38.2`, {
    after: opened('DISCIPLINE_PROCEEDING', '2026-10-19'),
  }),
  one('investigation', 'DDEP', BLOCKED, 'INVESTIGATION', `Under investigation: ${N29}.7`, { after: opened('INVESTIGATION', '2026-08-24') }),
  one('prosecution', 'DDEP', BLOCKED, 'PROSECUTION', `Prosecuted: ${N29}.7`, { after: opened('PROSECUTION', '2026-09-14') }),
  one('under-discipline', 'DDEP', BLOCKED, 'under discipline', `Reprimand of 08/06/2026, period not over: ${N29}.7`, {
    after: discipline('REPRIMAND', '2026-06-08'),
  }),
  one('unfit', 'DHEAD', BLOCKED, 'HEALTH_CERTIFICATE', `Health certificate says unfit: ${N29}.6`, { after: result('HEALTH_CERTIFICATE', 'UNFIT') }),
  one('false-declaration', 'DHEAD', BLOCKED, 'ASSET_DECLARATION', 'False asset declaration: Hướng dẫn 45-HD/BTCTW VI', {
    after: result('ASSET_DECLARATION', 'FALSE'),
  }),
  one('incomplete-declaration', 'DDEP', BLOCKED, 'ASSET_DECLARATION', 'Incomplete asset declaration: Hướng dẫn 45-HD/BTCTW VI', {
    after: result('ASSET_DECLARATION', 'INCOMPLETE'),
  }),
  one('failed', 'DDEP', BLOCKED, 'rating 2025', `Rated “did not fulfil” for 2025: ${HD}.1.3`, { after: rating(2025, 'FAILED') }),
  one('political', 'DHEAD', BLOCKED, 'POLITICAL_CONCLUSION', `Political standard not met: ${HD}.2`, {
    after: result('POLITICAL_CONCLUSION', 'NOT_MET'),
  }),
  one('corruption', 'STAFF', BLOCKED, 'removed for corruption', 'Removed in 2019 for corruption: Luật 80/2025/QH15 Điều 38.3', {
    after: discipline('REMOVAL', '2019-04-22', { corruption: true, reason: 'Hành vi tham nhũng' }),
    demoted: ['2014-06-02', '2019-04-22'],
    fixed: { birth_date: '1980-08-21' },
  }),
  one('theory', 'DHEAD', BLOCKED, 'political theory', `Political theory intermediate, the title needs advanced: ${N29}.1`, {
    fixed: { political_theory: 'INTERMEDIATE' },
  }),
  one('education', 'DDEP', BLOCKED, 'education', `College only, the title needs a university degree: ${N29}.1`, {
    fixed: { education_level: 'COLLEGE' },
  }),
  one('fortyseven', 'DHEAD', BLOCKED, 'age', `47 months to retirement, below the 48 of the special case: ${HD}.1.2`, { fixed: retiring('2030-10') }),
  one('no-health', 'DHEAD', UNKNOWN, 'no HEALTH_CERTIFICATE', 'No health certificate: NĐ 170/2025 Điều 35.10', {
    after: noPaper('HEALTH_CERTIFICATE'),
  }),
  one('expired-health', 'DDEP', UNKNOWN, 'expired HEALTH_CERTIFICATE', 'Health certificate of 02/04/2026, older than six months: Điều 35.10', {
    after: issued('HEALTH_CERTIFICATE', '2026-04-02'),
  }),
  one('no-conclusion', 'DHEAD', UNKNOWN, 'no POLITICAL_CONCLUSION', 'No political-standard conclusion: NĐ 170/2025 Điều 35.7', {
    after: noPaper('POLITICAL_CONCLUSION'),
  }),
  one('no-declaration', 'DDEP', UNKNOWN, 'no ASSET_DECLARATION', 'No asset declaration: NĐ 170/2025 Điều 29.4, 35.8', {
    after: noPaper('ASSET_DECLARATION'),
  }),
  one('no-rating', 'DDEP', UNKNOWN, 'rating 2024', `No rating for 2024: ${HD}.1.3`, {
    after: (world, place) => drop(world, 'ratings', place, (row) => row.rating_year === 2024),
  }),
  one('unverified', 'DDEP', UNKNOWN, 'verified record', `Personal record never verified: ${N29}.4`, {
    after: (world, place) => (place.person.record_verified_on = ''),
  }),
];

/** The demonstration: seats in the two clean departments, fixed by name of the post. */
const NOI_VU = 'so-noi-vu-pho-giam-doc';
const NGAN_SACH = 'so-tai-chinh-phong-ngan-sach-truong-phong';
const DEMO_CASES = [
  one('noivu-1', 'so-noi-vu-phong-cong-chuc-truong-phong', MET, '', 'Demonstration: account ungvien', { target: NOI_VU, from: '2022-11-14' }),
  one('noivu-2', 'so-noi-vu-phong-to-chuc-bien-che-truong-phong', MET, '', 'Demonstration', { target: NOI_VU, from: '2023-03-20' }),
  one('noivu-3', 'so-noi-vu-phong-xay-dung-chinh-quyen-truong-phong', MET, '', 'Demonstration', {
    target: NOI_VU,
    from: '2024-02-05',
    fixed: { sex: 'FEMALE', ethnicity: 'Hrê' },
  }),
  one('noivu-4', 'so-noi-vu-phong-cai-cach-hanh-chinh-truong-phong', MET, '', 'Demonstration', { target: NOI_VU, from: '2024-09-09' }),
  one('noivu-5', 'so-noi-vu-phong-lao-dong-viec-lam-truong-phong', OVERRIDE, 'months in post', `Demonstration: 9 months in post, ${HD}.1.1`, {
    target: NOI_VU,
    from: '2026-02-05',
  }),
  one('taichinh-1', 'so-tai-chinh-phong-ngan-sach-pho-truong-phong', MET, '', 'Demonstration', { target: NGAN_SACH, from: '2022-06-06' }),
  one('taichinh-2', 'so-tai-chinh-phong-ngan-sach-pho-truong-phong', MET, '', 'Demonstration', {
    target: NGAN_SACH,
    from: '2023-10-16',
    fixed: { sex: 'FEMALE' },
  }),
  one('taichinh-3', 'so-tai-chinh-phong-dau-tu-pho-truong-phong', MET, '', 'Demonstration', { target: NGAN_SACH, from: '2023-01-09' }),
  one(
    'taichinh-4',
    'so-tai-chinh-phong-gia-cong-san-pho-truong-phong',
    UNKNOWN,
    'no HEALTH_CERTIFICATE',
    'Demonstration: health certificate not handed in yet',
    { target: NGAN_SACH, from: '2024-03-11', after: noPaper('HEALTH_CERTIFICATE') },
  ),
];

const CLEAN = ['so-noi-vu', 'so-tai-chinh'];
/** Another department, never one of the two clean ones. */
function otherThan(body) {
  const others = DEPARTMENTS.filter((department) => !CLEAN.includes(department.id));
  return others[(others.indexOf(body) + 3) % others.length];
}

const hasPast = (spec) => spec.swap || spec.before || spec.acting || spec.demoted;

/** Gives every case a place, going round the departments so that none is full of trouble. */
export function castCases(random, places) {
  const cast = [];
  const give = (spec, place, target) => {
    const { post, level } = place;
    const from = spec.from ?? spec.demoted?.[1] ?? (level === 'STAFF' ? undefined : randomWorkday(random, '2022-03-01', '2024-11-29'));
    const born = randomDay(random, ...clean[level]);
    Object.assign(place, {
      caseKey: spec.key,
      from,
      plannedFor: target,
      demo: spec.target !== undefined,
      fixed: { birth_date: born, education_level: 'UNIVERSITY', political_theory: 'ADVANCED', member: true, ...spec.fixed },
    });
    cast.push({ spec, place, target, post });
  };
  for (const spec of DEMO_CASES)
    give(
      spec,
      places.find((p) => p.post === spec.slot && !p.caseKey),
      spec.target,
    );
  for (const place of places)
    if (CLEAN.includes(place.body?.id) && !place.caseKey && /^D(HEAD|DEP)$/.test(place.level))
      place.unplanned = place.level === 'DHEAD' && place.body.id === 'so-noi-vu';
  const departments = DEPARTMENTS.filter((body) => !CLEAN.includes(body.id));
  let turn = 0;
  for (const spec of CASES) {
    for (let tries = 0; ; tries++) {
      const body = departments[turn++ % departments.length];
      const place = places.find(
        (p) =>
          p.body === body &&
          p.level === spec.slot &&
          !p.caseKey &&
          (spec.slot === 'DEP' || p.part !== body.divisions[0]) &&
          !(hasPast(spec) && body.from > '2014-01-01'),
      );
      if (place) {
        give(spec, place, targetOf(place));
        break;
      }
      if (tries > 40) throw new Error(`no place left for ${spec.key}`);
    }
  }
  swapPartners(places, cast);
  namesakes(places);
  return cast;
}

function targetOf({ level, body, part }) {
  if (level === 'DHEAD') return ids.deputy(body);
  if (level === 'DDEP') return ids.partHead(body, part);
  return level === 'STAFF' ? ids.partDeputy(body, part) : ids.deputy(otherThan(body));
}

/** Two heads changed places on one day: the partner keeps the seat that the other held before. */
function swapPartners(places, cast) {
  for (const { spec, place } of cast.filter((row) => row.spec.swap)) {
    const partner = places.find((p) => p.body === place.body && p.level === 'DHEAD' && p !== place && !p.caseKey && p.part !== p.body.divisions[0]);
    Object.assign(partner, { from: spec.from, caseKey: 'swap-partner' });
    place.earlier = [{ post: partner.post, from: '2022-06-01' }];
    partner.earlier = [{ post: place.post, from: '2022-06-01' }];
    partner.fixed = { birth_date: '1979-05-06', political_theory: 'ADVANCED' };
  }
  for (const { spec, place } of cast) {
    if (spec.before) place.earlier = [{ post: place.post, from: spec.before }];
    if (spec.demoted) place.earlier = [{ post: ids.partDeputy(place.body, place.part), from: spec.demoted[0] }];
    if (spec.acting) place.earlier = [{ post: ids.partDeputy(place.body, place.part), from: '2021-06-01', acting: spec.acting }];
  }
}

/** Two people of one name in two departments. */
function namesakes(places) {
  const name = { family_name: 'Nguyễn', middle_name: 'Thị Thu', given_name: 'Hà' };
  for (const id of ['so-y-te', 'so-tu-phap']) {
    const place = places.find((p) => p.body?.id === id && p.level === 'STAFF' && !p.caseKey);
    place.fixed = { ...place.fixed, name, sex: 'FEMALE', ethnicity: 'Kinh' };
    place.caseKey = 'namesake';
  }
}

export function applyCases(random, world, cast) {
  for (const { spec, place } of cast) spec.after?.(world, place, random);
}
