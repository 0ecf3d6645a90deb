import { facts, h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueLine } from '../due.js';
import { draftBlock, linesTable } from './lines.js';

/** The parts of forms of plans, moves and complaints that are only read, and the lines of a draft. */
export const CONVERSION_PARTS = {
  conversionPlan: ({ shown, task }) => planHead(shown.conversionPlan, task),
  conversionLines: ({ shown }) => linesTable(shown.conversionLines, null),
  conversionDraft: draftBlock,
  conversionOpinion: ({ shown }) => shown.conversionOpinion && facts(
    [pick('Ý kiến của cấp ủy', 'Opinion of the committee'), shown.conversionOpinion.opinionName],
    [pick('Nội dung', 'What was said'), shown.conversionOpinion.remarks]),
  conversionMove: ({ shown, task }) => moveHead(shown.conversionMove, task),
  conversionComplaint: ({ shown, task }) => complaintHead(shown.conversionComplaint, task)
};

function planHead(it, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Cơ quan', 'Agency'), it.unitName],
      [pick('Năm', 'Year'), String(it.year)],
      [pick('Báo trước', 'Notice'), pick(`${it.noticeDays} ngày`, `${it.noticeDays} days`)],
      [pick('Ghi chú', 'Remarks'), it.remarks]),
    dueLine(task));
}

function places(it) {
  return [
    [pick('Người được chuyển đổi', 'Person'), it.fullName],
    [pick('Đang làm', 'Now'), `${it.from.duties} – ${it.from.unitName}`],
    [pick('Chuyển đến', 'To'), `${it.to.duties} – ${it.to.unitName}`],
    [pick('Vị trí trong danh mục', 'Listed position'), it.to.positionName],
    [pick('Ngày chuyển đổi', 'Day of the move'), fullDate(it.moveOn)]
  ];
}

function moveHead(it, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Kế hoạch', 'Plan'), it.planNumber],
      ...places(it),
      [pick('Đã thông báo ngày', 'Told on'), it.notifiedOn && date(it.notifiedOn)]),
    dueLine(task));
}

function complaintHead(it, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Việc chuyển đổi', 'Move'), it.move.caseNumber],
      ...places(it.move),
      [pick('Nhận ngày', 'Received on'), date(it.receivedOn)],
      [pick('Nội dung khiếu nại', 'What is complained of'), it.content],
      [pick('Kết quả xác minh', 'Findings'), it.findings]),
    dueLine(task));
}
