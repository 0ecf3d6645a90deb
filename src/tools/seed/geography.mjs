/** The real communes and districts, read from the copies in data/, with the faults of the source put right. */
import { readCsv, slug } from './csv.mjs';

const OLD_PREFIX = { Huyện: 'huyen', 'Thị xã': 'thi-xa', 'Thành phố': 'thanh-pho' };
const COMMITTEE = { Huyện: 'Huyện ủy', 'Thị xã': 'Thị ủy', 'Thành phố': 'Thành ủy' };

const kindOf = (name) => (name.startsWith('Phường') ? 'WARD' : name.startsWith('Đặc khu') ? 'SPECIAL_ZONE' : 'COMMUNE');

function oldDistrict(name, province) {
  const rank = Object.keys(OLD_PREFIX).find((prefix) => name.startsWith(prefix));
  const bare = name.slice(rank.length + 1).replace("Ia H' Drai", "Ia H'Drai");
  const stem = slug(bare);
  return {
    id: `cu-${OLD_PREFIX[rank]}-${stem}`,
    stem,
    name: `${rank} ${bare}`,
    bare,
    rank,
    province,
    committeeName: `${COMMITTEE[rank]} ${bare}`,
    committeeId: `cu-${slug(COMMITTEE[rank])}-${stem}`,
    committeeBody: `${slug(COMMITTEE[rank])}-${stem}`,
    councilId: `cu-ubnd-${OLD_PREFIX[rank]}-${stem}`,
    newUnits: [],
  };
}

export function readGeography(folder) {
  const communes = readCsv(`${folder}/units-2025.csv`).map((row) => ({
    id: `xa-${row.ward_code}`,
    code: row.ward_code,
    name: row.name,
    kind: kindOf(row.name),
    districts: [],
  }));
  const byName = new Map(communes.map((unit) => [unit.name, unit]));
  const districts = new Map();
  const districtOf = (name, province) => {
    const key = `${province}/${name}`;
    if (!districts.has(key)) districts.set(key, oldDistrict(name, province));
    return districts.get(key);
  };
  const olds = new Map();
  const links = [];
  for (const row of readCsv(`${folder}/succession-2025.csv`)) {
    const target = byName.get(row.new_ward_name);
    if (!target) throw new Error(`no new unit ${row.new_ward_name}`);
    const district =
      row.old_district_name === '' ? districtOf('Huyện Lý Sơn', 'Tỉnh Quảng Ngãi') : districtOf(row.old_district_name, row.old_province_name);
    if (!district.newUnits.includes(target)) district.newUnits.push(target);
    if (!target.districts.includes(district)) target.districts.push(district);
    if (row.old_ward_name === '') continue;
    const id = `xa-cu-${row.old_ward_code || slug(district.bare + ' ' + row.old_ward_name)}`;
    if (!olds.has(id)) olds.set(id, { id, name: row.old_ward_name, district, kind: kindOf(row.old_ward_name) });
    links.push({ old: olds.get(id), target });
  }
  const upland = (unit) => Number(unit.code) > 23000 || unit.districts.every((district) => UPLAND.has(district.bare));
  for (const unit of communes) unit.people = peoplesOf(unit, upland(unit));
  return { communes, districts: [...districts.values()], oldCommunes: [...olds.values()], links };
}

const UPLAND = new Set(['Trà Bồng', 'Sơn Hà', 'Sơn Tây', 'Minh Long', 'Ba Tơ']);
const BY_DISTRICT = {
  'Trà Bồng': 'Co',
  'Sơn Hà': 'Hrê',
  'Sơn Tây': 'Xơ Đăng',
  'Minh Long': 'Hrê',
  'Ba Tơ': 'Hrê',
  'Kon Tum': 'Ba Na',
  'Đắk Glei': 'Giẻ Triêng',
  'Ngọc Hồi': 'Giẻ Triêng',
  'Sa Thầy': 'Gia Rai',
  "Ia H'Drai": 'Gia Rai',
  'Kon Rẫy': 'Ba Na',
  'Đắk Hà': 'Xơ Đăng',
  'Đắk Tô': 'Xơ Đăng',
  'Tu Mơ Rông': 'Xơ Đăng',
  'Kon Plông': 'Xơ Đăng',
};

/** Which people besides the Kinh live in a commune (by its former district). */
function peoplesOf(unit, isUpland) {
  return isUpland ? (BY_DISTRICT[unit.districts[0].bare] ?? null) : null;
}
