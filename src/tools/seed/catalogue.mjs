/** What stands in the seed province: departments, party bodies, mass organisations, with their divisions. Static text, no chance in it. */

const division = (id, name, head = 'Trưởng phòng', field = '') => ({ id, name, head, field });
const office = () => division('van-phong', 'Văn phòng', 'Chánh Văn phòng');

/**
 * A department. `before` names the old departments that were merged into it on 1 March 2025 (id, name); `konTum` the one of Kon Tum merged on
 * 1 July 2025. `from` is the day since which it stands under this name.
 */
const department = (id, name, nameEn, code, field, divisions, more = {}) => ({
  id,
  name,
  nameEn,
  code,
  field,
  divisions: [more.office ?? office(), ...divisions],
  head: 'Giám đốc',
  from: '1989-07-01',
  seats: 4,
  deputies: 3,
  before: [],
  konTum: 'Sở ' + name.slice(3),
  headcount: 60,
  ...more,
});

export const DEPARTMENTS = [
  department(
    'so-noi-vu',
    'Sở Nội vụ',
    'Department of Home Affairs',
    'SNV',
    'Quản lý công',
    [
      division('phong-cong-chuc', 'Phòng Công chức, viên chức'),
      division('phong-to-chuc-bien-che', 'Phòng Tổ chức, biên chế'),
      division('phong-xay-dung-chinh-quyen', 'Phòng Xây dựng chính quyền'),
      division('phong-cai-cach-hanh-chinh', 'Phòng Cải cách hành chính'),
      division('phong-lao-dong-viec-lam', 'Phòng Lao động, việc làm'),
    ],
    { seats: 5, deputies: 4, headcount: 86, before: [['cu-so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội']] },
  ),
  department(
    'so-tai-chinh',
    'Sở Tài chính',
    'Department of Finance',
    'STC',
    'Tài chính - Ngân hàng',
    [
      division('phong-ngan-sach', 'Phòng Quản lý ngân sách'),
      division('phong-tai-chinh-hanh-chinh-su-nghiep', 'Phòng Tài chính hành chính, sự nghiệp'),
      division('phong-gia-cong-san', 'Phòng Quản lý giá và công sản'),
      division('phong-dau-tu', 'Phòng Đầu tư, thẩm định'),
      division('phong-tong-hop-quy-hoach', 'Phòng Tổng hợp, quy hoạch'),
    ],
    { seats: 4, deputies: 4, headcount: 92, before: [['cu-so-khdt', 'Sở Kế hoạch và Đầu tư']] },
  ),
  department(
    'so-xay-dung',
    'Sở Xây dựng',
    'Department of Construction',
    'SXD',
    'Xây dựng',
    [
      division('phong-quy-hoach-kien-truc', 'Phòng Quy hoạch, kiến trúc'),
      division('phong-quan-ly-xay-dung', 'Phòng Quản lý xây dựng'),
      division('phong-ha-tang-giao-thong', 'Phòng Quản lý hạ tầng giao thông'),
    ],
    { headcount: 78, before: [['cu-so-gtvt', 'Sở Giao thông vận tải']] },
  ),
  department(
    'so-nong-nghiep-moi-truong',
    'Sở Nông nghiệp và Môi trường',
    'Department of Agriculture and Environment',
    'SNNMT',
    'Quản lý đất đai',
    [
      division('phong-dat-dai', 'Phòng Quản lý đất đai'),
      division('phong-moi-truong', 'Phòng Môi trường'),
      division('phong-ke-hoach-tai-chinh', 'Phòng Kế hoạch, tài chính'),
    ],
    {
      from: '2025-03-01',
      headcount: 118,
      before: [
        ['cu-so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn'],
        ['cu-so-tnmt', 'Sở Tài nguyên và Môi trường'],
      ],
    },
  ),
  department(
    'so-cong-thuong',
    'Sở Công Thương',
    'Department of Industry and Trade',
    'SCT',
    'Quản trị kinh doanh',
    [
      division('phong-cong-nghiep', 'Phòng Quản lý công nghiệp'),
      division('phong-thuong-mai', 'Phòng Quản lý thương mại'),
      division('phong-nang-luong', 'Phòng Quản lý năng lượng'),
    ],
    { headcount: 54 },
  ),
  department(
    'so-giao-duc-dao-tao',
    'Sở Giáo dục và Đào tạo',
    'Department of Education and Training',
    'SGDĐT',
    'Quản lý giáo dục',
    [
      division('phong-giao-duc-pho-thong', 'Phòng Giáo dục phổ thông'),
      division('phong-giao-duc-mam-non', 'Phòng Giáo dục mầm non'),
      division('phong-giao-duc-nghe-nghiep', 'Phòng Giáo dục nghề nghiệp, thường xuyên'),
    ],
    { headcount: 62 },
  ),
  department(
    'so-y-te',
    'Sở Y tế',
    'Department of Health',
    'SYT',
    'Y khoa',
    [
      division('phong-nghiep-vu-y', 'Phòng Nghiệp vụ y'),
      division('phong-nghiep-vu-duoc', 'Phòng Nghiệp vụ dược'),
      division('phong-bao-tro-xa-hoi', 'Phòng Bảo trợ xã hội, trẻ em'),
    ],
    { headcount: 66 },
  ),
  department(
    'so-tu-phap',
    'Sở Tư pháp',
    'Department of Justice',
    'STP',
    'Luật',
    [
      division('phong-xay-dung-kiem-tra-van-ban', 'Phòng Xây dựng và kiểm tra văn bản'),
      division('phong-hanh-chinh-tu-phap', 'Phòng Hành chính tư pháp'),
      division('phong-bo-tro-tu-phap', 'Phòng Bổ trợ tư pháp'),
    ],
    { seats: 3, deputies: 2, headcount: 41 },
  ),
  department(
    'so-khoa-hoc-cong-nghe',
    'Sở Khoa học và Công nghệ',
    'Department of Science and Technology',
    'SKHCN',
    'Công nghệ thông tin',
    [
      division('phong-quan-ly-khoa-hoc', 'Phòng Quản lý khoa học'),
      division('phong-chuyen-doi-so', 'Phòng Chuyển đổi số'),
      division('phong-so-huu-tri-tue', 'Phòng Sở hữu trí tuệ, tiêu chuẩn đo lường'),
    ],
    { headcount: 58, before: [['cu-so-tttt', 'Sở Thông tin và Truyền thông']] },
  ),
  department(
    'so-van-hoa-the-thao-du-lich',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Department of Culture, Sports and Tourism',
    'SVHTTDL',
    'Quản lý văn hóa',
    [
      division('phong-quan-ly-van-hoa', 'Phòng Quản lý văn hóa'),
      division('phong-the-duc-the-thao', 'Phòng Quản lý thể dục thể thao'),
      division('phong-quan-ly-du-lich', 'Phòng Quản lý du lịch'),
    ],
    { headcount: 57 },
  ),
  department(
    'so-dan-toc-ton-giao',
    'Sở Dân tộc và Tôn giáo',
    'Department of Ethnic and Religious Affairs',
    'SDTTG',
    'Chính trị học',
    [
      division('phong-chinh-sach-dan-toc', 'Phòng Chính sách dân tộc'),
      division('phong-nghiep-vu-ton-giao', 'Phòng Nghiệp vụ tôn giáo'),
      division('phong-dia-ban-tuyen-truyen', 'Phòng Địa bàn, tuyên truyền'),
    ],
    { from: '2025-03-01', seats: 3, deputies: 2, headcount: 38, before: [['cu-ban-dan-toc', 'Ban Dân tộc']] },
  ),
  department(
    'so-ngoai-vu',
    'Sở Ngoại vụ',
    'Department of Foreign Affairs',
    'SNgV',
    'Quan hệ quốc tế',
    [
      division('phong-hop-tac-quoc-te', 'Phòng Hợp tác quốc tế'),
      division('phong-lanh-su-bien-gioi', 'Phòng Lãnh sự, biên giới'),
      division('phong-nguoi-viet-nam-o-nuoc-ngoai', 'Phòng Công tác người Việt Nam ở nước ngoài'),
    ],
    { from: '2005-06-01', seats: 2, deputies: 2, headcount: null },
  ),
  department(
    'thanh-tra-tinh',
    'Thanh tra tỉnh',
    'Provincial Inspectorate',
    'TTT',
    'Luật',
    [
      division('phong-nghiep-vu-1', 'Phòng Nghiệp vụ 1'),
      division('phong-nghiep-vu-2', 'Phòng Nghiệp vụ 2'),
      division('phong-phong-chong-tham-nhung', 'Phòng Phòng, chống tham nhũng, tiêu cực'),
    ],
    { head: 'Chánh Thanh tra', konTum: 'Thanh tra tỉnh', headcount: 84 },
  ),
  department(
    'van-phong-ubnd-tinh',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'Office of the Provincial People’s Committee',
    'VPUBND',
    'Hành chính học',
    [division('phong-tong-hop', 'Phòng Tổng hợp'), division('phong-kinh-te', 'Phòng Kinh tế'), division('phong-noi-chinh', 'Phòng Nội chính')],
    {
      head: 'Chánh Văn phòng',
      konTum: 'Văn phòng Ủy ban nhân dân tỉnh',
      headcount: 74,
      office: division('phong-hanh-chinh-to-chuc', 'Phòng Hành chính - Tổ chức'),
    },
  ),
];

/** Party bodies of the province; `staff` = specialists per division. */
const partyBody = (id, name, nameEn, head, divisions, more = {}) => ({
  id,
  name,
  nameEn,
  head,
  divisions,
  code: 'TU',
  field: 'Xây dựng Đảng và chính quyền nhà nước',
  from: '1989-07-01',
  seats: 3,
  deputies: 2,
  staff: 1,
  headcount: 38,
  kind: 'PARTY_BODY',
  ...more,
});

export const PARTY_BODIES = [
  partyBody(
    'ban-to-chuc',
    'Ban Tổ chức Tỉnh ủy',
    'Organisation Commission of the Provincial Party Committee',
    'Trưởng Ban',
    [
      division('phong-to-chuc-can-bo', 'Phòng Tổ chức cán bộ'),
      division('phong-to-chuc-dang', 'Phòng Tổ chức đảng, đảng viên'),
      division('phong-bao-ve-chinh-tri', 'Phòng Bảo vệ chính trị nội bộ'),
    ],
    { staff: 2, headcount: 46, deputies: 3, seats: 4 },
  ),
  partyBody('uy-ban-kiem-tra', 'Ủy ban Kiểm tra Tỉnh ủy', 'Inspection Committee of the Provincial Party Committee', 'Chủ nhiệm', [
    division('phong-nghiep-vu-1', 'Phòng Nghiệp vụ 1'),
    division('phong-tong-hop', 'Phòng Tổng hợp'),
  ]),
  partyBody(
    'ban-tuyen-giao-dan-van',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Propaganda and Mass Mobilisation Commission',
    'Trưởng Ban',
    [division('phong-tuyen-truyen', 'Phòng Tuyên truyền, báo chí'), division('phong-dan-van', 'Phòng Dân vận')],
    { from: '2025-07-01' },
  ),
  partyBody(
    'ban-noi-chinh',
    'Ban Nội chính Tỉnh ủy',
    'Internal Affairs Commission',
    'Trưởng Ban',
    [
      division('phong-theo-doi-noi-chinh', 'Phòng Theo dõi công tác nội chính'),
      division('phong-phong-chong-tham-nhung', 'Phòng Phòng, chống tham nhũng'),
    ],
    { from: '2013-06-01', headcount: 27 },
  ),
  partyBody(
    'van-phong-tinh-uy',
    'Văn phòng Tỉnh ủy',
    'Office of the Provincial Party Committee',
    'Chánh Văn phòng',
    [
      division('phong-tong-hop', 'Phòng Tổng hợp'),
      division('phong-hanh-chinh-luu-tru', 'Phòng Hành chính, lưu trữ'),
      division('phong-co-yeu-cntt', 'Phòng Cơ yếu, công nghệ thông tin'),
    ],
    { staff: 2, headcount: 52 },
  ),
];

/** Mass organisations, the provincial political school and the police. */
export const OTHER_BODIES = [
  partyBody(
    'mttq-tinh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Provincial Fatherland Front Committee',
    'Chủ tịch',
    [division('ban-cong-tac-xa-hoi', 'Ban Công tác xã hội', 'Trưởng ban')],
    { kind: 'MASS_ORG', code: 'MTTQ', headcount: 64 },
  ),
  partyBody('tinh-doan', 'Tỉnh đoàn', 'Provincial Youth Union', 'Bí thư', [division('ban-xay-dung-doan', 'Ban Xây dựng Đoàn', 'Trưởng ban')], {
    kind: 'MASS_ORG',
    code: 'TĐTN',
    headcount: 25,
  }),
  partyBody(
    'hoi-lhpn',
    'Hội Liên hiệp Phụ nữ tỉnh',
    'Provincial Women’s Union',
    'Chủ tịch',
    [division('ban-cong-tac-hoi', 'Ban Công tác Hội', 'Trưởng ban')],
    { kind: 'MASS_ORG', code: 'HLHPN', headcount: 24 },
  ),
  partyBody(
    'truong-chinh-tri',
    'Trường Chính trị tỉnh',
    'Provincial Political School',
    'Hiệu trưởng',
    [division('phong-dao-tao', 'Phòng Quản lý đào tạo và nghiên cứu khoa học'), division('khoa-xay-dung-dang', 'Khoa Xây dựng Đảng', 'Trưởng khoa')],
    { kind: 'PUBLIC_UNIT', code: 'TCT', headcount: 44 },
  ),
  partyBody(
    'cong-an-tinh',
    'Công an tỉnh',
    'Provincial Police',
    'Giám đốc',
    [division('phong-to-chuc-can-bo', 'Phòng Tổ chức cán bộ'), division('phong-an-ninh-chinh-tri-noi-bo', 'Phòng An ninh chính trị nội bộ')],
    { kind: 'DEPARTMENT', code: 'CAT', field: 'An ninh', headcount: '', seats: 4, deputies: 2 },
  ),
];

/** Party committees directly under the Provincial Party Committee that are units of their own. */
export const UMBRELLA_COMMITTEES = [
  { id: 'dang-uy-ubnd', name: 'Đảng ủy Ủy ban nhân dân tỉnh', nameEn: 'Party Committee of the Provincial People’s Committee' },
  { id: 'dang-uy-co-quan-dang', name: 'Đảng ủy các cơ quan Đảng tỉnh', nameEn: 'Party Committee of the Provincial Party Agencies' },
];

/** Bodies to which the founding document was sent and which ended with 30 June 2025: id, name, successors. */
export const OLD_PARTY_BODIES = [
  {
    id: 'cu-ban-can-su-dang-ubnd',
    body: 'ban-can-su-dang-ubnd',
    name: 'Ban cán sự đảng Ủy ban nhân dân tỉnh',
    nameEn: 'Party Caucus of the Provincial People’s Committee',
    kind: 'PARTY_COMMITTEE',
    to: ['dang-uy-ubnd'],
  },
  {
    id: 'cu-dang-doan-hdnd',
    body: 'dang-doan-hdnd',
    name: 'Đảng đoàn Hội đồng nhân dân tỉnh',
    nameEn: 'Party Group of the Provincial People’s Council',
    kind: 'PARTY_COMMITTEE',
    to: ['dang-uy-co-quan-dang'],
  },
  {
    id: 'cu-dang-doan-mttq',
    body: 'dang-doan-mttq',
    name: 'Đảng đoàn Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    nameEn: 'Party Group of the Provincial Fatherland Front',
    kind: 'PARTY_COMMITTEE',
    to: ['dang-uy-co-quan-dang'],
  },
  {
    id: 'cu-ban-tuyen-giao',
    body: 'ban-tuyen-giao',
    name: 'Ban Tuyên giáo Tỉnh ủy',
    nameEn: 'Propaganda Commission',
    kind: 'ADVISORY',
    to: ['ban-tuyen-giao-dan-van'],
  },
  {
    id: 'cu-ban-dan-van',
    body: 'ban-dan-van',
    name: 'Ban Dân vận Tỉnh ủy',
    nameEn: 'Mass Mobilisation Commission',
    kind: 'ADVISORY',
    to: ['ban-tuyen-giao-dan-van'],
  },
  {
    id: 'cu-dang-uy-khoi-cac-co-quan',
    body: 'dang-uy-khoi-cac-co-quan',
    name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    nameEn: 'Party Committee of the Provincial Agencies and Enterprises Bloc',
    kind: 'PARTY_COMMITTEE',
    to: ['dang-uy-co-quan-dang', 'dang-uy-ubnd'],
  },
];
