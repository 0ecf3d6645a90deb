import { facts, h } from '../elements.js';
import { date, pick } from '../words.js';
import { paperLinks } from '../papers.js';
import { dueBox } from '../due.js';
import { heading, openTasks, papers, past, section } from '../case/parts.js';
import { withdrawal } from '../case/withdraw.js';
import { unitTable } from '../training/parts.js';
import { earlyEnd } from './early-end.js';
import { contents, evaluations, head, lines, opinions, refusals } from './parts.js';
import { ASSIGNMENT_STAGES, PLAN_STAGES, stagePicture } from './stages.js';
import { NO_CLAIM } from './words.js';

/** What an act came to, where the name of the act does not say it. */
const ACTS = {
  AGREED: pick('đồng ý', 'agreed'),
  RETURNED: pick('trả lại', 'returned'),
  REFUSED: pick('không đồng ý', 'refused'),
  APPROVED: pick('phê duyệt', 'approved'),
  INSISTED: pick('vẫn luân chuyển', 'insisted'),
  CHANGED: pick('đổi nơi đến', 'another post'),
  DROPPED: pick('không luân chuyển nữa', 'dropped')
};

const PLAN_WITHDRAWAL = {
  path: '/api/v1/rotations',
  title: pick('Dừng kế hoạch luân chuyển', 'Drop the plan'),
  hint: pick('Có thể dừng trước khi kế hoạch được ban hành. Hồ sơ kết thúc; muốn làm lại phải bắt đầu kế hoạch mới.',
    'A plan can be dropped before it is issued. The case ends for good; another one begins anew.'),
  label: pick('Lý do dừng', 'Reason'),
  missing: pick('Hãy ghi lý do dừng.', 'Give the reason.'),
  button: pick('Dừng kế hoạch…', 'Drop…'),
  question: (number) => pick(`Dừng kế hoạch luân chuyển ${number}?`, `Drop the plan ${number}?`),
  keep: pick('Không dừng', 'Keep it'),
  yes: pick('Dừng kế hoạch', 'Drop it')
};

const ASSIGNMENT_WITHDRAWAL = {
  path: '/api/v1/rotation-assignments',
  title: pick('Rút đề xuất luân chuyển', 'Withdraw the rotation'),
  hint: pick('Có thể rút trước khi quyết định luân chuyển được ký. Hồ sơ của người này kết thúc.',
    'It can be withdrawn before the decision is signed. The case of this person ends for good.'),
  label: pick('Lý do rút', 'Reason'),
  missing: pick('Hãy ghi lý do rút.', 'Give the reason.'),
  button: pick('Rút đề xuất…', 'Withdraw…'),
  question: (number) => pick(`Rút đề xuất luân chuyển ${number}?`, `Withdraw the rotation ${number}?`),
  keep: pick('Không rút', 'Keep it'),
  yes: pick('Rút và dừng hồ sơ', 'Withdraw')
};

/** Everything that the caller may know of a yearly plan. */
export function rotationPlanView(found, task, history, redraw) {
  return h('div', { class: 'tc-case-view' },
    heading(found),
    stagePicture(PLAN_STAGES, found, pick('Các bước của kế hoạch', 'Steps of the plan')),
    dueBox(task),
    section(pick('Nội dung kế hoạch', 'Contents of the plan'), contents(found)),
    section(pick('Đơn vị đề xuất', 'Units that were asked'), (found.units || []).length && unitTable(found.units)),
    section(pick('Nơi không tiếp nhận', 'Units that take nobody'), refusals(found.refusals || [])),
    section(pick('Danh sách luân chuyển', 'People to be rotated'), lines(found.lines || [])),
    rest(found, task, history),
    withdrawal(found, redraw, PLAN_WITHDRAWAL));
}

/** One person's rotation, from the remarks to the placement afterwards. */
export function rotationView(found, task, history, redraw) {
  return h('div', { class: 'tc-case-view' },
    heading(found),
    stagePicture(ASSIGNMENT_STAGES, found, pick('Các bước luân chuyển', 'Steps of the rotation')),
    dueBox(task),
    head(found, null),
    h('p', { class: 'tc-note' }, NO_CLAIM),
    section(pick('Ý kiến của các cơ quan', 'Opinions'), opinions(found.opinions || [])),
    section(pick('Quyết định', 'Decision'), found.decision && decision(found.decision)),
    section(pick('Nhận xét hằng năm', 'Yearly evaluations'), evaluations(found.evaluations || [])),
    rest(found, task, history),
    withdrawal(found, redraw, ASSIGNMENT_WITHDRAWAL),
    earlyEnd(found, redraw));
}

function rest(found, task, history) {
  return [
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, ACTS)];
}

function decision(it) {
  return facts(
    [pick('Số', 'Number'), it.number],
    [pick('Ngày ký', 'Signed on'), date(it.signedOn)],
    [pick('Hiệu lực từ', 'In force from'), date(it.effectiveFrom)],
    [pick('Văn bản', 'Paper'), it.paperId && paperLinks(it.paperId)]);
}
