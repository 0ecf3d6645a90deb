/** holdings.csv: the posts that each person has held, led back from today's post to the first one; a post is never held by more people than it has seats. */
import { DEPARTMENTS, OTHER_BODIES, PARTY_BODIES } from './catalogue.mjs';
import { addMonths, addYears, dayBefore, later, randomWorkday } from './dates.mjs';
import { ids, oldCommunePost, OLD_PARTS } from './posts.mjs';
import { OLD_END, REFORM } from './units.mjs';

const RANKS = ['STAFF', 'DDEP', 'DHEAD', 'DEP', 'HEAD'];

export function makeCareers(random, posts, addPost, geography, departments) {
  const holdings = [];
  const taken = new Map();

  const overlapping = (postId, from, to) =>
    (taken.get(postId) ?? []).filter((h) => !h.acting && h.from_date <= (to || '9999') && from <= (h.to_date || '9999')).length;

  const free = (postId, from, to) => {
    const post = posts.get(postId);
    return post.valid_from <= from && (post.valid_to === '' || (to !== '' && to <= post.valid_to)) && overlapping(postId, from, to) < post.seats;
  };

  /** Writes a holding; one that lasts longer than a term of five years is written term by term, as re-appointments. */
  const hold = (person_id, postId, from_date, to_date = '', acting = false) => {
    const post = posts.get(postId);
    const nextTerm = addYears(from_date, 5);
    if (post.function !== 'STAFF' && !acting && to_date > nextTerm) {
      hold(person_id, postId, from_date, dayBefore(nextTerm));
      return hold(person_id, postId, nextTerm, to_date);
    }
    if (!acting && !free(postId, from_date, to_date)) throw new Error(`post is not free: ${postId} ${from_date}..${to_date} (${person_id})`);
    const row = {
      person_id,
      post_id: postId,
      from_date,
      to_date,
      decision_number: decisionNumber(random, post),
      term_ends_on: post.function === 'STAFF' || acting ? '' : dayBefore(nextTerm),
      acting,
    };
    holdings.push(row);
    taken.set(postId, [...(taken.get(postId) ?? []), row]);
    return row;
  };

  const today = (place) => {
    const from = later(place.from, posts.get(place.post).valid_from);
    place.since = from;
    place.main = hold(place.id, place.post, from);
    for (const before of place.earlier ?? []) {
      hold(place.id, before.post, before.from, dayBefore(from));
      if (before.acting) hold(place.id, place.post, before.acting, dayBefore(from), true);
    }
    for (const postId of place.also ?? []) hold(place.id, postId, later(from, posts.get(postId).valid_from));
  };

  /** The posts of a rank in which somebody of this department may have worked, the nearest first. */
  const choices = (body, part, rank, oldFirst) => {
    const before = (body.old ?? []).map((old) => ({ ...old, divisions: OLD_PARTS }));
    const olds = body.kind === 'PARTY_BODY' ? random.shuffle(before) : before.reverse();
    const bodies = oldFirst ? [...olds, body] : [body, ...olds];
    return bodies.flatMap((b) => {
      if (rank === 'HEAD') return [ids.head(b)];
      if (rank === 'DEP') return [ids.deputy(b)];
      const parts = [...b.divisions].sort((x, y) => (y.id === part?.id) - (x.id === part?.id));
      const id = { DHEAD: ids.partHead, DDEP: ids.partDeputy, STAFF: ids.specialist }[rank];
      return (b === body && part ? [parts[0], ...random.shuffle(parts.slice(1))] : random.shuffle(parts)).map((p) => id(b, p));
    });
  };

  const place1 = (place, body, rank, from, to) => {
    for (let i = RANKS.indexOf(rank); i >= 0; i--) {
      const before = holdings.find((h) => h.person_id === place.id && !h.acting && h.to_date === dayBefore(from));
      const options = choices(body, place.part, RANKS[i], place.merged).filter((id) => free(id, from, to));
      if (before && before.term_ends_on === '' && options.includes(before.post_id)) return (before.to_date = to);
      if (options.length > 0) return hold(place.id, options[0], from, to);
    }
    return null;
  };

  /** Lays one stretch of a career, cut where the department of today begins. */
  const stretch = (place, body, rank, from, to) => {
    const cuts = [...new Set([body.from, ...(body.old ?? []).map((old) => old.from)])].filter((day) => day > from && day <= to).sort();
    let start = from;
    for (const cut of [...cuts, '']) {
      const end = cut === '' ? to : dayBefore(cut);
      place1(place, body, rank, start, end);
      start = cut;
    }
  };

  /** From the first post up to the day before `until`, ending with a post just below `rank` (or of that rank, when `rank` is given back). */
  const ladder = (place, body, topRank, until) => {
    const started = place.person.service_started_on;
    const spans = [];
    let end = until;
    for (let i = RANKS.indexOf(topRank); i > 0; i--) {
      const start = randomWorkday(random, addMonths(end, -random.int(44, 56)), addMonths(end, -random.int(36, 42)));
      if (start < addMonths(started, 36)) break;
      spans.unshift([RANKS[i], start, dayBefore(end)]);
      end = start;
    }
    if (started < end) spans.unshift(['STAFF', started, dayBefore(end)]);
    for (const [rank, from, to] of spans) stretch(place, body, rank, from, to);
  };

  const departmentHistory = (place) => {
    const { body, level } = place;
    if (place.earlier) return ladder(place, body, level === 'DHEAD' && !place.earlier[0].acting ? 'DDEP' : 'STAFF', place.earlier[0].from);
    const since = place.since;
    place.merged = body.old?.length > 0 && (since === REFORM || since === body.from);
    const below = RANKS[Math.max(0, RANKS.indexOf(level) - (place.merged ? 0 : 1))];
    if (level === 'STAFF')
      return since > place.person.service_started_on ? stretch(place, body, 'STAFF', place.person.service_started_on, dayBefore(since)) : null;
    return ladder(place, body, below, since);
  };

  const communeHistory = (place) => {
    const district = place.commune.districts[0];
    const olds = random.shuffle(geography.links.filter((link) => link.target === place.commune).map((link) => link.old));
    const party = district.committeeId;
    const state = district.councilId;
    const high = {
      C_SECRETARY: [`${party}-bi-thu`, `${state}-chu-tich`, `${party}-pho-bi-thu`, `${state}-pho-chu-tich`, `${party}-uy-vien-ban-thuong-vu`],
      C_CHAIR: [`${state}-pho-chu-tich`, `${party}-uy-vien-ban-thuong-vu`],
      C_DEPUTY: [],
    }[place.level];
    const low = olds.flatMap((old) => [oldCommunePost(addPost, old, 'bi-thu'), oldCommunePost(addPost, old, 'chu-tich')].map((post) => post.post_id));
    const started = place.person.service_started_on;
    const mid = randomWorkday(random, '2020-07-15', '2022-06-30');
    const early = later(randomWorkday(random, '2015-08-01', '2017-12-29'), addYears(started, 2));
    const now = [...high, ...low].find((id) => free(id, mid, dayBefore(place.since)) || free(id, mid, OLD_END));
    if (now && mid > started) hold(place.id, now, mid, OLD_END);
    const before = low.find((id) => free(id, early, dayBefore(mid)));
    if (before && early < mid && high.includes(now)) hold(place.id, before, early, dayBefore(mid));
  };

  const leaderHistory = (place) => {
    const body = departments[(Number(place.id.slice(3)) * 5) % departments.length];
    const district = random.pick(geography.districts);
    const from = randomWorkday(random, '2020-07-15', '2022-03-31');
    const to = place.since > OLD_END ? OLD_END : dayBefore(place.since);
    const choice =
      place.past ??
      [`${district.committeeId}-bi-thu`, `${district.committeeId}-pho-bi-thu`, `${district.committeeId}-uy-vien-ban-thuong-vu`].find((id) =>
        free(id, from, to),
      );
    hold(place.id, choice, from, to);
    ladder({ ...place, part: body.divisions[1] }, body, 'DEP', from);
  };

  const history = (place) => (place.commune ? communeHistory(place) : place.body ? departmentHistory(place) : leaderHistory(place));
  return { holdings, hold, free, today, history, ladder };
}

const initials = (name) =>
  name
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => word[0].toUpperCase())
    .join('');

/** Abbreviation of the body to which a unit belongs, as it stands in the number of its decisions. */
function issuerCode(unitId) {
  for (const body of [...DEPARTMENTS, ...PARTY_BODIES, ...OTHER_BODIES]) {
    if (unitId.startsWith(body.id)) return body.code === 'TU' ? initials(body.name) : body.code;
    const old = (body.old ?? []).find((before) => unitId.startsWith(before.id));
    if (old) return initials(old.name.replace(/ tỉnh Kon Tum$/, ''));
  }
  throw new Error(`no issuer for ${unitId}`);
}

/** The number of the decision, in the form of the body that signs it: Party "12-QĐ/TU", State "12/QĐ-UBND". */
function decisionNumber(random, post) {
  const number = random.int(11, 1890);
  const unit = post.unit_id;
  const state = /^(so-|thanh-tra|van-phong-ubnd|cu-so|cu-kon-tum|cu-ban-dan-toc)/.test(unit);
  if (post.management_level === 'BTV') return state ? `${number}/QĐ-UBND` : `${number}-QĐ/TU`;
  if (post.management_level === 'COMMUNE') return `${number}-QĐ/${unit.startsWith('xa-cu') ? 'HU' : 'ĐU'}`;
  return state ? `${number}/QĐ-${issuerCode(unit)}` : `${number}-QĐ/${issuerCode(unit)}`;
}
