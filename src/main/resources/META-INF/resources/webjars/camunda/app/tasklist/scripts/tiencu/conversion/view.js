import { h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueLine } from '../due.js';
import { heading, openTasks, papers, past, section } from '../case/parts.js';
import { linesTable } from './lines.js';

/** A unit's yearly plan of conversion. */
export function conversionPlanView(found, task, history) {
  return page(found, task, history, heading(found,
    [pick('Cơ quan', 'Agency'), found.unitName],
    [pick('Năm', 'Year'), String(found.year)],
    [pick('Đang ở bước', 'Stands at'), found.stageName],
    [pick('Quyết định', 'Decision'), found.decisionNumber]),
  section(pick('Người và vị trí', 'People and positions'), linesTable(found.lines, null)));
}

/** The move of one person; a complaint that holds it up is said first. */
export function conversionMoveView(found, task, history) {
  return page(found, task, history, heading(found,
    [pick('Tạm dừng', 'Stands still'), found.complaint && pick(`đang giải quyết khiếu nại ${found.complaint}`, `complaint ${found.complaint} is being decided`)],
    [pick('Người được chuyển đổi', 'Person'), found.fullName],
    [pick('Cơ quan', 'Agency'), found.unitName],
    [pick('Đang làm', 'From'), `${found.from.duties} – ${found.from.unitName}`],
    [pick('Chuyển đến', 'To'), `${found.to.duties} – ${found.to.unitName}`],
    [pick('Ngày chuyển đổi', 'Day of the move'), fullDate(found.moveOn)],
    [pick('Đang ở bước', 'Stands at'), found.stageName]));
}

/** A complaint about a move. */
export function conversionComplaintView(found, task, history) {
  return page(found, task, history, heading(found,
    [pick('Việc chuyển đổi', 'Move'), found.move.caseNumber],
    [pick('Người khiếu nại', 'Complainant'), found.move.fullName],
    [pick('Nhận ngày', 'Received on'), date(found.receivedOn)],
    [pick('Nội dung', 'Content'), found.content],
    [pick('Kết quả xác minh', 'Findings'), found.findings]));
}

function page(found, task, history, head, more) {
  return h('div', { class: 'tc-case-view' },
    head,
    h('section', { class: 'tc-due-box' }, dueLine(task)),
    more || null,
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, {}));
}
