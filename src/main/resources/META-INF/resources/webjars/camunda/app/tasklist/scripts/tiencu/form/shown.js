import { h, facts } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { verdictBox } from '../verdict.js';
import { nameLine } from '../people.js';
import { paperLinks } from '../papers.js';
import { whyDue } from '../why-due.js';
import { due } from '../due.js';
import { TRAINING_PARTS } from '../training/parts.js';
import { CLASS_PARTS } from '../training/classes.js';
import { COMPENSATION_PARTS } from '../training/compensation.js';
import { ROTATION_PARTS } from '../rotation/parts.js';
import { chainBlock } from '../chain/block.js';
import { RADAR_PARTS } from '../conversion/radar.js';
import { CONVERSION_PARTS } from '../conversion/cases.js';

/** The parts of a form that are only read: data-show="case", "verdict", "opinions" … */
const PARTS = {
  case: ({ shown, task }) => caseHead(shown.case, task),
  nominee: ({ shown }) => h('p', { class: 'tc-who' }, nameLine(shown.case.nominee)),
  selected: ({ shown }) => shown.selected && h('p', { class: 'tc-who' }, nameLine(shown.selected)),
  verdict: ({ shown }) => shown.verdict && verdictBox(shown.verdict, true),
  candidates: ({ shown }) => people(shown.candidates),
  opinions: ({ shown }) => opinions(shown.opinions || []),
  appraisal: ({ shown }) => shown.appraisal && appraisal(shown.appraisal),
  meeting: ({ shown }) => facts(
    [pick('Bước', 'Step'), shown.case.stageName],
    [pick('Lần kiểm phiếu', 'Count'), shown.round > 1 ? pick(`lần ${shown.round} (hai biên bản trước không khớp)`, `round ${shown.round} (the counts before differed)`) : null],
    [pick('Được triệu tập', 'Convened'), shown.convened],
    [pick('Có mặt', 'Present'), shown.present]),
  step: ({ shown }) => h('p', { class: 'tc-lead' }, shown.case.stageName),
  body: ({ shown }) => facts([pick('Cơ quan cho ý kiến', 'Body that gives the opinion'), shown.bodyName]),
  deadline: ({ shown }) => shown.deadline && facts(
    [pick('Tính từ', 'Counted from'), fullDate(shown.deadline.from)],
    [pick('Hết hạn', 'Ended on'), fullDate(shown.deadline.due)]),
  delay: ({ shown }) => shown.delay && facts(
    [pick('Lý do chậm', 'Reason for the delay'), shown.delay.reason],
    [pick('Đề nghị gia hạn đến', 'Extension asked until'), fullDate(shown.delay.requestedUntil)]),
  signing: ({ shown }) => facts(
    [pick('Cơ quan ban hành', 'Issued by'), shown.issuerName],
    [pick('Thẩm quyền ký', 'Right to sign'), shown.signatory && shown.signatory.form],
    [pick('Chức vụ người ký', 'Title of the signatory'), shown.signatory && shown.signatory.title]),
  register: ({ shown }) => facts([pick('Sổ văn bản', 'Register'), register(shown.register)]),
  decision: ({ shown }) => shown.decision && facts(
    [pick('Quyết định số', 'Decision number'), shown.decision.number],
    [pick('Ngày', 'Date'), date(shown.decision.date)],
    [pick('Văn bản', 'Paper'), shown.decision.paperId && paperLinks(shown.decision.paperId)]),
  permissionPaper: ({ shown }) => shown.permissionPaperId && h('p', null, paperLinks(shown.permissionPaperId)),
  chain: (room) => chainBlock(room),
  draftPaper: ({ shown }) => shown.draftPaperId && h('p', null, paperLinks(shown.draftPaperId)),
  ...TRAINING_PARTS,
  ...CLASS_PARTS,
  ...COMPENSATION_PARTS,
  ...RADAR_PARTS,
  ...ROTATION_PARTS,
  ...CONVERSION_PARTS
};

/** Fills every part; a part for which there is nothing disappears with its heading. */
export function fillShown(room) {
  if (room.shown.verdict) {
    room.form.dataset.verdict = room.shown.verdict.outcome;
  }
  room.form.querySelectorAll('[data-show]').forEach((place) => {
    const part = PARTS[place.dataset.show](room);
    if (part) {
      place.append(part);
    } else {
      place.hidden = true;
    }
  });
}

function register(value) {
  return value && typeof value === 'object' ? value.name : value;
}

function caseHead(it, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Chức vụ', 'Post'), it.postTitle],
      [pick('Đơn vị', 'Unit'), it.unitName],
      [pick('Nhân sự đề nghị', 'Person proposed'), it.nominee && it.nominee.fullName],
      [pick('Dự kiến phân công', 'Intended assignment'), it.intendedAssignment],
      [pick('Lý do', 'Reason'), it.reason],
      [pick('Hạn xử lý', 'Deadline'), task.due && due(task)]),
    task.whyDue ? whyDue(task.whyDue) : null);
}

function people(list) {
  return h('ol', { class: 'tc-people' }, (list || []).map((person) => h('li', null, nameLine(person))));
}

const OPINIONS = {
  AGREE: pick('Đồng ý', 'Agrees'),
  AGREE_WITH_CONDITIONS: pick('Đồng ý kèm điều kiện', 'Agrees with conditions'),
  DISAGREE: pick('Không đồng ý', 'Disagrees'),
  NO_COMMENT: pick('Không có ý kiến', 'No comment')
};

function opinion(it) {
  const label = (text) => ({ 'data-label': text });
  return h('tr', null,
    h('th', { scope: 'row' }, it.bodyName),
    h('td', label(pick('Gửi', 'Sent')), date(it.sentOn)),
    h('td', label(pick('Hạn', 'Due')), date(it.dueOn)),
    h('td', label(pick('Trả lời', 'Answered')), it.answeredOn ? date(it.answeredOn) : pick('chưa trả lời', 'not yet')),
    h('td', label(pick('Ý kiến', 'Opinion')), h('strong', null, OPINIONS[it.opinion] || '–'),
      it.content ? h('small', null, it.content) : null));
}

function opinions(list) {
  if (!list.length) {
    return null;
  }
  const heads = [pick('Cơ quan', 'Body'), pick('Gửi', 'Sent'), pick('Hạn', 'Due'), pick('Trả lời', 'Answered'), pick('Ý kiến', 'Opinion')];
  return h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, list.map(opinion))));
}

function appraisal(it) {
  const conclusions = { PROPOSE: pick('Đề nghị', 'Proposes'), OBJECT: pick('Không đề nghị', 'Objects') };
  return facts(
    [pick('Kết luận thẩm định', 'Conclusion of the appraisal'), conclusions[it.conclusion] || it.conclusion],
    [pick('Ngày văn bản', 'Date of the paper'), date(it.documentDate)],
    [pick('Nội dung', 'Content'), it.content]);
}
