import { pick } from '../words.js';

/** Whom the decree lets rotate (NĐ 170/2025, Điều 42.1). */
export const GROUPS = {
  PLANNED: pick('Trong quy hoạch', 'Planned for a post'),
  TWO_TERMS: pick('Cấp trưởng đủ hai nhiệm kỳ', 'Head at the two-term limit'),
  NOT_LOCAL: pick('Chức vụ không bố trí người địa phương', 'Post that is not for local people')
};

export const OPINIONS = {
  AGREE: pick('Đồng ý', 'Agrees'),
  AGREE_WITH_CONDITIONS: pick('Đồng ý kèm điều kiện', 'Agrees with conditions'),
  DISAGREE: pick('Không đồng ý', 'Disagrees'),
  NO_COMMENT: pick('Không có ý kiến', 'No comment')
};

export const RATINGS = {
  EXCELLENT: pick('Hoàn thành xuất sắc nhiệm vụ', 'Excellent'),
  GOOD: pick('Hoàn thành tốt nhiệm vụ', 'Good'),
  COMPLETED: pick('Hoàn thành nhiệm vụ', 'Completed'),
  FAILED: pick('Không hoàn thành nhiệm vụ', 'Not completed')
};

export const PLACEMENTS = {
  PLACED: pick('Bố trí chức vụ, nơi khác', 'Placed elsewhere'),
  RETURNED: pick('Trở lại nơi đi', 'Returns'),
  STAYS: pick('Bố trí ổn định tại nơi đến', 'Stays at the receiving unit'),
  EXTENDED: pick('Kéo dài thời gian luân chuyển', 'Extended')
};

export const NO_CLAIM = pick(
  'Luân chuyển không đương nhiên là căn cứ để bổ nhiệm vào chức vụ cao hơn (NĐ 170/2025, Điều 50).',
  'Rotation gives no claim to promotion (Decree 170/2025, Article 50).');

export function months(number) {
  return number ? pick(`${number} tháng`, `${number} months`) : null;
}
