/** Writes the seed province: every CSV file of src/main/resources/seed/ and CASES.md. Run: node src/tools/seed/generate.mjs */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accountTable, buildAccounts } from './accounts.mjs';
import { buildBodies } from './bodies.mjs';
import { makeCareers } from './careers.mjs';
import { applyCases, castCases } from './cases.mjs';
import { casesPage } from './casebook.mjs';
import { DEPARTMENTS, OTHER_BODIES, PARTY_BODIES } from './catalogue.mjs';
import { check } from './checks.mjs';
import { writeCsv } from './csv.mjs';
import { addYears, dayBefore } from './dates.mjs';
import { makeOracle } from './expected.mjs';
import { readGeography } from './geography.mjs';
import { buildPlaces } from './people.mjs';
import { buildPosts } from './posts.mjs';
import { makeRandom } from './prng.mjs';
import { buildRecords } from './records.mjs';
import { buildUnits } from './units.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../../main/resources/seed');

const COLUMNS = {
  units: 'unit_id,name,kind,parent_id,valid_from,valid_to,party_committee,has_subunits,headcount,source',
  successions: 'old_unit_id,new_unit_id,on_date,source',
  posts: 'post_id,unit_id,title,function,rank_no,management_level,committee_seat,seats,valid_from,valid_to',
  people:
    'person_id,family_name,middle_name,given_name,birth_date,sex,ethnicity,hometown,education_level,education_field,political_theory,party_joined_on,' +
    'service_started_on,retirement_date,record_verified_on',
  holdings: 'person_id,post_id,from_date,to_date,decision_number,term_ends_on,acting',
  planning: 'person_id,post_id,term,approved_on,removed_on,decision_number',
  ratings: 'person_id,rating_year,grade,decided_on',
  disciplines: 'person_id,form,decided_on,ends_on,reason,corruption',
  open_cases: 'person_id,kind,opened_on,closed_on,note',
  papers: 'person_id,kind,issued_on,result,document_number',
  trainings: 'person_id,programme,completed_on,certificate',
  bodies: 'body_key,name,name_en,kind,unit_id,valid_from,valid_to',
  members: 'body_key,person_id,function,valid_from,valid_to',
  accounts: 'username,person_id,roles',
};

function build() {
  const random = makeRandom(20250701);
  const geography = readGeography(join(HERE, 'data'));
  const { units, successions } = buildUnits(geography);
  const { posts, add } = buildPosts(geography, units);
  const { places, describe } = buildPlaces(random, geography);
  const cast = castCases(random, places);
  for (const place of places) describe(place);
  const careers = makeCareers(random, posts, add, geography, DEPARTMENTS);
  fromKonTum(random, places);
  for (const place of places) careers.today(place);
  for (const place of places) careers.history(place);
  massOrganisationHeads(places, careers);
  const world = {
    units,
    successions,
    posts,
    people: new Map(places.map((p) => [p.id, p.person])),
    holdings: careers.holdings,
    planning: [],
    ratings: [],
    disciplines: [],
    openCases: [],
    papers: [],
    trainings: [],
  };
  buildRecords(random, world, places);
  applyCases(random, world, cast);
  headcounts(world, places);
  TWO_TERMS.forEach((each) => secondTerm(world.holdings, each));
  Object.assign(world, buildBodies(world, places, geography));
  world.accounts = buildAccounts(world, places);
  return { world, places, cast };
}

/** Every seventh leader or head of a department came with the old Kon Tum on 1 July 2025, in an equal post. */
function fromKonTum(random, places) {
  for (const place of places) {
    if (/^(DEP|DHEAD|DDEP)$/.test(place.level) && place.body.old?.length && !place.caseKey && random.chance(0.14)) place.from = '2025-07-01';
  }
}

/** The heads of a department's trade union and youth union hold these posts beside their own. */
function massOrganisationHeads(places, { hold }) {
  for (const body of DEPARTMENTS) {
    const free = places.filter((p) => p.body === body && p.part !== body.divisions[0] && !p.caseKey);
    const union = free.find((p) => p.level === 'DDEP') ?? places.find((p) => p.body === body && p.level === 'DDEP' && !p.caseKey);
    const youth = free
      .filter((p) => p.level === 'STAFF' && p.person.party_joined_on !== '')
      .sort((a, b) => (a.person.birth_date < b.person.birth_date ? 1 : -1))[0];
    hold(union.id, `${body.id}-cong-doan-chu-tich`, union.since > '2023-06-15' ? union.since : '2023-06-15');
    hold(youth.id, `${body.id}-doan-thanh-nien-bi-thu`, youth.since > '2024-04-10' ? youth.since : '2024-04-10');
  }
}

/** Heads who near the end of their second term in the months after the seed's last day, so that a rotation plan finds them (NĐ 170/2025, Điều 42.1b). */
const TWO_TERMS = [
  ['cb-0201', 'so-van-hoa-the-thao-du-lich-giam-doc', '597/QĐ-UBND'],
  ['cb-0332', 'van-phong-tinh-uy-chanh-van-phong', '412-QĐ/TU'],
  ['cb-0359', 'hoi-lhpn-chu-tich', '388-QĐ/TU'],
];

/** The term before today's, in the same post; what else the person held in those five years gives way. */
function secondTerm(holdings, [person_id, post_id, decision_number]) {
  const now = holdings.find((each) => each.person_id === person_id && each.post_id === post_id && each.to_date === '');
  const to_date = dayBefore(now.from_date);
  const from_date = addYears(now.from_date, -5);
  const earlier = holdings.filter((each) => each.person_id === person_id && each !== now && each.to_date >= from_date);
  for (const each of earlier) {
    if (each.from_date >= from_date) holdings.splice(holdings.indexOf(each), 1);
    else each.to_date = dayBefore(from_date);
  }
  holdings.splice(holdings.indexOf(now) + 1, 0, { person_id, post_id, from_date, to_date, decision_number, term_ends_on: to_date, acting: false });
}

/** The headcount of a division is the number of people recorded in it; a body without an establishment of its own gets the sum. */
function headcounts(world, places) {
  const units = new Map(world.units.map((unit) => [unit.unit_id, unit]));
  for (const body of [...DEPARTMENTS, ...PARTY_BODIES, ...OTHER_BODIES]) {
    const mine = places.filter((p) => p.body === body);
    for (const part of body.divisions) units.get(`${body.id}-${part.id}`).headcount = mine.filter((p) => p.part === part).length;
    if (body.headcount === null) units.get(body.id).headcount = mine.length;
  }
}

function outcomes(world, cast) {
  const oracle = makeOracle(world);
  const counts = {};
  for (const row of world.planning.filter((p) => p.removed_on === '')) {
    const { outcome } = oracle(row.person_id, row.post_id);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  for (const { spec, place, target } of cast) {
    const { outcome, findings } = oracle(place.id, target);
    const found = findings.map((f) => f.criterion).join(', ');
    if (outcome !== spec.expect || found !== spec.criterion)
      throw new Error(`case ${spec.key} (${place.id}): expected ${spec.expect} ${spec.criterion}, found ${outcome} ${found}`);
  }
  return counts;
}

function write({ world, cast }) {
  mkdirSync(OUT, { recursive: true });
  const rows = {
    ...world,
    posts: [...world.posts.values()],
    people: [...world.people.values()],
    open_cases: world.openCases,
    accounts: world.accounts.map(({ who, ...row }) => row),
  };
  const sizes = Object.entries(COLUMNS).map(([name, columns]) => {
    const path = join(OUT, `${name}.csv`);
    writeCsv(path, columns.split(','), rows[name]);
    return [name, rows[name].length, statSync(path).size];
  });
  writeFileSync(join(HERE, 'CASES.md'), casesPage(world, cast, accountTable(world, world.accounts)), 'utf8');
  const bytes = sizes.reduce((sum, row) => sum + row[2], 0);
  if (bytes > 2_000_000) throw new Error(`seed too large: ${bytes} bytes`);
  return { sizes, bytes };
}

const built = build();
check(built.world);
const counts = outcomes(built.world, built.cast);
const { sizes, bytes } = write(built);
for (const [name, rows, size] of sizes) process.stdout.write(`${name}.csv ${rows} rows ${size} bytes\n`);
process.stdout.write(`all ${bytes} bytes; planned people and their post: ${JSON.stringify(counts)}; cases ${built.cast.length}\n`);
