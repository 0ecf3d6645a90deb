/** What must hold of the seed; the first thing that does not stops the generator. */
import { AS_OF, wholeMonths } from './dates.mjs';

const fail = (text) => {
  throw new Error(`seed: ${text}`);
};
const unique = (rows, key, what) => {
  const seen = new Set();
  for (const row of rows) seen.has(row[key]) ? fail(`${what} twice: ${row[key]}`) : seen.add(row[key]);
  return seen;
};
const known = (rows, key, ids, what) => rows.forEach((row) => row[key] === '' || ids.has(row[key]) || fail(`${what}: unknown ${key} ${row[key]}`));
const ordered = (rows, from, to, what) => rows.forEach((row) => row[to] === '' || row[from] <= row[to] || fail(`${what}: ${JSON.stringify(row)}`));
const within = (inner, outer, what, [from, to] = ['from_date', 'to_date']) => {
  if (inner[from] < outer.valid_from) fail(`${what} begins before its ${JSON.stringify(outer)}: ${JSON.stringify(inner)}`);
  if (outer.valid_to !== '' && (inner[to] === '' || inner[to] > outer.valid_to)) fail(`${what} outlives: ${JSON.stringify(inner)}`);
};

export function check(world) {
  const units = new Map(world.units.map((row) => [row.unit_id, row]));
  const bodies = new Map(world.bodies.map((row) => [row.body_key, row]));
  unique(world.units, 'unit_id', 'unit');
  unique(world.bodies, 'body_key', 'body');
  unique(world.accounts, 'username', 'account');
  unique(
    world.accounts.filter((row) => row.person_id),
    'person_id',
    'account of person',
  );
  references(world, units, bodies);
  for (const rows of [world.units, [...world.posts.values()], world.bodies, world.members]) ordered(rows, 'valid_from', 'valid_to', 'period');
  ordered(world.holdings, 'from_date', 'to_date', 'holding');
  ordered(world.disciplines, 'decided_on', 'ends_on', 'discipline');
  ordered(world.openCases, 'opened_on', 'closed_on', 'open case');
  ordered(world.planning, 'approved_on', 'removed_on', 'planning');
  for (const row of world.holdings) within(row, world.posts.get(row.post_id), 'holding');
  for (const row of world.members) within(row, bodies.get(row.body_key), 'membership', ['valid_from', 'valid_to']);
  for (const person of world.people.values()) plausible(person);
  seats(world);
  memberships(world);
  past(world);
}

function references(world, units, bodies) {
  known(world.units, 'parent_id', units, 'unit');
  for (const key of ['old_unit_id', 'new_unit_id']) known(world.successions, key, units, 'succession');
  unique(
    world.successions.map((row) => ({ link: `${row.old_unit_id}→${row.new_unit_id}` })),
    'link',
    'succession',
  );
  known([...world.posts.values()], 'unit_id', units, 'post');
  known(world.bodies, 'unit_id', units, 'body');
  known(world.members, 'body_key', bodies, 'member');
  for (const key of ['holdings', 'planning', 'ratings', 'disciplines', 'openCases', 'papers', 'trainings', 'members', 'accounts']) {
    known(world[key], 'person_id', world.people, key);
  }
  for (const key of ['holdings', 'planning']) known(world[key], 'post_id', world.posts, key);
  for (const unit of world.units)
    if (unit.parent_id !== '' && units.get(unit.parent_id).valid_to !== '' && unit.valid_to === '') fail(`${unit.unit_id} outlives its parent`);
  for (const row of world.successions)
    if (units.get(row.old_unit_id).valid_to >= row.on_date) fail(`succession before the end: ${JSON.stringify(row)}`);
}

function plausible(person) {
  const years = (day) => wholeMonths(person.birth_date, day) / 12;
  if (years(person.service_started_on) < 18 || years(person.service_started_on) > 45) fail(`service age: ${JSON.stringify(person)}`);
  if (person.party_joined_on !== '' && years(person.party_joined_on) < 18) fail(`party age: ${JSON.stringify(person)}`);
  if (person.retirement_date <= AS_OF) fail(`retired: ${JSON.stringify(person)}`);
  if (years(person.retirement_date) < 55 || years(person.retirement_date) > 62.1) fail(`retirement age: ${JSON.stringify(person)}`);
}

/** No post is held by more people than it has seats (a HEAD post: one), nobody holds one post twice at once. */
function seats(world) {
  const byPost = Map.groupBy ? Map.groupBy(world.holdings, (row) => row.post_id) : group(world.holdings, 'post_id');
  for (const [postId, rows] of byPost) {
    const full = rows.filter((row) => !row.acting);
    for (const row of full) {
      const others = full.filter((other) => other.from_date <= row.from_date && (other.to_date === '' || other.to_date >= row.from_date));
      if (others.length > world.posts.get(postId).seats) fail(`${postId} held ${others.length} times on ${row.from_date}`);
      if (others.filter((other) => other.person_id === row.person_id).length > 1) fail(`${row.person_id} holds ${postId} twice`);
    }
  }
  for (const row of world.holdings) {
    if (row.from_date < world.people.get(row.person_id).service_started_on) fail(`in post before service: ${JSON.stringify(row)}`);
    if (row.from_date > AS_OF) fail(`in the future: ${JSON.stringify(row)}`);
  }
}

function group(rows, key) {
  const map = new Map();
  for (const row of rows) map.set(row[key], [...(map.get(row[key]) ?? []), row]);
  return map;
}

function memberships(world) {
  for (const [bodyKey, rows] of group(world.members, 'body_key')) {
    rows.forEach((row, i) =>
      rows.slice(i + 1).forEach((other) => {
        const apart = (row.valid_to !== '' && row.valid_to < other.valid_from) || (other.valid_to !== '' && other.valid_to < row.valid_from);
        if (row.person_id === other.person_id && !apart) fail(`${row.person_id} twice in ${bodyKey}`);
      }),
    );
    const heads = rows.filter((row) => row.function === 'HEAD' && row.valid_from <= AS_OF && (row.valid_to === '' || row.valid_to >= AS_OF));
    if (heads.length > 1) fail(`${bodyKey} has ${heads.length} heads`);
  }
  const size = (key) => world.members.filter((m) => m.body_key === key && m.valid_to === '' && m.valid_from <= AS_OF).length;
  for (const body of world.bodies.filter((b) => b.valid_to === '')) {
    const least = {
      PERSONNEL_OFFICE: body.unit_id.startsWith('so-') ? 3 : 2,
      CLERK: 1,
      PARTY_COMMITTEE: 3,
      LEADERSHIP: 2,
      ADVISORY: 5,
      STATE: 2,
      STANDING_COMMITTEE: 15,
    }[body.kind];
    if (size(body.body_key) < least) fail(`${body.body_key} has only ${size(body.body_key)} members`);
  }
  const candidate = world.accounts.find((row) => row.username === 'ungvien').person_id;
  if (world.members.some((row) => row.person_id === candidate)) fail('ungvien sits in a body');
  if (size('ban-thuong-vu') !== 15) fail('Ban Thường vụ has not 15 members');
}

/** Nothing in a record lies after the day of the cases. */
function past(world) {
  for (const [key, column] of [
    ['ratings', 'decided_on'],
    ['disciplines', 'decided_on'],
    ['openCases', 'opened_on'],
    ['papers', 'issued_on'],
    ['trainings', 'completed_on'],
    ['planning', 'approved_on'],
  ]) {
    for (const row of world[key]) if (row[column] > AS_OF) fail(`${key} in the future: ${JSON.stringify(row)}`);
  }
}
