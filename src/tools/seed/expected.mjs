/**
 * What the rules should answer, worked out independently of the product and only as a check of the seed: the outcome of appointing a person to a
 * post on AS_OF. The thresholds repeat the articles named in CASES.md; the product's own rules stand in its decision tables.
 */
import { addMonths, AS_OF, dayBefore, wholeMonths } from './dates.mjs';

const WAITING = { REPRIMAND: 24, WARNING: 36, REMOVAL: 60 };
const YEARS = [2023, 2024, 2025];

export function makeOracle(world) {
  const by = (rows) => {
    const map = new Map();
    for (const row of rows) map.set(row.person_id, [...(map.get(row.person_id) ?? []), row]);
    return (id) => map.get(id) ?? [];
  };
  const [held, planned, rated, punished, cases, papers] = ['holdings', 'planning', 'ratings', 'disciplines', 'openCases', 'papers'].map((key) =>
    by(world[key]),
  );
  const rank = (postId) => world.posts.get(postId).rank_no;
  const on = (row, from, to) => row[from] <= AS_OF && (row[to] === '' || row[to] >= AS_OF);

  /** Months without a break, up to today, in posts of at least today's rank; acting time is not counted (Điều 34.3). */
  const monthsInPost = (id, currentRank) => {
    const spans = held(id)
      .filter((h) => !h.acting && rank(h.post_id) >= currentRank)
      .sort((a, b) => (a.from_date < b.from_date ? 1 : -1));
    let start = AS_OF;
    for (const span of spans) {
      if (span.to_date === '' || span.to_date >= dayBefore(start)) start = span.from_date < start ? span.from_date : start;
    }
    return wholeMonths(start, AS_OF);
  };

  return (id, postId) => {
    const person = world.people.get(id);
    const findings = [];
    const say = (outcome, criterion) => findings.push({ outcome, criterion });
    const target = rank(postId);
    const currentRank = Math.max(
      0,
      ...held(id)
        .filter((h) => !h.acting && on(h, 'from_date', 'to_date'))
        .map((h) => rank(h.post_id)),
    );
    if (target > currentRank) higherPost(person, monthsInPost(id, currentRank), say);
    standards(person, target, say);
    if (!planned(id).some((p) => on(p, 'approved_on', 'removed_on') && rank(p.post_id) >= target)) say('OVERRIDE_REQUIRED', 'planning');
    for (const year of YEARS) {
      const rating = rated(id).find((r) => Number(r.rating_year) === year);
      if (!rating) say('UNKNOWN', `rating ${year}`);
      else if (rating.grade === 'FAILED') say('BLOCKED', `rating ${year}`);
    }
    discipline(punished(id), say);
    for (const open of cases(id)) if (open.kind !== 'DENUNCIATION' && on(open, 'opened_on', 'closed_on')) say('BLOCKED', open.kind);
    proofs(papers(id), say);
    if (person.record_verified_on === '') say('UNKNOWN', 'verified record');
    const worst = ['BLOCKED', 'UNKNOWN', 'OVERRIDE_REQUIRED'].find((outcome) => findings.some((f) => f.outcome === outcome)) ?? 'MET';
    return { outcome: worst, findings };
  };
}

function higherPost(person, monthsHeld, say) {
  if (monthsHeld < 12) say('OVERRIDE_REQUIRED', 'months in post');
  const left = wholeMonths(AS_OF, person.retirement_date);
  if (left < 48) say('BLOCKED', 'age');
  else if (left < 60) say('OVERRIDE_REQUIRED', 'age');
}

function standards(person, target, say) {
  if (['COLLEGE', 'SECONDARY'].includes(person.education_level)) say('BLOCKED', 'education');
  const needed = target >= 45 ? ['ADVANCED'] : target >= 30 ? ['ADVANCED', 'INTERMEDIATE'] : null;
  if (needed && !needed.includes(person.political_theory)) say('BLOCKED', 'political theory');
}

function discipline(rows, say) {
  for (const row of rows) {
    if (row.corruption === true && row.form === 'REMOVAL') say('BLOCKED', 'removed for corruption');
    else if (row.ends_on >= AS_OF) say('BLOCKED', 'under discipline');
    else if (addMonths(row.decided_on, WAITING[row.form] ?? 0) > AS_OF) say('OVERRIDE_REQUIRED', 'discipline waiting');
  }
}

function proofs(rows, say) {
  const latest = (kind) => rows.filter((row) => row.kind === kind).sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))[0];
  const check = (kind, wrong, months) => {
    const paper = latest(kind);
    if (!paper) say('UNKNOWN', `no ${kind}`);
    else if (months && addMonths(paper.issued_on, months) < AS_OF) say('UNKNOWN', `expired ${kind}`);
    else if (wrong.includes(paper.result)) say('BLOCKED', kind);
  };
  check('HEALTH_CERTIFICATE', ['UNFIT'], 6);
  check('ASSET_DECLARATION', ['INCOMPLETE', 'FALSE']);
  check('POLITICAL_CONCLUSION', ['NOT_MET']);
}
