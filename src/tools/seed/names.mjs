/** Invented names, each people with its own way of naming. No name of a real leading official of the province is given out. */

const KINH_FAMILY = [
  ['Nguyễn', 34],
  ['Trần', 12],
  ['Lê', 11],
  ['Phạm', 9],
  ['Võ', 7],
  ['Huỳnh', 5],
  ['Đỗ', 4],
  ['Bùi', 4],
  ['Đặng', 3],
  ['Phan', 3],
  ['Trương', 3],
  ['Ngô', 3],
  ['Dương', 2],
  ['Lý', 2],
  ['Cao', 2],
  ['Tạ', 2],
  ['Lương', 1],
  ['Mai', 1],
  ['Đoàn', 1],
  ['Hà', 1],
  ['Châu', 1],
  ['Tiêu', 1],
];
const MALE_MIDDLE = [
  ['Văn', 16],
  ['Quốc', 5],
  ['Minh', 5],
  ['Thanh', 5],
  ['Đức', 5],
  ['Hữu', 5],
  ['Ngọc', 4],
  ['Xuân', 4],
  ['Công', 3],
  ['Đình', 4],
  ['Tấn', 4],
  ['Anh', 2],
  ['Hoài', 2],
  ['Trung', 2],
  ['Duy', 3],
  ['Khánh', 2],
  ['Bá', 1],
  ['Viết', 1],
];
const FEMALE_MIDDLE = [
  ['Thị', 14],
  ['Thị Thu', 4],
  ['Thị Thanh', 4],
  ['Thị Ngọc', 4],
  ['Thị Hồng', 3],
  ['Thị Kim', 3],
  ['Thị Bích', 3],
  ['Thị Mỹ', 3],
  ['Thu', 2],
  ['Ngọc', 2],
  ['Phương', 2],
  ['Minh', 2],
  ['Khánh', 2],
  ['Thị Diệu', 2],
];
const MALE_GIVEN = [
  'An',
  'Bách',
  'Bảo',
  'Bình',
  'Chiến',
  'Chính',
  'Chương',
  'Cường',
  'Danh',
  'Diễn',
  'Dũng',
  'Đạo',
  'Đạt',
  'Định',
  'Đông',
  'Hiệp',
  'Hòa',
  'Hoan',
  'Hùng',
  'Khải',
  'Khiêm',
  'Khoa',
  'Kiên',
  'Lâm',
  'Lập',
  'Long',
  'Lực',
  'Mẫn',
  'Nghĩa',
  'Nguyên',
  'Nhân',
  'Nhật',
  'Phúc',
  'Phước',
  'Quang',
  'Quý',
  'Sang',
  'Sinh',
  'Sự',
  'Tài',
  'Tâm',
  'Thái',
  'Thành',
  'Thạnh',
  'Thiện',
  'Thịnh',
  'Thuận',
  'Tiến',
  'Toàn',
  'Trí',
  'Triều',
  'Trọng',
  'Trực',
  'Tùng',
  'Tường',
  'Việt',
  'Vinh',
  'Vũ',
  'Vượng',
  'Ý',
];
const FEMALE_GIVEN = [
  'An',
  'Bình',
  'Cẩm',
  'Chi',
  'Cúc',
  'Diễm',
  'Dung',
  'Duyên',
  'Đào',
  'Giang',
  'Hà',
  'Hạnh',
  'Hằng',
  'Hiền',
  'Hoa',
  'Huệ',
  'Hương',
  'Khuê',
  'Lan',
  'Liên',
  'Linh',
  'Loan',
  'Ly',
  'Mai',
  'Mận',
  'Mơ',
  'Nga',
  'Ngân',
  'Nguyệt',
  'Nhạn',
  'Nhung',
  'Oanh',
  'Phúc',
  'Phượng',
  'Sương',
  'Tâm',
  'Thảo',
  'Thơ',
  'Thoa',
  'Thu',
  'Thủy',
  'Thúy',
  'Thương',
  'Trang',
  'Trâm',
  'Trinh',
  'Trúc',
  'Tuyết',
  'Uyên',
  'Xuân',
  'Yến',
];

/** Families (first word) and given names; an A / Y mark stands before the given name of men / women in the north of the highlands. */
const PEOPLES = {
  Hrê: {
    family: { MALE: ['Đinh', 'Phạm'], FEMALE: ['Đinh', 'Phạm'] },
    middle: { MALE: ['Văn', ''], FEMALE: ['Thị', 'Thị Hồng'] },
    given: {
      MALE: ['Rếp', 'Nhót', 'Xuôn', 'Vênh', 'Tiếu', 'Lũy', 'Ngót', 'Phới'],
      FEMALE: ['Rầy', 'Nhiêm', 'Lía', 'Ghếch', 'Trem', 'Vầy', 'Xoan', 'Nhớ'],
    },
  },
  Co: {
    family: { MALE: ['Hồ'], FEMALE: ['Hồ'] },
    middle: { MALE: ['Văn', 'Ngọc'], FEMALE: ['Thị', 'Thị Minh'] },
    given: { MALE: ['Biên', 'Trấy', 'Nguôn', 'Xanh', 'Lợi', 'Đua', 'Thạch'], FEMALE: ['Nhoi', 'Bươi', 'Dương', 'Lon', 'Hường', 'Vân'] },
  },
  'Xơ Đăng': {
    family: { MALE: ['A'], FEMALE: ['Y'] },
    middle: { MALE: [''], FEMALE: [''] },
    given: {
      MALE: ['Hnhưng', 'Lanh', 'Đương', 'Kiệm', 'Thoan', 'Vượng', 'Nênh', 'Phình', 'Díu', 'Khuân'],
      FEMALE: ['Blêng', 'Hnheo', 'Thíu', 'Lạch', 'Phương', 'Nhênh', 'Hiêng', 'Dôn', 'Mrế'],
    },
  },
  'Ba Na': {
    family: { MALE: ['A'], FEMALE: ['Y'] },
    middle: { MALE: [''], FEMALE: [''] },
    given: { MALE: ['Yưk', 'Khiu', 'Thưm', 'Byơn', 'Lơng', 'Hiu', 'Gưng'], FEMALE: ['Hyưng', 'Byên', 'Nhơr', 'Yơm', 'Lưih', 'Phaih'] },
  },
  'Giẻ Triêng': {
    family: { MALE: ['A'], FEMALE: ['Y'] },
    middle: { MALE: [''], FEMALE: [''] },
    given: { MALE: ['Brông', 'Nhiên', 'Kring', 'Thép', 'Viêng', 'Hoành'], FEMALE: ['Vêng', 'Kiêu', 'Brới', 'Nhàn', 'Thiêu'] },
  },
  'Gia Rai': {
    family: { MALE: ['Rơ Châm', 'Siu', 'Rơ Mah'], FEMALE: ['Rơ Châm', 'Siu', 'Rơ Mah'] },
    middle: { MALE: [''], FEMALE: ["H'"] },
    given: { MALE: ['Djai', 'Hlin', 'Thôi', 'Bleo', 'Khơm'], FEMALE: ['Lưn', 'Phel', 'Blim', 'Ngơi'] },
  },
};

/** Names of leading officials, past and present, that chance must not hit. */
const NOT_THESE = new Set([
  'Bùi Thị Quỳnh Vân',
  'Đặng Văn Minh',
  'Nguyễn Hoàng Giang',
  'Hồ Văn Niên',
  'Đặng Ngọc Huy',
  'Trần Hoàng Tuấn',
  'Trần Phước Hiền',
  'Nguyễn Ngọc Sâm',
  'Y Ngọc',
  'U Huấn',
  'Lê Ngọc Tuấn',
  'Nguyễn Đức Tuy',
  'Võ Phiên',
  'Đinh Thị Hồng Minh',
  'Lê Viết Chữ',
  'Trần Ngọc Căng',
  'Võ Văn Hưng',
  'Nguyễn Văn Thuận',
  'Lê Văn Dũng',
  'Nguyễn Minh Trí',
  'Nguyễn Thành Công',
]);

export const fullName = (name) => [name.family_name, name.middle_name, name.given_name].filter(Boolean).join(' ');

/** A giver of names that hands out no full name twice. */
export function makeNamer(random) {
  const used = new Set();
  const draw = (sex, ethnicity) => {
    const people = PEOPLES[ethnicity];
    if (people) {
      const kinhGiven = sex === 'MALE' ? MALE_GIVEN : FEMALE_GIVEN;
      if (random.chance(0.4)) {
        return { family_name: random.pick(people.family[sex]), middle_name: random.pick(people.middle[sex]), given_name: random.pick(kinhGiven) };
      }
      return {
        family_name: random.pick(people.family[sex]),
        middle_name: random.pick(people.middle[sex]),
        given_name: random.pick(people.given[sex]),
      };
    }
    const male = sex === 'MALE';
    return {
      family_name: random.weighted(KINH_FAMILY),
      middle_name: random.weighted(male ? MALE_MIDDLE : FEMALE_MIDDLE),
      given_name: random.pick(male ? MALE_GIVEN : FEMALE_GIVEN),
    };
  };
  return (sex, ethnicity) => {
    for (let i = 0; i < 500; i++) {
      const name = draw(sex, ethnicity);
      const text = fullName(name);
      const words = text.split(' ');
      if (!used.has(text) && !NOT_THESE.has(text) && new Set(words).size === words.length) {
        used.add(text);
        return name;
      }
    }
    throw new Error(`no name left: ${sex} ${ethnicity}`);
  };
}
