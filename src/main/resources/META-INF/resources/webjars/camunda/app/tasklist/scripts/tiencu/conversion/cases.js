import { get } from '../api.js';
import { h, facts } from '../elements.js';
import { date, pick } from '../words.js';
import { dueBox, dueLine } from '../due.js';
import { heading, openTasks, papers, past, section } from '../case/parts.js';
import { withdrawal } from '../case/withdraw.js';
import { caseLink } from '../cases/link.js';
import { search } from '../form/search.js';
import { COMPLAINT_WITHDRAWAL, moveActs, PLAN_WITHDRAWAL } from './acts.js';

const OFFICE = 'to-chuc-';

/** What begins a plan: one of the units for which the officer prepares personnel work, this year or the next. */
export async function beginConversion(room) {
  const { bodies } = await get('/api/v1/me');
  const offices = await Promise.all(bodies.filter((key) => key.startsWith(OFFICE)).map((key) => get(`/api/v1/bodies/${encodeURIComponent(key)}`)));
  const unit = room.form.elements.namedItem('unitId');
  offices.forEach((each) => unit.append(h('option', { value: each.key.slice(OFFICE.length) }, each.name)));
  const year = room.form.elements.namedItem('year');
  const now = new Date().getFullYear();
  [now + 1, now].forEach((each) => year.append(h('option', { value: String(each) }, String(each))));
  room.thanks = pick('Đã bắt đầu lập kế hoạch chuyển đổi.', 'The conversion plan is begun.');
}

/** The move that is complained of is looked for by name; what is sent is its number. */
export function fileComplaint(room) {
  search(room.form.querySelector('[data-search="moves"]'), {
    path: (typed) => `/api/v1/conversion-moves?mayComplain=true&limit=20&q=${encodeURIComponent(typed)}`,
    label: (move) => `${move.fullName} – ${move.unitName} – ${pick('chuyển ngày', 'on')} ${date(move.moveOn)} (${move.caseNumber})`,
    id: (move) => move.caseNumber,
    chosen: () => {},
    nothing: pick('Không có việc chuyển đổi nào như vậy mà bạn có thể khiếu nại lúc này.', 'There is no such move that you could complain about now.')
  });
  room.thanks = pick('Đã nhận khiếu nại; việc chuyển đổi tạm dừng.', 'The complaint is received; the move stands still.');
}

/** The parts of the forms of plans, moves and complaints that are only read. */
export const CONVERSION_PARTS = {
  conversionPlan: ({ shown, task }) => h('section', { class: 'tc-case-head' }, facts(
    [pick('Hồ sơ số', 'Case'), shown.conversionPlan.caseNumber],
    [pick('Đơn vị', 'Unit'), shown.conversionPlan.unitName],
    [pick('Năm', 'Year'), shown.conversionPlan.year],
    [pick('Ghi chú', 'Remarks'), shown.conversionPlan.remarks]), dueLine(task)),
  conversionLines: ({ shown }) => lines(shown.conversionLines || []),
  conversionMove: ({ shown, task }) => h('section', { class: 'tc-case-head' }, moveFacts(shown.conversionMove), dueLine(task)),
  conversionComplaint: ({ shown }) => shown.conversionComplaint && complaintFacts(shown.conversionComplaint)
};

function moveFacts(it) {
  return facts(
    [pick('Hồ sơ số', 'Case'), it.caseNumber],
    [pick('Kế hoạch', 'Plan'), it.planNumber],
    [pick('Người chuyển đổi', 'Person'), it.fullName],
    [pick('Ngày chuyển đổi', 'Day of the move'), date(it.moveOn)],
    [pick('Bàn giao xong trước khi hết ngày', 'Handed over by'), date(it.handOverBy)],
    [pick('Tạm dừng vì khiếu nại', 'Stands still for complaint'), it.complaint]);
}

function complaintFacts(it) {
  return facts(
    [pick('Việc chuyển đổi', 'Move'), it.moveNumber],
    [pick('Ngày nhận đơn', 'Received on'), date(it.receivedOn)],
    [pick('Nội dung', 'Content'), it.content],
    [pick('Kết quả xác minh', 'Findings'), it.findings]);
}

function line(it) {
  const label = (text) => ({ 'data-label': text });
  return h('tr', null,
    h('th', { scope: 'row' }, it.fullName),
    h('td', label(pick('Từ', 'From')), `${it.fromUnitName} – ${it.fromDuties}`, h('small', null, it.fromItem)),
    h('td', label(pick('Đến', 'To')), target(it)),
    h('td', label(pick('Ngày chuyển', 'Day')), it.moveOn ? date(it.moveOn) : '–'));
}

function target(it) {
  if (it.handedUp) {
    return pick('vị trí duy nhất: chuyển lên cấp trên', 'single position: to the superior’s plan');
  }
  return it.toUnit ? `${it.toUnitName} – ${it.toDuties}` : pick('chưa chọn', 'not chosen yet');
}

function lines(list) {
  if (!list.length) {
    return null;
  }
  const heads = [pick('Người', 'Person'), pick('Từ', 'From'), pick('Đến', 'To'), pick('Ngày chuyển', 'Day')];
  return h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, list.map(line))));
}

export function conversionPlanView(found, task, history, redraw) {
  return page(found, task, history, [withdrawal(found, redraw, PLAN_WITHDRAWAL)], heading(found,
    [pick('Đơn vị', 'Unit'), found.unitName], [pick('Năm', 'Year'), found.year]),
  section(pick('Người được chuyển đổi', 'People to be moved'), lines(found.lines)));
}

export function conversionMoveView(found, task, history, redraw) {
  return page(found, task, history, moveActs(found, redraw), heading(found,
    [pick('Người chuyển đổi', 'Person'), found.fullName],
    [pick('Đơn vị hiện nay', 'Present unit'), found.unitName],
    [pick('Kế hoạch', 'Plan'), caseLink(found.planNumber)],
    [pick('Ngày chuyển đổi', 'Day of the move'), date(found.moveOn)],
    [pick('Bàn giao xong trước khi hết ngày', 'Handed over by'), date(found.handOverBy)],
    [pick('Tạm dừng vì khiếu nại', 'Stands still for complaint'), caseLink(found.complaint)],
    [pick('Lùi lại vì khiếu nại', 'Put off by complaints'), found.daysLost ? pick(`${found.daysLost} ngày`, `${found.daysLost} days`) : null]),
  section(pick('Chuyển từ – đến', 'From – to'), lines(found.lines)));
}

export function conversionComplaintView(found, task, history, redraw) {
  return page(found, task, history, [withdrawal(found, redraw, COMPLAINT_WITHDRAWAL)], heading(found,
    [pick('Người chuyển đổi', 'Person'), found.fullName],
    [pick('Việc chuyển đổi', 'Move'), caseLink(found.moveNumber)],
    [pick('Ngày nhận đơn', 'Received on'), date(found.receivedOn)]),
  section(pick('Khiếu nại', 'Complaint'), facts(
    [pick('Nội dung', 'Content'), found.content],
    [pick('Kết quả xác minh', 'Findings'), found.findings])));
}

function page(found, task, history, acts, head, ...more) {
  return h('div', { class: 'tc-case-view' },
    head,
    dueBox(task),
    more,
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, {}),
    acts);
}
