/** posts.csv: the posts of every unit, with the level of management and a rank that orders them. */
import { DEPARTMENTS, OTHER_BODIES, PARTY_BODIES } from './catalogue.mjs';
import { slug } from './csv.mjs';
import { OLD_DIVISIONS, PROVINCE } from './units.mjs';

/** "Giám đốc" → "Phó Giám đốc". */
const deputyOf = (head) => 'Phó ' + head;
/** "Trưởng phòng" + "Phòng Công chức" → "Trưởng phòng Công chức". */
function joined(title, unitName) {
  const [last, first] = [title.toLowerCase().split(' '), unitName.split(' ')];
  for (const words of [2, 1]) {
    if (last.slice(-words).join(' ') === first.slice(0, words).join(' ').toLowerCase()) return `${title} ${first.slice(words).join(' ')}`;
  }
  return `${title} ${unitName}`;
}

/** Ids of the posts of a body and its divisions. */
export const ids = {
  head: (body) => `${body.id}-${slug(body.head ?? 'Giám đốc')}`,
  deputy: (body) => `${body.id}-${slug(deputyOf(body.head ?? 'Giám đốc'))}`,
  partHead: (body, part) => `${body.id}-${part.id}-${slug(part.head)}`,
  partDeputy: (body, part) => `${body.id}-${part.id}-${slug(deputyOf(part.head))}`,
  specialist: (body, part) => `${body.id}-${part.id}-chuyen-vien`,
};

export const OLD_PARTS = OLD_DIVISIONS.map(([id, name]) => ({ id, name, head: 'Trưởng phòng' }));

export function buildPosts(geography, units) {
  const validity = new Map(units.map((unit) => [unit.unit_id, unit]));
  const posts = new Map();
  const add = (post_id, unit_id, title, fn, rank_no, management_level, more = {}) => {
    const { valid_from, valid_to } = validity.get(unit_id);
    if (!posts.has(post_id)) {
      posts.set(post_id, {
        post_id,
        unit_id,
        title,
        function: fn,
        rank_no,
        management_level,
        committee_seat: false,
        seats: 1,
        valid_from,
        valid_to,
        ...more,
      });
    }
    return posts.get(post_id);
  };
  provincial(add);
  for (const body of [...PARTY_BODIES, ...OTHER_BODIES]) {
    bodyPosts(add, body);
    for (const old of body.old ?? []) bodyPosts(add, { ...old, divisions: OLD_PARTS });
  }
  for (const department of DEPARTMENTS) {
    bodyPosts(add, department);
    add(`${department.id}-cong-doan-chu-tich`, `${department.id}-cong-doan`, `Chủ tịch Công đoàn ${department.name}`, 'ELECTED', 5, 'DEPARTMENT');
    add(
      `${department.id}-doan-thanh-nien-bi-thu`,
      `${department.id}-doan-thanh-nien`,
      `Bí thư Đoàn Thanh niên ${department.name}`,
      'ELECTED',
      5,
      'DEPARTMENT',
    );
    for (const old of department.old) bodyPosts(add, { ...old, seats: 4, divisions: OLD_PARTS });
  }
  for (const commune of geography.communes) communePosts(add, commune);
  for (const district of geography.districts) districtPosts(add, district);
  return { posts, add };
}

function provincial(add) {
  const seat = { committee_seat: true };
  add('tinh-51-bi-thu', PROVINCE, 'Bí thư Tỉnh ủy', 'HEAD', 100, 'BTV', seat);
  add('tinh-51-pho-bi-thu-thuong-truc', PROVINCE, 'Phó Bí thư Thường trực Tỉnh ủy', 'DEPUTY', 90, 'BTV', seat);
  add('tinh-51-pho-bi-thu', PROVINCE, 'Phó Bí thư Tỉnh ủy', 'DEPUTY', 85, 'BTV', { ...seat, seats: 3 });
  add('tinh-51-chu-tich-hdnd', PROVINCE, 'Chủ tịch Hội đồng nhân dân tỉnh', 'ELECTED', 85, 'BTV', seat);
  add('ubnd-tinh-chu-tich', 'ubnd-tinh', 'Chủ tịch Ủy ban nhân dân tỉnh', 'ELECTED', 85, 'BTV', seat);
  add('ubnd-tinh-pho-chu-tich', 'ubnd-tinh', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', 'ELECTED', 75, 'BTV', { ...seat, seats: 5 });
  add('dang-uy-ubnd-bi-thu', 'dang-uy-ubnd', 'Bí thư Đảng ủy Ủy ban nhân dân tỉnh', 'HEAD', 70, 'BTV', seat);
  add('dang-uy-ubnd-pho-bi-thu', 'dang-uy-ubnd', 'Phó Bí thư Đảng ủy Ủy ban nhân dân tỉnh', 'DEPUTY', 60, 'BTV', { ...seat, seats: 2 });
  add('dang-uy-co-quan-dang-bi-thu', 'dang-uy-co-quan-dang', 'Bí thư Đảng ủy các cơ quan Đảng tỉnh', 'HEAD', 70, 'BTV', seat);
  add('dang-uy-co-quan-dang-pho-bi-thu', 'dang-uy-co-quan-dang', 'Phó Bí thư Đảng ủy các cơ quan Đảng tỉnh', 'DEPUTY', 60, 'BTV', {
    ...seat,
    seats: 2,
  });
  add('cu-dang-doan-hdnd-bi-thu', 'cu-dang-doan-hdnd', 'Bí thư Đảng đoàn Hội đồng nhân dân tỉnh', 'HEAD', 70, 'BTV', seat);
  add('cu-dang-doan-hdnd-pho-bi-thu', 'cu-dang-doan-hdnd', 'Phó Bí thư Đảng đoàn Hội đồng nhân dân tỉnh', 'DEPUTY', 60, 'BTV');
  add(
    'cu-dang-uy-khoi-cac-co-quan-bi-thu',
    'cu-dang-uy-khoi-cac-co-quan',
    'Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    'HEAD',
    60,
    'BTV',
    seat,
  );
  add('uy-ban-kiem-tra-uy-vien', 'uy-ban-kiem-tra', 'Ủy viên Ủy ban Kiểm tra Tỉnh ủy', 'ELECTED', 45, 'BTV', { seats: 6 });
}

function bodyPosts(add, body) {
  const head = body.head;
  add(ids.head(body), body.id, joined(head, body.name), 'HEAD', 60, 'BTV', { committee_seat: !body.id.startsWith('cu-') });
  add(ids.deputy(body), body.id, joined(deputyOf(head), body.name), 'DEPUTY', 50, 'BTV', { seats: body.seats });
  for (const part of body.divisions) {
    const unit = `${body.id}-${part.id}`;
    const name = part.id === 'van-phong' ? body.name : part.name;
    add(ids.partHead(body, part), unit, joined(part.head, name), 'HEAD', 40, 'DEPARTMENT');
    add(ids.partDeputy(body, part), unit, joined(deputyOf(part.head), name), 'DEPUTY', 30, 'DEPARTMENT', { seats: 2 });
    add(ids.specialist(body, part), unit, part.id === 'van-phong' ? 'Chuyên viên Văn phòng' : `Chuyên viên ${part.name}`, 'STAFF', 10, 'DEPARTMENT', {
      seats: 20,
    });
  }
}

/** "Phường Cẩm Thành" → "phường Cẩm Thành", inside a title. */
export const inside = (name) => name[0].toLowerCase() + name.slice(1);

function communePosts(add, commune) {
  const place = inside(commune.name);
  add(`${commune.id}-bi-thu`, commune.id, `Bí thư Đảng ủy ${place}`, 'HEAD', 50, 'BTV', { committee_seat: true });
  add(`${commune.id}-pho-bi-thu`, commune.id, `Phó Bí thư Đảng ủy ${place}`, 'DEPUTY', 45, 'BTV', { committee_seat: true, seats: 2 });
  add(`${commune.id}-chu-tich-ubnd`, commune.id, `Chủ tịch Ủy ban nhân dân ${place}`, 'ELECTED', 45, 'BTV', { committee_seat: true });
  add(`${commune.id}-pho-chu-tich-ubnd`, commune.id, `Phó Chủ tịch Ủy ban nhân dân ${place}`, 'ELECTED', 35, 'COMMUNE', { seats: 2 });
}

function districtPosts(add, district) {
  const { committeeId: party, councilId: state } = district;
  add(`${party}-bi-thu`, party, `Bí thư ${district.committeeName}`, 'HEAD', 55, 'BTV', { committee_seat: true });
  add(`${party}-pho-bi-thu`, party, `Phó Bí thư ${district.committeeName}`, 'DEPUTY', 50, 'BTV', { seats: 2 });
  add(`${party}-uy-vien-ban-thuong-vu`, party, `Ủy viên Ban Thường vụ ${district.committeeName}`, 'ELECTED', 40, 'BTV', { seats: 11 });
  const council = `Ủy ban nhân dân ${district.rank.toLowerCase()} ${district.bare}`;
  add(`${state}-chu-tich`, state, `Chủ tịch ${council}`, 'ELECTED', 50, 'BTV');
  add(`${state}-pho-chu-tich`, state, `Phó Chủ tịch ${council}`, 'ELECTED', 45, 'BTV', { seats: 3 });
}

/** The posts of an old commune: written only where somebody's record leads back to them. */
export function oldCommunePost(add, old, kind) {
  return kind === 'bi-thu'
    ? add(`${old.id}-bi-thu`, old.id, `Bí thư Đảng ủy ${inside(old.name)}`, 'HEAD', 30, 'COMMUNE', { committee_seat: true })
    : add(`${old.id}-chu-tich-ubnd`, old.id, `Chủ tịch Ủy ban nhân dân ${inside(old.name)}`, 'ELECTED', 28, 'COMMUNE', { committee_seat: true });
}
