/** people.csv: who works where today. A "place" is a person in today's main post, with what later files need to know. */
import { DEPARTMENTS, OTHER_BODIES, PARTY_BODIES } from './catalogue.mjs';
import { addYears, later, randomDay, randomWorkday, retirementDate } from './dates.mjs';
import { makeNamer } from './names.mjs';
import { ids } from './posts.mjs';
import { REFORM } from './units.mjs';

/** Birth years, share of the advanced political theory, and first and last day of taking up today's post, by level. */
const LEVELS = {
  LEADER: { born: [1967, 1977], theory: [['ADVANCED', 1]], from: ['2022-01-10', '2025-08-29'] },
  HEAD: { born: [1968, 1977], theory: [['ADVANCED', 1]], from: ['2022-02-01', '2025-09-30'] },
  DEP: { born: [1970, 1981], theory: [['ADVANCED', 1]], from: ['2022-02-01', '2025-10-15'] },
  DHEAD: {
    born: [1973, 1986],
    theory: [
      ['ADVANCED', 7],
      ['INTERMEDIATE', 2],
    ],
    from: ['2022-01-10', '2025-10-20'],
  },
  DDEP: {
    born: [1977, 1989],
    theory: [
      ['ADVANCED', 3],
      ['INTERMEDIATE', 7],
    ],
    from: ['2022-01-10', '2025-10-20'],
  },
  STAFF: {
    born: [1980, 1999],
    theory: [
      ['NONE', 3],
      ['ELEMENTARY', 3],
      ['INTERMEDIATE', 4],
    ],
    from: ['2010-01-04', '2024-09-30'],
  },
  C_SECRETARY: { born: [1970, 1984], theory: [['ADVANCED', 1]], from: [REFORM, REFORM] },
  C_CHAIR: {
    born: [1973, 1987],
    theory: [
      ['ADVANCED', 9],
      ['INTERMEDIATE', 1],
    ],
    from: [REFORM, REFORM],
  },
  C_DEPUTY: {
    born: [1977, 1990],
    theory: [
      ['ADVANCED', 3],
      ['INTERMEDIATE', 7],
    ],
    from: [REFORM, '2025-10-31'],
  },
};

const FIELDS = ['Luật', 'Kinh tế', 'Quản lý công', 'Hành chính học', 'Quản trị kinh doanh', 'Công nghệ thông tin', 'Kế toán', 'Nông học', 'Ngữ văn'];

export function buildPlaces(random, geography) {
  const namer = makeNamer(random);
  const places = [];
  const hire = (level, post, more = {}) => {
    const place = { id: `cb-${String(places.length + 1).padStart(4, '0')}`, level, post, ...more };
    places.push(place);
    return place;
  };
  provincial(hire);
  for (const body of DEPARTMENTS) staffDepartment(hire, body);
  for (const body of [...PARTY_BODIES, ...OTHER_BODIES]) staffBody(hire, body);
  for (const commune of geography.communes) staffCommune(random, hire, commune);
  return { places, describe: (place) => describe(random, namer, geography, place) };
}

function provincial(hire) {
  const leader = (post, from, also, past) => hire('LEADER', post, { from, also, past });
  leader('tinh-51-bi-thu', '2024-09-16');
  leader('tinh-51-pho-bi-thu-thuong-truc', '2025-07-01', ['dang-uy-co-quan-dang-bi-thu']);
  leader('tinh-51-pho-bi-thu', '2025-07-01', ['ubnd-tinh-chu-tich', 'dang-uy-ubnd-bi-thu'], 'ubnd-tinh-chu-tich');
  leader('tinh-51-pho-bi-thu', '2025-07-01', ['tinh-51-chu-tich-hdnd'], 'cu-dang-doan-hdnd-bi-thu');
  for (const from of ['2023-05-15', '2025-07-01', '2025-07-01', '2024-12-09']) leader('ubnd-tinh-pho-chu-tich', from);
  leader('dang-uy-ubnd-pho-bi-thu', '2025-07-01', [], 'cu-dang-uy-khoi-cac-co-quan-bi-thu');
  leader('dang-uy-co-quan-dang-pho-bi-thu', '2025-07-01', [], 'cu-dang-doan-hdnd-pho-bi-thu');
}

const DEMO = { 'so-noi-vu': [4, 2], 'so-tai-chinh': [4, 2] };

function staffDepartment(hire, body) {
  const at = (level, post, part) => hire(level, post, { body, part });
  at('HEAD', ids.head(body));
  for (let i = 0; i < body.deputies; i++) at('DEP', ids.deputy(body));
  body.divisions.forEach((part, index) => {
    const vacant = `${body.id}-${part.id}` === 'so-tai-chinh-phong-ngan-sach';
    if (!vacant) at('DHEAD', ids.partHead(body, part), part);
    for (let i = 0; i < (vacant ? 2 : 1); i++) at('DDEP', ids.partDeputy(body, part), part);
    const [office, other] = DEMO[body.id] ?? [3, 1];
    const staff = index === 0 ? office : vacant ? 5 : other;
    for (let i = 0; i < staff; i++) at('STAFF', ids.specialist(body, part), part);
  });
}

function staffBody(hire, body) {
  const at = (level, post, part) => hire(level, post, { body, part });
  at('HEAD', ids.head(body));
  for (let i = 0; i < body.deputies; i++) at('DEP', ids.deputy(body));
  for (const part of body.divisions) {
    at('DHEAD', ids.partHead(body, part), part);
    at('DDEP', ids.partDeputy(body, part), part);
    for (let i = 0; i < body.staff; i++) at('STAFF', ids.specialist(body, part), part);
  }
}

function staffCommune(random, hire, commune) {
  hire('C_SECRETARY', `${commune.id}-bi-thu`, { commune });
  hire('C_CHAIR', `${commune.id}-chu-tich-ubnd`, { commune, also: [`${commune.id}-pho-bi-thu`] });
  hire('C_DEPUTY', `${commune.id}-pho-chu-tich-ubnd`, { commune });
}

/** Fills the person of a place, keeping what a special case has fixed in `place.fixed`. */
function describe(random, namer, geography, place) {
  const level = LEVELS[place.level];
  const fixed = place.fixed ?? {};
  const sex = fixed.sex ?? (random.chance(0.37) ? 'FEMALE' : 'MALE');
  const ethnicity = fixed.ethnicity ?? ethnicityOf(random, place);
  const birth = fixed.birth_date ?? randomDay(random, `${level.born[0] + (sex === 'FEMALE' ? 4 : 0)}-01-01`, `${level.born[1]}-12-31`);
  const started = randomWorkday(random, addYears(birth, 22), addYears(birth, 26));
  const member = fixed.member || place.level !== 'STAFF' || random.chance(0.75);
  place.person = {
    person_id: place.id,
    ...(fixed.name ?? namer(sex, ethnicity)),
    birth_date: birth,
    sex,
    ethnicity,
    hometown: hometown(random, geography, ethnicity),
    education_level: fixed.education_level ?? educationOf(random, place.level),
    education_field: educationField(random, place),
    political_theory: fixed.political_theory ?? random.weighted(level.theory),
    party_joined_on: member ? randomWorkday(random, later(addYears(birth, 24), addYears(started, 1)), addYears(started, 6)) : '',
    service_started_on: started,
    retirement_date: retirementDate(birth, sex),
    record_verified_on: randomWorkday(random, '2025-09-08', '2026-06-30'),
  };
  const earliest = later(level.from[0], place.level === 'STAFF' ? addYears(started, 0) : addYears(started, 8));
  place.from = place.from ?? (place.level === 'STAFF' ? started : randomWorkday(random, earliest, later(level.from[1], earliest)));
  if (place.person.party_joined_on > '2026-06-01') place.person.party_joined_on = '';
}

function ethnicityOf(random, place) {
  const local = place.commune?.people;
  if (local) return random.chance(0.5) ? local : 'Kinh';
  const share = place.commune ? 0.02 : 0.1;
  return random.chance(share) ? random.pick(['Hrê', 'Co', 'Xơ Đăng', 'Ba Na', 'Giẻ Triêng', 'Gia Rai']) : 'Kinh';
}

function hometown(random, geography, ethnicity) {
  const fitting = geography.communes.filter((unit) => (ethnicity === 'Kinh' ? unit.people === null : unit.people === ethnicity));
  return `${random.pick(fitting).name}, tỉnh Quảng Ngãi`;
}

function educationOf(random, level) {
  if (level === 'HEAD' || level === 'LEADER')
    return random.weighted([
      ['MASTER', 6],
      ['UNIVERSITY', 3],
      ['DOCTOR', 1],
    ]);
  if (level === 'STAFF')
    return random.weighted([
      ['UNIVERSITY', 16],
      ['MASTER', 3],
      ['COLLEGE', 1],
    ]);
  return random.weighted([
    ['UNIVERSITY', 11],
    ['MASTER', 8],
    ['DOCTOR', level === 'DEP' ? 1 : 0],
  ]);
}

const educationField = (random, place) => (place.body && random.chance(0.6) ? place.body.field : random.pick(FIELDS));
