import { facts, h } from '../elements.js';
import { date, fullDate, pick, URGENCIES } from '../words.js';
import { verdictBox, badge } from '../verdict.js';
import { paperLinks } from '../papers.js';
import { whyDue } from '../why-due.js';
import { heading, openTasks, papers, past, section } from './parts.js';
import { stagePicture } from './stages.js';
import { withdrawal } from './withdraw.js';

/** Everything that the caller may know of a case, on one page; after a withdrawal it is drawn anew. */
export function caseView(found, task, history, redraw) {
  return h('div', { class: 'tc-case-view' },
    appointmentHeading(found),
    stagePicture(found),
    due(found, task),
    section(pick('Nhân sự', 'Candidates'), (found.candidates || []).map(candidate)),
    section(pick('Kết quả các bước', 'Results of the steps'), (found.results || []).map(result)),
    decision(found.decision),
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, ACTS),
    withdrawal(found, redraw));
}

function appointmentHeading(found) {
  return heading(found,
    [pick('Chức vụ', 'Post'), found.postTitle],
    [pick('Đơn vị', 'Unit'), found.unitName],
    [pick('Dự kiến phân công', 'Intended assignment'), found.intendedAssignment],
    [pick('Lý do', 'Reason'), found.reason],
    [pick('Bắt đầu', 'Begun'), fullDate(found.startedAt)]);
}

function due(found, task) {
  if (found.status === 'ENDED') {
    return null;
  }
  const urgency = URGENCIES[task.urgency];
  const personnel = found.personnelDeadline;
  if (!task.due && !task.whyDue && !personnel) {
    return null;
  }
  return h('section', { class: 'tc-due-box' },
    task.due ? h('p', null, pick('Hạn của việc này: ', 'Deadline of this task: '),
      h('strong', { class: `tc-due tc-due-${task.urgency}` }, fullDate(task.due), urgency ? ` – ${urgency}` : '')) : null,
    task.whyDue ? whyDue(task.whyDue, true) : null,
    personnel ? h('p', null, pick('Hạn hoàn thành quy trình nhân sự: ', 'The personnel process is to end by '),
      h('strong', null, fullDate(personnel.extendedUntil || personnel.due)),
      h('small', null, pick(`tính từ khi có chủ trương ngày ${date(personnel.from)}`, `counted from the permission of ${date(personnel.from)}`),
        personnel.extendedUntil ? pick(`; hạn ban đầu ${date(personnel.due)}, đã được gia hạn`, `; at first ${date(personnel.due)}, then extended`) : '')) : null);
}

function candidate(person) {
  return h('article', { class: 'tc-candidate' },
    h('strong', null, person.fullName), ' ',
    person.verdict ? verdictBox(person.verdict, false) : person.outcome ? badge(person.outcome) : null);
}

function result(it) {
  const selected = (it.selected || []).map((each) => (typeof each === 'string' ? each : each.fullName)).join(', ');
  return h('article', { class: 'tc-result' },
    h('strong', null, it.name), it.heldOn ? h('small', null, fullDate(it.heldOn)) : null,
    it.announced
      ? h('p', null, selected ? h('b', null, selected) : null, selected ? ' – ' : null, it.explanation || it.outcome,
        it.citation ? h('cite', null, ` (${it.citation})`) : null)
      : it.outcome ? h('p', null, it.explanation, h('small', null, pick('không công bố; chỉ người có trách nhiệm được xem', 'not announced; shown to those responsible only')))
      : h('p', { class: 'tc-note' }, pick('Đã kiểm phiếu; kết quả không công bố ở bước này.', 'Counted; the result of this step is not announced.')));
}

function decision(it) {
  return it ? section(pick('Quyết định', 'Decision'), [facts(
    [pick('Số', 'Number'), it.number],
    [pick('Ngày ký', 'Signed on'), date(it.signedOn)],
    [pick('Hiệu lực từ', 'In force from'), date(it.effectiveFrom)],
    [pick('Nhiệm kỳ đến', 'Term until'), date(it.termEndsOn)],
    [pick('Văn bản', 'Paper'), it.paperId && paperLinks(it.paperId)])]) : null;
}

const ACTS = {
  AGREED: pick('đồng ý', 'agreed'),
  REFUSED: pick('không đồng ý', 'refused'),
  OBJECTED: pick('không thống nhất', 'objected'),
  NONE: pick('không có vấn đề mới', 'no new issue'),
  RESOLVED: pick('đã xác minh xong', 'resolved'),
  UNRESOLVED: pick('chưa kết luận', 'unresolved'),
  COMPLETE: pick('đủ thành phần', 'complete'),
  STOPPED: pick('dừng', 'stopped'),
  AGREE: pick('đồng ý', 'agrees'),
  AGREE_WITH_CONDITIONS: pick('đồng ý kèm điều kiện', 'agrees with conditions'),
  DISAGREE: pick('không đồng ý', 'disagrees'),
  NO_COMMENT: pick('không có ý kiến', 'no comment'),
  PROPOSE: pick('đề nghị', 'proposes'),
  OBJECT: pick('không đề nghị', 'objects'),
  APPOINT: pick('bổ nhiệm', 'appoints'),
  REFUSE: pick('không bổ nhiệm', 'refuses'),
  EXTEND: pick('cho gia hạn', 'extended'),
  STOP: pick('dừng quy trình', 'stopped')
};
