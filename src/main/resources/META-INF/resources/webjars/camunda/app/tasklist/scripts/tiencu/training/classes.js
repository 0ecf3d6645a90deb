import { get } from '../api.js';
import { facts, freshId, h } from '../elements.js';
import { date, pick } from '../words.js';
import { dueLine } from '../due.js';
import { fillMoney } from './money.js';

/** The parts of forms of classes that are only read. */
export const CLASS_PARTS = {
  trainingClass: ({ shown, task }) => classHead(shown.trainingClass, task),
  trainees: ({ shown }) => h('ol', { class: 'tc-people' }, (shown.trainees || []).map((person) => h('li', null, who(person))))
};

/** The parts that are filled in, one entry for each trainee. */
export const CLASS_LISTS = {
  sending: (room, place) => fillRows(room, place, 'sent', sendingRow, sending),
  attendance: (room, place) => fillRows(room, place, 'attended', attendanceRow, (rows) => ({ attended: rows.map((row) => row.value()) })),
  results: (room, place) => fillRows(room, place, 'results', resultRow, (rows) => ({ results: rows.map((row) => row.value()) })),
  effect: (room, place) => fillRows(room, place, 'ratings', effectRow, (rows) => ({ ratings: rows.map((row) => row.value()) })),
  money: fillMoney
};

function classHead(it, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Kế hoạch', 'Plan'), it.planNumber],
      [pick('Lớp', 'Class'), `${it.programmeName} – ${pick('lớp', 'class')} ${it.serial}`],
      [pick('Số tiết', 'Periods'), it.periods || null],
      [pick('Cơ quan tổ chức', 'Organiser'), it.organiserName],
      [pick('Thời gian', 'Days'), it.beginsOn && `${date(it.beginsOn)} – ${date(it.endsOn)}`],
      [pick('Địa điểm', 'Place'), it.place]),
    dueLine(task));
}

/** Name, post and unit; what has happened to the person since is said in the warning colour. */
function who(person) {
  return h('span', { class: 'tc-person' }, h('strong', null, person.fullName),
    h('small', null, [person.currentPost, (person.currentPost || '').includes(person.unitName) ? null : person.unitName].filter(Boolean).join(' · ')),
    person.changed ? h('small', { class: 'tc-error' }, person.changed) : null);
}

function fillRows(room, place, block, make, gather) {
  place.dataset.block = block;
  const rows = (room.shown.trainees || []).map((person) => make(person, room));
  place.append(rows.length
    ? h('ul', { class: 'tc-cards' }, rows.map((row) => row.element))
    : h('p', { class: 'tc-hint' }, pick('Không có ai trong danh sách của bước này.', 'Nobody is on the list of this step.')));
  room.complaints.push(() => rows.flatMap((row) => row.complaints()));
  room.additions.push(() => gather(rows));
}

function labelled(text, field) {
  field.id = freshId('row');
  return h('div', { class: 'tc-field' }, h('label', { for: field.id }, text), field);
}

function missing(element, message) {
  return [{ element, message }];
}

function sendingRow(person) {
  const goes = h('input', { type: 'checkbox', checked: true, 'data-not-sent': true });
  const reason = h('input', { type: 'text', maxlength: '1000', name: `reason-${person.lineId}`, 'data-not-sent': true });
  const why = labelled(pick('Lý do không cử', 'Reason for not sending'), reason);
  const tell = () => { why.hidden = goes.checked; };
  goes.addEventListener('change', tell);
  tell();
  return {
    person, goes, reason,
    element: h('li', null, h('label', { class: 'tc-choice' }, goes, who(person)), why),
    complaints: () => (goes.checked || reason.value.trim() ? [] : missing(reason, pick(`Nêu lý do không cử ${person.fullName}.`, `Say why ${person.fullName} is not sent.`)))
  };
}

function sending(rows) {
  return {
    sent: rows.filter((row) => row.goes.checked).map((row) => row.person.lineId),
    notSent: rows.filter((row) => !row.goes.checked).map((row) => ({ lineId: row.person.lineId, reason: row.reason.value.trim() }))
  };
}

const LEAVING = [
  ['', pick('Học đến hết lớp', 'Stayed until the end')],
  ['DROPPED_OUT', pick('Bỏ học', 'Dropped out')],
  ['LEFT_DURING', pick('Bỏ việc', 'Left service')],
  ['DISMISSED_DURING', pick('Bị buộc thôi việc', 'Dismissed')]
];

function attendanceRow(person, room) {
  const all = room.shown.trainingClass.periods;
  const periods = h('input', { type: 'text', inputmode: 'numeric', class: 'tc-number', name: `periods-${person.lineId}`, value: all || '', 'data-not-sent': true });
  const left = h('select', { 'data-not-sent': true }, LEAVING.map(([value, label]) => h('option', { value }, label)));
  const leftOn = h('input', { type: 'date', name: `leftOn-${person.lineId}`, 'data-not-sent': true, max: '9999-12-31' });
  const day = labelled(pick('Ngày nghỉ học', 'Left on'), leftOn);
  const tell = () => { day.hidden = !left.value; };
  left.addEventListener('change', tell);
  tell();
  return {
    element: h('li', null, who(person), h('div', { class: 'tc-figures' },
      labelled(pick('Số tiết tham gia', 'Periods attended'), periods), labelled(pick('Tình hình', 'Until the end'), left), day)),
    value: () => ({ lineId: person.lineId, periods: Number(periods.value.trim()), left: left.value || undefined, leftOn: left.value ? leftOn.value : undefined }),
    complaints: () => [
      ...(/^\d{1,4}$/.test(periods.value.trim()) ? [] : missing(periods, pick(`Nhập số tiết của ${person.fullName}.`, `Enter the periods of ${person.fullName}.`))),
      ...(left.value && !leftOn.value ? missing(leftOn, pick(`Nhập ngày ${person.fullName} nghỉ học.`, `Enter the day on which ${person.fullName} left.`)) : [])]
  };
}

const GRADES = [
  ['', pick('Chọn kết quả', 'Choose')], ['EXCELLENT', pick('Xuất sắc', 'Excellent')], ['GOOD', pick('Giỏi', 'Good')],
  ['FAIR', pick('Khá', 'Fair')], ['AVERAGE', pick('Trung bình', 'Average')], ['FAILED', pick('Không đạt', 'Failed')]
];

function resultRow(person) {
  const grade = h('select', { name: `grade-${person.lineId}`, 'data-not-sent': true }, GRADES.map(([value, label]) => h('option', { value }, label)));
  const certificate = h('input', { type: 'text', maxlength: '100', name: `certificate-${person.lineId}`, 'data-not-sent': true });
  const number = labelled(pick('Số chứng chỉ', 'Certificate number'), certificate);
  const tell = () => { number.hidden = grade.value === 'FAILED'; };
  grade.addEventListener('change', tell);
  tell();
  return {
    element: h('li', null, who(person), h('div', { class: 'tc-figures' }, labelled(pick('Kết quả', 'Result'), grade), number)),
    value: () => ({ lineId: person.lineId, grade: grade.value, certificate: grade.value === 'FAILED' ? undefined : certificate.value.trim() || undefined }),
    complaints: () => {
      if (!grade.value) {
        return missing(grade, pick(`Chọn kết quả của ${person.fullName}.`, `Choose the result of ${person.fullName}.`));
      }
      return grade.value === 'FAILED' || certificate.value.trim() ? [] : missing(certificate, pick(`Nhập số chứng chỉ của ${person.fullName}.`, `Enter the certificate of ${person.fullName}.`));
    }
  };
}

const EFFECTS = [
  ['', pick('Chọn mức', 'Choose')], ['EXCELLENT', pick('Hiệu quả rõ rệt', 'Excellent')], ['GOOD', pick('Có hiệu quả tốt', 'Good')],
  ['FAIR', pick('Có hiệu quả', 'Fair')], ['POOR', pick('Chưa có hiệu quả', 'Poor')]
];

function effectRow(person) {
  const rating = h('select', { name: `rating-${person.lineId}`, 'data-not-sent': true }, EFFECTS.map(([value, label]) => h('option', { value }, label)));
  const remark = h('textarea', { rows: '2', maxlength: '2000', name: `remark-${person.lineId}`, 'data-not-sent': true });
  return {
    element: h('li', null, who(person), h('div', { class: 'tc-figures' }, labelled(pick('Mức đánh giá', 'Rating'), rating)), labelled(pick('Nhận xét về kết quả công việc', 'What changed at work'), remark)),
    value: () => ({ lineId: person.lineId, rating: rating.value, remark: remark.value.trim() }),
    complaints: () => [
      ...(rating.value ? [] : missing(rating, pick(`Chọn mức đánh giá cho ${person.fullName}.`, `Rate ${person.fullName}.`))),
      ...(remark.value.trim() ? [] : missing(remark, pick(`Ghi nhận xét về ${person.fullName}.`, `Say what changed for ${person.fullName}.`)))]
  };
}

/** Opening a class: the plans in force and their classes that are not open yet. */
export async function openClass(room) {
  const plan = room.form.elements.namedItem('planNumber');
  const chosen = room.form.elements.namedItem('classId');
  const plans = (await get('/api/v1/training-plans?limit=200')).items.filter((each) => ['CARRIED_OUT', 'REPORT'].includes(each.stage));
  plan.append(h('option', { value: '' }, plans.length ? pick('Chọn kế hoạch', 'Choose the plan') : pick('Chưa có kế hoạch nào đã công bố', 'No plan is published')));
  plans.forEach((each) => plan.append(h('option', { value: each.caseNumber }, `${each.caseNumber} – ${each.year}`)));
  const list = async () => {
    const classes = plan.value ? (await get(`/api/v1/training-plans/${encodeURIComponent(plan.value)}/classes`)).items : [];
    const open = classes.filter((each) => !each.caseNumber || each.stage === 'ENDED');
    chosen.replaceChildren(h('option', { value: '' }, open.length ? pick('Chọn lớp', 'Choose the class') : pick('Không còn lớp chưa mở', 'No class is left to open')),
      ...open.map((each) => h('option', { value: each.classId }, `${each.programmeName} – ${pick('lớp', 'class')} ${each.serial} (${pick('quý', 'quarter')} ${each.quarter})`)));
  };
  plan.addEventListener('change', list);
  await list();
  room.thanks = pick('Đã mở lớp.', 'The class is opened.');
}
