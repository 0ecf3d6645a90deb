import { english, pick } from '../../../../../assets/house/language.js';

export { english, language, pick, translate } from '../../../../../assets/house/language.js';

const DAYS = pick(
  ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day in Vietnam of a legal date or of an instant with offset +07:00. */
function parts(text) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) || [];
  return year ? { year: +year, month: +month, day: +day } : null;
}

/** 05/05/2025, or 5 May 2025. */
export function date(text) {
  const on = text && parts(text);
  if (!on) {
    return text || '';
  }
  const two = (number) => String(number).padStart(2, '0');
  return english ? `${on.day} ${MONTHS[on.month - 1]} ${on.year}` : `${two(on.day)}/${two(on.month)}/${on.year}`;
}

/** 0 is Sunday. */
export function weekday(text) {
  const on = parts(text);
  return new Date(Date.UTC(on.year, on.month - 1, on.day)).getUTCDay();
}

/** Thứ hai, 05/05/2025. */
export function fullDate(text) {
  return text && parts(text) ? `${DAYS[weekday(text)]}, ${date(text)}` : '';
}

/** Without tones and capitals, so that whoever types duc finds Đức. */
export function bare(text) {
  return String(text).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}

export const OUTCOMES = {
  MET: pick('Đủ điều kiện', 'Meets the conditions'),
  OVERRIDE_REQUIRED: pick('Cần cấp có thẩm quyền xem xét', 'Needs a reasoned decision'),
  BLOCKED: pick('Không đủ điều kiện', 'Does not meet the conditions'),
  UNKNOWN: pick('Thiếu căn cứ', 'Proof is missing')
};

/** The same for a single criterion. */
export const MARKS = {
  MET: pick('Đạt', 'Met'),
  OVERRIDE_REQUIRED: pick('Cần xem xét', 'To be reasoned'),
  BLOCKED: pick('Không đạt', 'Not met'),
  UNKNOWN: pick('Thiếu căn cứ', 'Not proven')
};

export const CRITERIA = {
  planned: pick('Quy hoạch', 'Planned for the post'),
  monthsInPost: pick('Thời gian giữ chức vụ hiện tại', 'Time in the present post'),
  fullTermOfAge: pick('Tuổi đủ nhiệm kỳ', 'Age for a full term'),
  ratings: pick('Xếp loại 3 năm gần nhất', 'Ratings of the last three years'),
  politicalConclusion: pick('Kết luận tiêu chuẩn chính trị', 'Conclusion on political standards'),
  disciplineWaiting: pick('Kỷ luật', 'Discipline'),
  openProceedings: pick('Đang bị xem xét, điều tra', 'Open proceedings'),
  removedForCorruption: pick('Cách chức do tham nhũng', 'Removed for corruption'),
  assetDeclaration: pick('Kê khai tài sản, thu nhập', 'Asset declaration'),
  health: pick('Sức khỏe', 'Health'),
  recordVerified: pick('Hồ sơ đã xác minh', 'Verified record'),
  titleStandardEducation: pick('Trình độ chuyên môn', 'Education'),
  titleStandardTheory: pick('Lý luận chính trị', 'Political theory'),
  group: pick('Đối tượng luân chuyển', 'Group that may be rotated'),
  remaining: pick('Thời gian công tác còn lại', 'Service that remains'),
  duration: pick('Thời gian luân chuyển', 'Time of the rotation'),
  notLocal: pick('Không bố trí người địa phương', 'Not for local people'),
  conduct: pick('Kỷ luật, điều tra', 'Discipline, proceedings'),
  standard: pick('Tiêu chuẩn chức danh', 'Standard of the post')
};

export const URGENCIES = {
  DUE_SOON: pick('Sắp đến hạn', 'Due soon'),
  OVERDUE: pick('Quá hạn', 'Overdue')
};
