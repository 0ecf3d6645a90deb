/**
 * Writes staff.csv (people who lead nobody, appended to people.csv when the seed is loaded), conversion-assignments.csv and
 * conversion-grounds.csv and conversion-ties.csv: who works in a listed position since when, what holds a move back, and where
 * somebody has declared a relation of interest. All of it is invented.
 * Run after generate.mjs: node src/tools/seed/staff.mjs
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv, writeCsv } from './csv.mjs';
import { AS_OF, addDays, addMonths, addYears, dayBefore, later, randomDay, randomWorkday, retirementDate } from './dates.mjs';
import { fullName, makeNamer } from './names.mjs';
import { makeRandom } from './prng.mjs';

const SEED = join(dirname(fileURLToPath(import.meta.url)), '../../main/resources/seed');
const random = makeRandom(20181120);
const namer = makeNamer(random);
const units = readCsv(join(SEED, 'units.csv'));
const taken = new Set(readCsv(join(SEED, 'people.csv')).map(fullName));
const items = new Map(readCsv(join(SEED, 'conversion-positions.csv')).map((item) => [item.item, item]));

/** What each kind of work needs, and how a personnel office calls it. */
const WORK = {
  'TC-1': ['FINANCE', 'Tài chính - Ngân hàng', 'Chuyên viên phân bổ ngân sách'],
  'TC-2': ['ACCOUNTING', 'Kế toán', 'Kế toán'],
  'TC-3': ['FINANCE', 'Tài chính - Ngân hàng', 'Chuyên viên mua sắm công'],
  'TC-4': ['FINANCE', 'Tài chính - Ngân hàng', 'Chuyên viên thẩm định, quyết toán kinh phí'],
  'TC-5': ['FINANCE', 'Kinh tế', 'Chuyên viên thẩm định giá'],
  'DT-2': ['ECONOMICS', 'Kinh tế đầu tư', 'Chuyên viên thẩm định dự án'],
  'DT-3': ['ECONOMICS', 'Kinh tế đầu tư', 'Chuyên viên quản lý đấu thầu'],
  'DT-4': ['ECONOMICS', 'Kinh tế', 'Chuyên viên kế hoạch vốn đầu tư công'],
  'DT-5': ['ECONOMICS', 'Kinh tế', 'Chuyên viên quản lý quy hoạch'],
  'DT-7': ['ECONOMICS', 'Quản trị kinh doanh', 'Chuyên viên đăng ký kinh doanh'],
  'DT-8': ['ECONOMICS', 'Kinh tế quốc tế', 'Chuyên viên quản lý vốn ODA'],
  'TTR-1': ['LAW', 'Luật', 'Thanh tra viên'],
  'TTR-2': ['LAW', 'Luật', 'Chuyên viên tiếp công dân'],
  'TTR-3': ['LAW', 'Luật', 'Chuyên viên giải quyết khiếu nại, tố cáo'],
  'TTR-4': ['LAW', 'Luật', 'Chuyên viên phòng, chống tham nhũng'],
  'TTR-5': ['LAW', 'Luật', 'Chuyên viên giám sát, xử lý sau thanh tra'],
  'YT-2a': ['MEDICINE', 'Y đa khoa', 'Chuyên viên cấp giấy phép hành nghề'],
  'YT-2b': ['MEDICINE', 'Y đa khoa', 'Chuyên viên cấp giấy phép hoạt động'],
  'YT-3d': ['PHARMACY', 'Dược học', 'Chuyên viên cấp chứng chỉ hành nghề dược'],
  'YT-3dd': ['PHARMACY', 'Dược học', 'Chuyên viên thẩm định điều kiện kinh doanh dược'],
  'YT-3i': ['PHARMACY', 'Dược học', 'Chuyên viên tiếp nhận công bố mỹ phẩm'],
  'YT-4a': ['MEDICINE', 'Y tế công cộng', 'Chuyên viên an toàn thực phẩm'],
  'YT-4dd': ['MEDICINE', 'Y tế công cộng', 'Chuyên viên chứng nhận cơ sở an toàn thực phẩm'],
  'YT-1g': ['MEDICINE', 'Y học dự phòng', 'Chuyên viên y tế dự phòng'],
  'YT-5dd': ['MEDICINE', 'Kỹ thuật y sinh', 'Chuyên viên thiết bị y tế'],
};

const divisionsOf = (body) => units.filter((unit) => unit.parent_id === body && unit.kind === 'DIVISION').map((unit) => unit.unit_id);
const communes = units.filter((unit) => ['COMMUNE', 'WARD', 'SPECIAL_ZONE'].includes(unit.kind) && unit.valid_to === '');

const staff = [];
const assignments = [];
const grounds = [];

/** A man or woman of an age, with a name nobody in the seed has yet. */
function person(work, more) {
  const sex = more.sex ?? (random.chance(0.5) ? 'MALE' : 'FEMALE');
  let name = namer(sex, 'Kinh');
  while (taken.has(fullName(name))) name = namer(sex, 'Kinh');
  taken.add(fullName(name));
  const birth = more.birth ?? randomDay(random, '1972-01-01', '1996-12-31');
  const started = later(more.started ?? addYears(birth, 23), '1990-01-01');
  const commune = random.pick(communes);
  return {
    person_id: `cb-${2001 + staff.length}`, ...name, birth_date: birth, sex, ethnicity: 'Kinh',
    hometown: `${commune.name}, tỉnh Quảng Ngãi`,
    education_level: random.weighted([['UNIVERSITY', 8], ['MASTER', 2]]), education_field: work[1],
    political_theory: random.weighted([['NONE', 3], ['ELEMENTARY', 3], ['INTERMEDIATE', 4]]),
    party_joined_on: random.chance(0.6) ? randomDay(random, addYears(birth, 24), addYears(birth, 27)) : '',
    service_started_on: started, retirement_date: retirementDate(birth, sex),
    record_verified_on: randomDay(random, '2026-01-05', '2026-09-30'),
  };
}

const paper = (date) => `${random.int(11, 980)}/QĐ-${date.slice(0, 4)}`;

function assignment(who, unit, body, item, date, more = {}) {
  const [expertise, , duties] = WORK[item];
  assignments.push({
    person_id: who.person_id, unit_id: unit, body_id: body, item, duties: more.area ? `${duties}, ${more.area}` : duties, expertise,
    own_expertise: more.own ?? false, paper_number: paper(date), paper_date: date, probation_until: more.probation ?? '', ended_on: more.ended ?? '',
  });
}

/** Hires one person into a listed position; the first day is random within the range unless it is given. */
function hire(body, unit, item, more = {}) {
  const first = more.first ?? '2019-01-02';
  const date = more.date ?? randomWorkday(random, later(first, '2019-01-02'), more.last ?? '2026-09-30');
  const probation = more.probation ?? (random.chance(0.08) ? addDays(addMonths(date, 12), -1) : '');
  const who = person(WORK[item], { ...more, started: probation ? date : undefined, birth: more.birth ?? (probation ? addYears(date, -random.int(24, 30)) : undefined) });
  staff.push(who);
  assignment(who, unit, body, item, date, { ...more, probation });
  return who;
}

const AREAS = ['khối Đảng, đoàn thể', 'khối văn xã', 'khối kinh tế', 'địa bàn phía đông', 'địa bàn phía tây', 'địa bàn Kon Tum cũ', ''];
function fill(body, pool, count, first) {
  const parts = divisionsOf(body);
  for (let i = 0; i < count; i++) {
    const item = pool[i % pool.length];
    const founded = later(items.get(item).valid_from, first ?? '2019-01-02');
    const old = random.chance(0.15);
    hire(body, parts.length ? parts[i % parts.length] : body, item, { area: random.pick(AREAS), first: old ? first : founded });
  }
}

const TTR = ['TTR-1', 'TTR-3', 'TTR-2', 'TTR-4', 'TTR-5'];
fill('so-tai-chinh', ['TC-1', 'TC-4', 'DT-2', 'DT-4', 'TC-3', 'DT-7', 'TC-5', 'DT-3', 'DT-8', 'TC-2', 'DT-5'], 44);
fill('so-y-te', ['YT-2a', 'YT-3d', 'YT-4a', 'YT-2b', 'YT-3dd', 'YT-4dd', 'YT-3i', 'YT-1g', 'YT-5dd', 'TC-2'], 30);
fill('thanh-tra-tinh', TTR, 30);
fill('van-phong-ubnd-tinh', ['TTR-2', 'TC-2', 'TTR-3', 'TC-3'], 10);
fill('so-noi-vu', ['TC-2', 'TTR-3', 'TC-3'], 8);
for (const body of ['so-xay-dung', 'so-cong-thuong', 'so-giao-duc-dao-tao', 'so-tu-phap', 'so-khoa-hoc-cong-nghe', 'so-van-hoa-the-thao-du-lich'])
  fill(body, ['TC-2', 'DT-3', 'TTR-3', 'TC-3', 'DT-2'], 7);
fill('so-nong-nghiep-moi-truong', ['TC-2', 'DT-3', 'TTR-3', 'DT-5', 'TC-3'], 10, '2025-03-01');
fill('so-dan-toc-ton-giao', ['TC-2', 'TTR-3', 'TC-3'], 4, '2025-03-01');
for (const body of ['van-phong-tinh-uy', 'ban-to-chuc']) fill(body, ['TC-2', 'TC-3'], 4);
fill('truong-chinh-tri', ['TC-2', 'TC-3'], 3);

/** Communes of today began on 1 July 2025; their staff were assigned then or since. */
communes.slice(0, 30).forEach((commune, index) => {
  const pool = [['TC-2', 'DT-7', 'TTR-2'], ['TC-2', 'TC-1', 'TTR-3'], ['TC-1', 'DT-4', 'TTR-2']][index % 3];
  for (const item of pool) hire(commune.unit_id, commune.unit_id, item, { date: random.chance(0.7) ? '2025-07-01' : randomWorkday(random, '2025-07-02', '2026-09-30') });
});

/** The only listed position of a body: with a profession nobody else there has (superior's plan), or without. */
hire('so-ngoai-vu', 'so-ngoai-vu-van-phong', 'TC-2', { date: '2022-03-15', own: true, probation: '' });
hire('ban-noi-chinh', 'ban-noi-chinh-phong-theo-doi-noi-chinh', 'TC-2', { date: '2023-02-01', own: true, probation: '' });
hire('uy-ban-kiem-tra', 'uy-ban-kiem-tra-phong-tong-hop', 'TC-2', { date: '2023-11-20', own: true, probation: '' });
hire('ban-tuyen-giao-dan-van', 'ban-tuyen-giao-dan-van-phong-dan-van', 'TC-3', { date: '2023-10-02', own: false, probation: '' });
for (const commune of communes.slice(30, 34)) hire(commune.unit_id, commune.unit_id, 'TC-2', { date: '2025-07-01', own: true, probation: '' });

/** Near retirement: over, under and exactly 18 months on the day of the move (36 months of finance after the paper). */
const near = (months, extra, date) => {
  const who = hire('so-tai-chinh', 'so-tai-chinh-phong-ngan-sach', 'TC-4', { date, probation: '', sex: 'MALE', birth: '1966-01-10' });
  who.retirement_date = addDays(addMonths(addMonths(date, 36), months), extra);
};
near(18, 0, '2024-03-04');
near(18, -1, '2024-03-04');
near(18, 1, '2024-05-06');
near(6, 0, '2024-12-02');
near(1, 0, '2024-01-15');
const old = hire('thanh-tra-tinh', 'thanh-tra-tinh-phong-nghiep-vu-1', 'TTR-1', { date: '2022-01-10', probation: '', sex: 'FEMALE', birth: '1970-06-02' });
old.retirement_date = retirementDate('1970-06-02', 'FEMALE');

/** What holds a move back: every ground, ended, running, with and without a known end, and in a row. */
const ground = (who, code, from, to, evidence) => grounds.push({ person_id: who.person_id, code, from_date: from, to_date: to, evidence });
const held = (item, date, sex, ...rows) => {
  const body = item.startsWith('YT') ? 'so-y-te' : item.startsWith('TTR') ? 'thanh-tra-tinh' : 'so-tai-chinh';
  const who = hire(body, random.pick(divisionsOf(body)), item, { date, sex, probation: '', birth: randomDay(random, '1984-01-01', '1993-12-31') });
  rows.forEach(([code, from, to, evidence]) => ground(who, code, from, to, evidence));
};
held('TC-1', '2022-08-01', 'MALE', ['DISCIPLINE', '2026-09-14', '', 'Quyết định 214/QĐ-STC ngày 14/9/2026 thành lập Hội đồng kỷ luật']);
held('TC-4', '2021-05-10', 'FEMALE', ['DISCIPLINE', '2024-02-01', '2024-07-31', 'Thông báo 31/TB-STC ngày 01/02/2024 về xem xét kỷ luật']);
held('TTR-1', '2022-02-21', 'MALE', ['DISCIPLINE', '2026-02-02', '2027-01-31', 'Quyết định 19/QĐ-TTr ngày 02/02/2026']);
held('TC-3', '2022-06-01', 'FEMALE', ['INSPECTED', '2026-10-05', '2027-02-28', 'Quyết định thanh tra 77/QĐ-TTr ngày 05/10/2026']);
held('DT-2', '2022-10-10', 'MALE', ['INSPECTED', '2026-08-17', '', 'Kế hoạch kiểm tra 12/KH-UBKT ngày 17/8/2026']);
held('TTR-3', '2022-09-05', 'MALE', ['INSPECTED', '2025-01-06', '2025-03-31', 'Quyết định xác minh 04/QĐ-TTr ngày 06/01/2025']);
held('TC-1', '2022-01-17', 'MALE', ['INVESTIGATED', '2025-11-03', '', 'Công văn 301/CQĐT ngày 03/11/2025']);
held('DT-3', '2022-11-01', 'MALE', ['INVESTIGATED', '2026-05-04', '', 'Quyết định khởi tố 15/QĐ-CQĐT ngày 04/5/2026']);
held('TC-5', '2021-03-01', 'FEMALE', ['INVESTIGATED', '2023-12-01', '2024-10-31', 'Quyết định đình chỉ điều tra 08/QĐ-VKS ngày 31/10/2024']);
held('TC-2', '2022-04-04', 'FEMALE', ['ILLNESS', '2026-03-02', '', 'Giấy xác nhận 118/BVĐK ngày 02/3/2026']);
held('YT-2a', '2022-05-16', 'MALE', ['ILLNESS', '2026-04-01', '2027-03-31', 'Giấy xác nhận 209/BVĐK ngày 01/4/2026']);
held('TTR-2', '2021-12-06', 'FEMALE', ['ILLNESS', '2025-10-01', '2026-09-30', 'Giấy xác nhận 402/BVUB ngày 01/10/2025']);
held('YT-3d', '2022-07-11', 'FEMALE', ['STUDY', '2025-09-08', '2027-09-07', 'Quyết định cử đi học 88/QĐ-SYT ngày 01/9/2025']);
held('DT-4', '2022-12-05', 'MALE', ['STUDY', '2026-09-01', '2027-08-31', 'Quyết định cử đi học 131/QĐ-STC ngày 20/8/2026']);
held('TC-1', '2023-06-05', 'MALE', ['STUDY', '2026-05-04', '2026-12-31', 'Quyết định cử đi học 60/QĐ-STC ngày 20/4/2026 (08 tháng)']);
held('TTR-4', '2022-10-03', 'MALE', ['SECONDED', '2026-01-05', '2028-01-04', 'Quyết định biệt phái 05/QĐ-SNV ngày 02/01/2026']);
held('TC-3', '2023-01-09', 'FEMALE', ['SECONDED', '2025-06-02', '2026-06-01', 'Quyết định biệt phái 44/QĐ-SNV ngày 28/5/2025']);
held('YT-4a', '2022-08-22', 'MALE', ['SECONDED', '2026-07-01', '', 'Quyết định biệt phái 71/QĐ-SNV ngày 25/6/2026']);
held('TC-4', '2023-04-03', 'FEMALE', ['PREGNANCY', '2026-03-16', '2026-12-20', 'Giấy khám thai 55/TTYT ngày 16/3/2026'], ['CHILD_UNDER_36', '2026-12-21', '2029-12-20', 'Giấy khám thai 55/TTYT ngày 16/3/2026 (dự sinh)']);
held('YT-2b', '2022-03-07', 'FEMALE', ['PREGNANCY', '2025-05-12', '2026-02-09', 'Giấy khám thai 71/TTYT ngày 12/5/2025'], ['CHILD_UNDER_36', '2026-02-10', '2029-02-09', 'Giấy khai sinh 33 ngày 10/02/2026']);
held('DT-2', '2022-10-31', 'FEMALE', ['PREGNANCY', '2026-06-15', '2027-03-14', 'Giấy khám thai 102/TTYT ngày 15/6/2026']);
held('DT-7', '2023-02-13', 'FEMALE', ['CHILD_UNDER_36', '2024-08-05', '2027-08-04', 'Giấy khai sinh 201 ngày 05/8/2024']);
held('TC-2', '2021-08-02', 'FEMALE', ['CHILD_UNDER_36', '2022-01-20', '2025-01-19', 'Giấy khai sinh 14 ngày 20/01/2022']);
held('TTR-5', '2022-06-20', 'FEMALE', ['CHILD_UNDER_36', '2023-11-27', '2026-11-26', 'Giấy khai sinh 340 ngày 27/11/2023']);
held('TC-1', '2023-03-20', 'MALE', ['LONE_FATHER', '2025-02-10', '2027-04-30', 'Giấy chứng tử 9 ngày 10/02/2025; giấy khai sinh con 120']);
held('DT-8', '2022-10-24', 'MALE', ['LONE_FATHER', '2026-01-12', '', 'Xác nhận của Ủy ban nhân dân phường 44 ngày 12/01/2026']);
held('TC-3', '2023-05-08', 'MALE', ['CHILD_UNDER_36', '2025-04-04', '2028-04-03', 'Giấy khai sinh 77 ngày 04/4/2025']);
held('TC-5', '2022-09-12', 'FEMALE', ['INSPECTED', '2025-08-01', '2025-10-31', 'Quyết định 40/QĐ-TTr ngày 01/8/2025'], ['DISCIPLINE', '2025-10-15', '2026-01-31', 'Thông báo 9/TB-STC ngày 15/10/2025'], ['SECONDED', '2026-02-01', '2027-01-31', 'Quyết định biệt phái 11/QĐ-SNV ngày 28/01/2026']);

/** Declared relations of interest: with a division, with a whole body, with one position of a division, and one that is over. */
const ties = [
  ['cb-2017', 'SPOUSE', 'so-tai-chinh-phong-ngan-sach', '', false, '2020-01-15', '', 'Bản kê khai quan hệ lợi ích ngày 15/01/2020'],
  ['cb-2035', 'SIBLING', 'so-tai-chinh-phong-tong-hop-quy-hoach', '', true, '2022-03-01', '', 'Bản kê khai quan hệ lợi ích ngày 01/3/2022'],
  ['cb-2034', 'PARENT', 'so-tai-chinh-van-phong', '', true, '2023-06-12', '', 'Bản kê khai quan hệ lợi ích ngày 12/6/2023'],
  ['cb-2295', 'OTHER', 'so-tai-chinh-phong-gia-cong-san', 'TC-5', false, '2024-02-20', '', 'Báo cáo xung đột lợi ích ngày 20/02/2024 (góp vốn tại công ty thẩm định giá)'],
  ['cb-2302', 'SPOUSE', 'so-tai-chinh-phong-dau-tu', '', false, '2021-04-05', '2024-06-30', 'Bản kê khai quan hệ lợi ích ngày 05/4/2021'],
  ['cb-2045', 'SIBLING', 'so-tai-chinh', '', true, '2025-01-10', '', 'Bản kê khai quan hệ lợi ích ngày 10/01/2025'],
  ['cb-2075', 'CHILD', 'thanh-tra-tinh-phong-nghiep-vu-1', '', false, '2025-09-08', '', 'Bản kê khai quan hệ lợi ích ngày 08/9/2025'],
].map(([person_id, kind, unit_id, item, in_charge, from_date, to_date, evidence]) => ({ person_id, kind, unit_id, item, in_charge, from_date, to_date, evidence }));

/** Some were converted before: the paper before the one in force, ended on the day before it. */
for (const row of assignments.filter((each) => each.body_id === 'so-tai-chinh' && each.paper_date > '2023-06-01' && !each.probation_until).slice(0, 12)) {
  const date = addMonths(row.paper_date, -40);
  assignments.push({ ...row, item: row.item === 'TC-1' ? 'TC-4' : 'TC-1', duties: WORK[row.item === 'TC-1' ? 'TC-4' : 'TC-1'][2], paper_number: paper(date), paper_date: date, ended_on: dayBefore(row.paper_date) });
}

for (const row of assignments) if (row.paper_date > AS_OF) throw new Error(`paper in the future: ${row.person_id}`);
for (const row of staff) if (row.retirement_date < AS_OF) throw new Error(`retired: ${row.person_id}`);
assignments.sort((a, b) => (a.person_id + a.paper_date < b.person_id + b.paper_date ? -1 : 1));
const PEOPLE = ['person_id', 'family_name', 'middle_name', 'given_name', 'birth_date', 'sex', 'ethnicity', 'hometown', 'education_level', 'education_field', 'political_theory', 'party_joined_on', 'service_started_on', 'retirement_date', 'record_verified_on'];
writeCsv(join(SEED, 'staff.csv'), PEOPLE, staff);
writeCsv(join(SEED, 'conversion-assignments.csv'), ['person_id', 'unit_id', 'body_id', 'item', 'duties', 'expertise', 'own_expertise', 'paper_number', 'paper_date', 'probation_until', 'ended_on'], assignments);
writeCsv(join(SEED, 'conversion-grounds.csv'), ['person_id', 'code', 'from_date', 'to_date', 'evidence'], grounds);
writeCsv(join(SEED, 'conversion-ties.csv'), ['person_id', 'kind', 'unit_id', 'item', 'in_charge', 'from_date', 'to_date', 'evidence'], ties);
console.log(staff.length, 'people', assignments.length, 'assignments', grounds.length, 'grounds');
