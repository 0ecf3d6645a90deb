import { h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueLine } from '../due.js';
import { heading, openTasks, papers, past, section } from '../case/parts.js';
import { withdrawal } from '../case/withdraw.js';
import { linesTable } from './lines.js';

const WITHDRAWAL = {
  path: '/api/v1/conversion-plans',
  title: pick('Rút kế hoạch', 'Withdraw the plan'),
  hint: pick('Rút được cho đến khi kế hoạch được công khai. Kế hoạch dừng hẳn; muốn làm lại phải lập kế hoạch mới.',
    'Possible until the plan is published. The plan ends for good; another one begins anew.'),
  label: pick('Lý do rút kế hoạch', 'Reason for the withdrawal'),
  missing: pick('Hãy ghi lý do rút kế hoạch.', 'Give the reason.'),
  button: pick('Rút kế hoạch…', 'Withdraw…'),
  question: (number) => pick(`Rút và dừng kế hoạch ${number}?`, `Withdraw and end the plan ${number}?`),
  keep: pick('Không rút', 'Keep it'),
  yes: pick('Rút và dừng kế hoạch', 'Withdraw')
};

/** A unit's yearly plan of conversion. */
export function conversionPlanView(found, task, history, redraw) {
  return page(found, task, history, heading(found,
    [pick('Cơ quan', 'Agency'), found.unitName],
    [pick('Năm', 'Year'), String(found.year)],
    [pick('Đang ở bước', 'Stands at'), found.stageName],
    [pick('Quyết định', 'Decision'), found.decisionNumber]),
  section(pick('Người và vị trí', 'People and positions'), linesTable(found.lines, null)),
  withdrawal(found, redraw, WITHDRAWAL));
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

function page(found, task, history, head, ...more) {
  return h('div', { class: 'tc-case-view' },
    head,
    h('section', { class: 'tc-due-box' }, dueLine(task)),
    ...more,
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, {}));
}
