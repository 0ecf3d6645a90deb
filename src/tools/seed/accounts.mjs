/** accounts.csv: the accounts of the demonstration; the name tells the office, no password stands here. */
import { fullName } from './names.mjs';

export function buildAccounts(world, places) {
  const rows = [];
  const give = (username, person_id, who, roles = 'OFFICER') => rows.push({ username, person_id, roles, who });
  const of = (key, fn) => world.members.filter((m) => m.body_key === key && m.valid_to === '' && (!fn || m.function === fn)).map((m) => m.person_id);
  const at = (post) => places.filter((p) => p.post === post).map((p) => p.id);
  for (const [prefix, unit, name] of [
    ['noivu', 'so-noi-vu', 'Sở Nội vụ'],
    ['taichinh', 'so-tai-chinh', 'Sở Tài chính'],
  ]) {
    give(`${prefix}.giamdoc`, of(`lanh-dao-${unit}`, 'HEAD')[0], `director of ${name}, secretary of its party committee`);
    of(`lanh-dao-${unit}`, 'DEPUTY')
      .slice(0, 2)
      .forEach((id, i) => give(`${prefix}.phogiamdoc${i === 0 ? '' : i + 1}`, id, `deputy director of ${name}`));
    give(`${prefix}.capuy`, of(`cap-uy-${unit}`, 'DEPUTY')[0], `head of office and deputy party secretary of ${name}`);
    of(`to-chuc-${unit}`)
      .slice(0, 3)
      .forEach((id, i) => give(`${prefix}.tochuc${i + 1}`, id, `personnel office of ${name}, teller ${i + 1}`));
    give(`${prefix}.vanthu`, of(`van-thu-${unit}`)[0], `clerk of ${name}`);
  }
  give('noivu.truongphong', at('so-noi-vu-phong-to-chuc-bien-che-truong-phong')[0], 'head of division, planned candidate and voter at step 2');
  give('ungvien', at('so-noi-vu-phong-cong-chuc-truong-phong')[0], 'candidate planned for deputy director of Sở Nội vụ, member of no body');
  give('btv.bithu', of('ban-thuong-vu', 'HEAD')[0], 'provincial secretary, head of the Standing Committee');
  give('btv.phobithu', of('ban-thuong-vu', 'DEPUTY')[0], 'standing deputy secretary');
  give('btv.thuky', of('ban-thuong-vu', 'SECRETARY')[0], 'secretary of the Standing Committee (head of the provincial party office)');
  give('btv.uyvien', at('xa-21025-bi-thu')[0], 'member of the Standing Committee, secretary of Phường Cẩm Thành');
  give('bantochuc.truong', of('ban-to-chuc', 'HEAD')[0], 'head of the Organisation Commission', 'OFFICER BOARD');
  give('bantochuc.photruong', of('ban-to-chuc', 'DEPUTY')[0], 'deputy head of the Organisation Commission', 'OFFICER BOARD');
  const [expert, follower] = at('ban-to-chuc-phong-to-chuc-can-bo-chuyen-vien');
  give('bantochuc.chuyenvien', expert, 'specialist who appraises', 'OFFICER BOARD');
  give('bantochuc.theodoi', follower, 'specialist who follows the departments', 'OFFICER BOARD');
  give('kiemtra.uyvien', of('uy-ban-kiem-tra', 'DEPUTY')[0], 'deputy chair of the Inspection Committee');
  give('noichinh.chuyenvien', at('ban-noi-chinh-phong-theo-doi-noi-chinh-chuyen-vien')[0], 'specialist of the Internal Affairs Commission');
  give(
    'tuyengiao.chuyenvien',
    at('ban-tuyen-giao-dan-van-phong-tuyen-truyen-chuyen-vien')[0],
    'specialist of the Propaganda and Mass Mobilisation Commission',
  );
  give('congan.phongtochuc', at('cong-an-tinh-phong-to-chuc-can-bo-truong-phong')[0], 'head of the personnel division of the provincial police');
  give('thanhtra.chuyenvien', at('thanh-tra-tinh-phong-nghiep-vu-1-chuyen-vien')[0], 'specialist of the Provincial Inspectorate');
  give('ubnd.chutich', of('ubnd-tinh', 'HEAD')[0], 'chair of the provincial People’s Committee, secretary of its party committee');
  give('ubnd.phochutich', of('ubnd-tinh', 'DEPUTY')[0], 'deputy chair of the provincial People’s Committee');
  give('ubnd.vanthu', of('van-thu-ubnd')[0], 'clerk of the provincial People’s Committee');
  give('tinhuy.vanthu', of('van-thu-tinh-uy')[0], 'clerk of the Provincial Party Committee');
  give('danguyubnd.phobithu', of('dang-uy-ubnd', 'DEPUTY')[0], 'deputy secretary of the party committee of the People’s Committee');
  give('yte.giamdoc', of('lanh-dao-so-y-te', 'HEAD')[0], 'director of another department: must see nothing of the two demonstrations');
  give('yte.tochuc', of('to-chuc-so-y-te')[0], 'personnel office of Sở Y tế: proposes training needs');
  give('nghialo.tochuc', of('to-chuc-xa-21028')[1], 'personnel office of Phường Nghĩa Lộ: proposes training needs');
  give('truongchinhtri.hieutruong', of('lanh-dao-truong-chinh-tri', 'HEAD')[0], 'head of the political school: is consulted on the training plan, holds its classes');
  give('nghialo.bithu', at('xa-21028-bi-thu')[0], 'party secretary of Phường Nghĩa Lộ');
  give('quantri', at('van-phong-tinh-uy-phong-co-yeu-cntt-chuyen-vien')[0], 'system administrator', 'OFFICER ADMIN');
  give('integration', '', 'machine account of other systems', 'MACHINE');
  return rows;
}

/** The table of accounts for README and CASES.md. */
export const accountTable = (world, rows) =>
  rows.map((row) => {
    const person = world.people.get(row.person_id);
    return `| ${row.username} | ${row.person_id} | ${person ? fullName(person) : ''} | ${row.who} | ${row.roles} |`;
  });
