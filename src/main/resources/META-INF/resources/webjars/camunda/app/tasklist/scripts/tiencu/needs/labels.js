import { english, pick } from '../words.js';
import { GAPS, QUARTERS } from '../lines/labels.js';

export { GAPS, FUNDINGS, QUARTERS } from '../lines/labels.js';

export const CRITERIA = {
  programme: pick('Chương trình', 'Programme'),
  unit: pick('Đơn vị công tác', 'Workplace'),
  discipline: pick('Kỷ luật', 'Discipline'),
  proceedings: pick('Đang bị xem xét, điều tra', 'Open proceedings'),
  remainingService: pick('Thời gian công tác còn lại', 'Service left'),
  commitment: pick('Cam kết phục vụ', 'Commitment to serve'),
  service: pick('Thời gian công tác', 'Service'),
  goodYears: pick('Xếp loại chất lượng', 'Ratings'),
  age: pick('Tuổi', 'Age'),
  health: pick('Sức khỏe', 'Health'),
  priorCourse: pick('Đã học', 'Taken before'),
  duplicate: pick('Trùng', 'Named twice')
};

export const LEFT = {
  BLOCKED: pick('Không đủ điều kiện', 'Condition not met'),
  UNCONFIRMED: pick('Chưa xác nhận', 'Not confirmed'),
  TOO_FEW: pick('Không đủ người mở lớp', 'Too few for a class'),
  BUSY: pick('Trùng quý với lớp khác', 'In another class'),
  FULL: pick('Hết chỗ', 'No seat left'),
  NEW: pick('Chưa xếp lớp', 'Not grouped yet')
};

export const MEASURES = {
  WOMEN: pick('Nữ', 'Women'),
  UNDER_40: pick('Dưới 40 tuổi', 'Under 40'),
  MINORITY: pick('Dân tộc thiểu số', 'Ethnic minorities'),
  COMMUNE: pick('Cấp xã', 'Communes')
};

export const PRIORITIES = {
  1: pick('bắt buộc, làm trước', 'first'),
  2: pick('cần trong năm', 'this year'),
  3: pick('khi còn chỗ', 'when there is room')
};

export const gap = (key) => GAPS[key] || key;
export const quarter = (number) => QUARTERS[number] || String(number);

const numbers = new Intl.NumberFormat(english ? 'en' : 'vi');
const millions = new Intl.NumberFormat(english ? 'en' : 'vi', { maximumFractionDigits: 1 });

export const count = (number) => numbers.format(number);

/** 1.745,8 triệu đồng */
export function money(amount) {
  return pick(`${millions.format(amount / 1e6)} triệu đồng`, `${millions.format(amount / 1e6)} million đồng`);
}
