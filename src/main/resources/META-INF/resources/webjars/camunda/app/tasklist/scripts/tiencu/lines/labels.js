import { english, pick } from '../words.js';

export const GAPS = {
  MANAGEMENT_COURSE: pick('Chưa bồi dưỡng theo chức vụ quản lý', 'Management course outstanding'),
  POLITICAL_THEORY: pick('Thiếu trình độ lý luận chính trị', 'Political theory below the standard'),
  EDUCATION: pick('Thiếu trình độ chuyên môn', 'Education below the standard'),
  COMMUNE_STANDARD: pick('Cán bộ cấp xã chưa đạt chuẩn', 'Commune cadre below the standard'),
  PLANNED_CADRE: pick('Cán bộ trong quy hoạch', 'Planned cadre'),
  FORTY_PERIODS: pick('Chưa đủ 40 tiết trong năm', 'Fewer than 40 periods this year'),
  DEFENCE_SECURITY: pick('Quốc phòng và an ninh', 'Defence and security'),
  DIGITAL_SKILLS: pick('Kỹ năng số', 'Digital skills'),
  UNIT_REQUEST: pick('Đơn vị đề nghị', 'Requested by the unit')
};

export const FUNDINGS = {
  STATE_BUDGET: pick('Ngân sách nhà nước', 'State budget'),
  UNIT_BUDGET: pick('Kinh phí của đơn vị', 'Budget of the unit'),
  OWN: pick('Cá nhân tự chi trả', 'Own means'),
  SPONSOR: pick('Tài trợ', 'Sponsored')
};

export const STATES = {
  PROPOSED: pick('Chờ xác nhận', 'To be confirmed'),
  CONFIRMED: pick('Đã xác nhận', 'Confirmed'),
  DROPPED: pick('Đã loại', 'Dropped')
};

export const PRIORITIES = { 1: '1', 2: '2', 3: '3' };
export const QUARTERS = { 1: pick('Quý I', 'Q1'), 2: pick('Quý II', 'Q2'), 3: pick('Quý III', 'Q3'), 4: pick('Quý IV', 'Q4') };

export const FIELDS = {
  fullName: pick('Họ và tên', 'Name'),
  unitId: pick('Đơn vị', 'Unit'),
  personId: pick('Người', 'Person'),
  postId: pick('Chức vụ', 'Post'),
  programme: pick('Chương trình', 'Programme'),
  gap: pick('Nhu cầu', 'Need'),
  priority: pick('Ưu tiên', 'Priority'),
  quarter: pick('Quý', 'Quarter'),
  funding: pick('Nguồn kinh phí', 'Paid by'),
  cost: pick('Kinh phí (đồng)', 'Cost (dong)'),
  state: pick('Tình trạng', 'State'),
  note: pick('Ghi chú', 'Note'),
  line: pick('Cả dòng', 'The whole line')
};

const LISTS = { gap: GAPS, funding: FUNDINGS, state: STATES, quarter: QUARTERS };
const numbers = new Intl.NumberFormat(english ? 'en' : 'vi');

/** 3.500.000 */
export function money(amount) {
  return numbers.format(amount);
}

/** A value as people read it, whatever the field. */
export function told(field, value, choices) {
  if (value === null || value === undefined || value === '') {
    return pick('(trống)', '(empty)');
  }
  if (field === 'cost') {
    return money(Number(value));
  }
  if (field === 'programme') {
    const known = choices.programmes.find((each) => each.key === value);
    return known ? known.name : value;
  }
  return (LISTS[field] && LISTS[field][value]) || String(value);
}

/** 14:03:22 of an instant with offset +07:00, or of now. */
export function clock(instant) {
  return instant ? instant.slice(11, 19) : new Date().toLocaleTimeString('vi', { hour12: false, timeZone: 'Asia/Ho_Chi_Minh' });
}
