/** bodies.csv and members.csv: who sits where, in step with the posts that people hold. */
import { DEPARTMENTS, OLD_PARTY_BODIES, OTHER_BODIES, PARTY_BODIES, UMBRELLA_COMMITTEES } from './catalogue.mjs';
import { addDays, later } from './dates.mjs';
import { ids, inside } from './posts.mjs';
import { OLD_END, PROVINCE, REFORM } from './units.mjs';

/** First day of the committees elected for the term 2025–2030 in departments and bodies. */
const TERM = '2025-07-15';

export function buildBodies(world, places, geography) {
  const bodies = new Map();
  const members = [];
  const body = (body_key, name, name_en, kind, unit_id, valid_from, valid_to = '') => {
    bodies.set(body_key, { body_key, name, name_en, kind, unit_id, valid_from, valid_to });
    return body_key;
  };
  const join = (body_key, person_id, fn, from, to = '') => {
    const { valid_from, valid_to } = bodies.get(body_key);
    members.push({ body_key, person_id, function: fn, valid_from: later(from, valid_from), valid_to: to || valid_to });
  };
  const context = { world, members, places, geography, body, join, at: (post) => places.filter((p) => p.post === post) };
  provincial(context);
  for (const unit of [...DEPARTMENTS, ...PARTY_BODIES, ...OTHER_BODIES]) unitBodies(context, unit);
  consulted(context);
  communes(context);
  oldBodies(context);
  return { bodies: [...bodies.values()], members: joined(members) };
}

/** A re-appointment goes on where the term before ended: one membership, not two. */
function joined(members) {
  const rows = [];
  for (const row of members) {
    const same = rows.find(
      (r) => r.body_key === row.body_key && r.person_id === row.person_id && r.function === row.function && (touches(r, row) || touches(row, r)),
    );
    if (!same) rows.push(row);
    else if (touches(same, row)) same.valid_to = row.valid_to;
    else same.valid_from = row.valid_from;
  }
  return rows;
}

const touches = (first, second) => first.valid_to !== '' && addDays(first.valid_to, 1) === second.valid_from;

function provincial({ world, body, join, at }) {
  body(
    'ban-thuong-vu',
    'Ban Thường vụ Tỉnh ủy',
    'Standing Committee of the Provincial Party Committee',
    'STANDING_COMMITTEE',
    PROVINCE,
    '1989-07-01',
  );
  const seat = (post, fn, index = 0) => {
    const p = at(post)[index];
    join('ban-thuong-vu', p.id, fn, later(p.since, REFORM));
  };
  seat('tinh-51-bi-thu', 'HEAD');
  seat('tinh-51-pho-bi-thu-thuong-truc', 'DEPUTY');
  seat('tinh-51-pho-bi-thu', 'DEPUTY', 0);
  seat('tinh-51-pho-bi-thu', 'DEPUTY', 1);
  seat('van-phong-tinh-uy-chanh-van-phong', 'SECRETARY');
  for (const post of [
    'ban-to-chuc-truong-ban',
    'uy-ban-kiem-tra-chu-nhiem',
    'ban-tuyen-giao-dan-van-truong-ban',
    'ban-noi-chinh-truong-ban',
    'cong-an-tinh-giam-doc',
    'mttq-tinh-chu-tich',
    'xa-21025-bi-thu',
    'xa-23293-bi-thu',
  ])
    seat(post, 'MEMBER');
  seat('ubnd-tinh-pho-chu-tich', 'MEMBER', 0);
  seat('ubnd-tinh-pho-chu-tich', 'MEMBER', 1);
  body('ubnd-tinh', 'Ủy ban nhân dân tỉnh', 'Provincial People’s Committee', 'STATE', 'ubnd-tinh', '1989-07-01');
  for (const held of world.holdings.filter((h) => /^ubnd-tinh-(pho-)?chu-tich$/.test(h.post_id))) {
    join('ubnd-tinh', held.person_id, held.post_id === 'ubnd-tinh-chu-tich' ? 'HEAD' : 'DEPUTY', held.from_date, held.to_date);
  }
  umbrellas({ body, join, at }, at('tinh-51-pho-bi-thu')[0]);
}

function umbrellas({ body, join, at }, chair) {
  for (const { id, name, nameEn } of UMBRELLA_COMMITTEES) body(id, name, nameEn, 'PARTY_COMMITTEE', id, REFORM);
  join('dang-uy-ubnd', chair.id, 'HEAD', chair.since);
  join('dang-uy-ubnd', at('dang-uy-ubnd-pho-bi-thu')[0].id, 'DEPUTY', REFORM);
  join('dang-uy-ubnd', at('ubnd-tinh-pho-chu-tich')[0].id, 'MEMBER', REFORM);
  for (const id of ['so-noi-vu', 'so-tai-chinh', 'so-xay-dung', 'so-nong-nghiep-moi-truong', 'van-phong-ubnd-tinh', 'thanh-tra-tinh']) {
    const head = at(ids.head(DEPARTMENTS.find((d) => d.id === id)))[0];
    join('dang-uy-ubnd', head.id, 'MEMBER', head.since);
  }
  join('dang-uy-co-quan-dang', at('tinh-51-pho-bi-thu-thuong-truc')[0].id, 'HEAD', REFORM);
  join('dang-uy-co-quan-dang', at('dang-uy-co-quan-dang-pho-bi-thu')[0].id, 'DEPUTY', REFORM);
  for (const unit of [...PARTY_BODIES, OTHER_BODIES[0]]) {
    const head = at(ids.head(unit))[0];
    join('dang-uy-co-quan-dang', head.id, 'MEMBER', head.since);
  }
}

/** The four bodies of a department or other unit: leadership, party committee, personnel office, clerks. */
function unitBodies(context, unit) {
  const { world, places, body, join } = context;
  const mine = (level) => places.filter((p) => p.body === unit && p.level === level);
  const office = unit.officePart ?? unit.divisions[0];
  const inOffice = (p) => p.part === office;
  const leadership = body(
    `lanh-dao-${unit.id}`,
    `Tập thể lãnh đạo ${unit.name}`,
    `Leadership of the ${unit.nameEn}`,
    'LEADERSHIP',
    unit.id,
    unit.from,
  );
  for (const held of world.holdings.filter((h) => !h.acting && [ids.head(unit), ids.deputy(unit)].includes(h.post_id))) {
    join(leadership, held.person_id, held.post_id === ids.head(unit) ? 'HEAD' : 'DEPUTY', held.from_date, held.to_date);
  }
  const committee = body(`cap-uy-${unit.id}`, `Cấp ủy ${unit.name}`, `Party committee of the ${unit.nameEn}`, 'PARTY_COMMITTEE', unit.id, unit.from);
  const rest = [
    ...mine('DHEAD').filter(inOffice),
    ...mine('DHEAD')
      .filter((p) => !inOffice(p) && p.caseKey !== 'noivu-1')
      .slice(0, 3),
    ...mine('DDEP').filter((p) => !inOffice(p)),
    ...mine('DEP').slice(2),
  ];
  const seats = [
    ...mine('HEAD').map((p) => [p, 'HEAD']),
    ...(unit.id === 'so-noi-vu' || unit.id === 'so-tai-chinh' ? mine('DHEAD').filter(inOffice) : mine('DEP').slice(0, 1)).map((p) => [p, 'DEPUTY']),
  ];
  for (const p of rest) if (seats.length < 7 && !seats.some(([q]) => q === p) && p.person.party_joined_on !== '') seats.push([p, 'MEMBER']);
  for (const [p, fn] of seats) join(committee, p.id, fn, later(p.since, TERM));
  clerks(context, unit, mine, inOffice);
}

function clerks({ body, join, at }, unit, mine, inOffice) {
  const personnel = body(
    `to-chuc-${unit.id}`,
    `Bộ phận tổ chức cán bộ ${unit.name}`,
    `Personnel office of the ${unit.nameEn}`,
    'PERSONNEL_OFFICE',
    unit.id,
    unit.from,
  );
  const clerk = body(`van-thu-${unit.id}`, `Văn thư ${unit.name}`, `Clerks of the ${unit.nameEn}`, 'CLERK', unit.id, unit.from);
  const staff = mine('STAFF').filter(inOffice);
  const spare = mine('STAFF').filter((p) => !inOffice(p));
  const tellers = [
    ...mine('DDEP').filter(inOffice),
    ...(staff.length >= 3 ? staff.slice(0, 2) : [...mine('DHEAD').filter(inOffice), ...staff.slice(0, 1)]),
  ];
  tellers.forEach((p, i) => join(personnel, p.id, i === 0 ? 'HEAD' : 'MEMBER', p.since));
  const writers = staff.length >= 3 ? staff.slice(2) : [...spare, ...staff.slice(1)].slice(0, 1);
  for (const p of writers.length > 0 ? writers : staff) join(clerk, p.id, 'MEMBER', p.since);
}

/** The bodies that give opinions, and the clerks of the province. */
function consulted({ places, body, join }) {
  const kinds = { 'cong-an-tinh': 'STATE', 'thanh-tra-tinh': 'STATE' };
  for (const unit of [...PARTY_BODIES, OTHER_BODIES.find((b) => b.id === 'cong-an-tinh'), DEPARTMENTS.find((d) => d.id === 'thanh-tra-tinh')]) {
    body(unit.id, unit.name, unit.nameEn, kinds[unit.id] ?? 'ADVISORY', unit.id, unit.from);
    const chosen = places.filter(
      (p) =>
        p.body === unit && (unit.kind === 'PARTY_BODY' || p.level !== 'STAFF' || p.part !== unit.divisions[0]) && p.part?.id !== 'phong-co-yeu-cntt',
    );
    for (const p of chosen) join(unit.id, p.id, { HEAD: 'HEAD', DEP: 'DEPUTY' }[p.level] ?? 'MEMBER', p.since);
  }
  const clerk = (key, name, nameEn, unit, post) => {
    body(key, name, nameEn, 'CLERK', unit, '1989-07-01');
    for (const p of places
      .filter((q) => q.post === post)
      .slice(-2)
      .reverse())
      join(key, p.id, 'MEMBER', p.since);
  };
  clerk(
    'van-thu-tinh-uy',
    'Văn thư Tỉnh ủy',
    'Clerks of the Provincial Party Committee',
    'van-phong-tinh-uy',
    'van-phong-tinh-uy-phong-hanh-chinh-luu-tru-chuyen-vien',
  );
  clerk(
    'van-thu-ubnd',
    'Văn thư Ủy ban nhân dân tỉnh',
    'Clerks of the Provincial People’s Committee',
    'van-phong-ubnd-tinh',
    'van-phong-ubnd-tinh-phong-hanh-chinh-to-chuc-chuyen-vien',
  );
}

function communes({ places, geography, body, join }) {
  for (const commune of geography.communes) {
    const who = (level) => places.find((p) => p.commune === commune && p.level === level);
    const [secretary, chair, deputy] = ['C_SECRETARY', 'C_CHAIR', 'C_DEPUTY'].map(who);
    const committee = body(
      `cap-uy-${commune.id}`,
      `Đảng ủy ${inside(commune.name)}`,
      `Party Committee of ${commune.name}`,
      'PARTY_COMMITTEE',
      commune.id,
      REFORM,
    );
    [
      [secretary, 'HEAD'],
      [chair, 'DEPUTY'],
      [deputy, 'MEMBER'],
    ].forEach(([p, fn]) => join(committee, p.id, fn, p.since));
    const leaders = body(
      `lanh-dao-${commune.id}`,
      `Tập thể lãnh đạo Ủy ban nhân dân ${inside(commune.name)}`,
      `Leadership of the People’s Committee of ${commune.name}`,
      'LEADERSHIP',
      commune.id,
      REFORM,
    );
    [
      [chair, 'HEAD'],
      [deputy, 'DEPUTY'],
    ].forEach(([p, fn]) => join(leaders, p.id, fn, p.since));
    const builders = body(
      `to-chuc-${commune.id}`,
      `Ban Xây dựng Đảng ${inside(commune.name)}`,
      `Party Building Board of ${commune.name}`,
      'PERSONNEL_OFFICE',
      commune.id,
      REFORM,
    );
    [
      [secretary, 'HEAD'],
      [deputy, 'MEMBER'],
    ].forEach(([p, fn]) => join(builders, p.id, fn, p.since));
    const clerks = body(
      `van-thu-${commune.id}`,
      `Văn thư ${inside(commune.name)}`,
      `Clerks of ${commune.name}`,
      'CLERK',
      commune.id,
      REFORM,
    );
    join(clerks, deputy.id, 'HEAD', deputy.since);
  }
}

/** Bodies that ended with 30 June 2025; the members are people who sit elsewhere today. */
function oldBodies({ world, members, places, geography, body, join }) {
  for (const old of OLD_PARTY_BODIES) body(old.body, old.name, old.nameEn, old.kind, old.id, '1989-07-01', OLD_END);
  for (const row of members.filter((m) => m.body_key === 'ubnd-tinh' && m.valid_from < REFORM)) {
    join('ban-can-su-dang-ubnd', row.person_id, row.function, row.valid_from, row.valid_to);
  }
  for (const id of ['so-noi-vu', 'so-tai-chinh', 'so-xay-dung', 'van-phong-ubnd-tinh']) {
    const head = places.find((p) => p.body?.id === id && p.level === 'HEAD');
    join('ban-can-su-dang-ubnd', head.id, 'MEMBER', head.since < REFORM ? head.since : '2024-01-02');
  }
  const front = places.filter((p) => p.body?.id === 'mttq-tinh' && /^(HEAD|DEP)$/.test(p.level));
  front.forEach((p, i) => join('dang-doan-mttq', p.id, i === 0 ? 'HEAD' : 'MEMBER', '2022-01-03'));
  for (const key of ['ban-tuyen-giao', 'ban-dan-van', 'dang-doan-hdnd', 'dang-uy-khoi-cac-co-quan']) {
    const unit = `cu-${key}`;
    for (const h of world.holdings.filter((row) => world.posts.get(row.post_id).unit_id === unit))
      join(key, h.person_id, world.posts.get(h.post_id).function, h.from_date, h.to_date);
  }
  for (const district of geography.districts) {
    const from = district.province === 'Tỉnh Kon Tum' ? '1991-08-12' : '1989-07-01';
    body(
      district.committeeBody,
      district.committeeName,
      `District Party Committee of ${district.bare}`,
      'PARTY_COMMITTEE',
      district.committeeId,
      from,
      OLD_END,
    );
    for (const h of world.holdings.filter((row) => world.posts.get(row.post_id).unit_id === district.committeeId)) {
      const fn = world.posts.get(h.post_id).function;
      join(district.committeeBody, h.person_id, fn === 'ELECTED' ? 'MEMBER' : fn, h.from_date, h.to_date);
    }
  }
}
