import { facts, h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { paperLinks } from '../papers.js';
import { dueBox } from '../due.js';
import { heading, openTasks, papers, past, section } from '../case/parts.js';
import { withdrawal } from '../case/withdraw.js';
import { pathPanel } from '../path/panel.js';
import { opinions } from './opinions.js';
import { unitTable } from './parts.js';

/** The way of a plan as officers count it, each place with the stages that it stands for. */
const STAGES = [
  [pick('Chỉ đạo', 'Direction'), ['CALL']],
  [pick('Đơn vị đề xuất', 'Units propose'), ['NEEDS']],
  [pick('Tổng hợp', 'Review'), ['CONSOLIDATION']],
  [pick('Lấy ý kiến', 'Opinions'), ['CONSULTATION']],
  [pick('Dự thảo', 'Draft'), ['DRAFT']],
  [pick('Đảng ủy UBND', 'Party body'), ['ENDORSEMENT', 'SUBMISSION']],
  [pick('Thẩm định', 'Appraisal'), ['APPRAISAL', 'CORRECTION']],
  [pick('Ban Thường vụ', 'Standing Committee'), ['STANDING_OPINION', 'FINAL_TEXT']],
  [pick('Ban hành', 'Issue'), ['SIGNATURE', 'PUBLICATION']],
  [pick('Thực hiện', 'Carried out'), ['CARRIED_OUT']],
  [pick('Báo cáo', 'Report'), ['REPORT']]
];

/** What an act came to, where the name of the act does not say it. */
const ACTS = {
  RETURNED: pick('trả lại', 'returned'),
  ENDORSED: pick('thông qua', 'endorsed'),
  APPRAISED: pick('đủ điều kiện trình', 'sound'),
  AGREED: pick('thống nhất', 'agreed'),
  REDRAFT: pick('yêu cầu làm lại', 'to be done again'),
  REFUSED: pick('không thống nhất', 'refused')
};

const WITHDRAWAL = {
  path: '/api/v1/training-plans',
  title: pick('Dừng xây dựng kế hoạch', 'Drop the plan'),
  hint: pick('Có thể dừng trước khi kế hoạch được ký. Hồ sơ kết thúc; muốn làm lại phải bắt đầu kế hoạch mới.',
    'A plan can be dropped before it is signed. The case ends for good; another one begins anew.'),
  label: pick('Lý do dừng', 'Reason'),
  missing: pick('Hãy ghi lý do dừng.', 'Give the reason.'),
  button: pick('Dừng xây dựng…', 'Drop…'),
  question: (number) => pick(`Dừng xây dựng kế hoạch ${number}?`, `Drop the plan ${number}?`),
  keep: pick('Không dừng', 'Keep it'),
  yes: pick('Dừng kế hoạch', 'Drop it')
};

/** Everything that the caller may know of a plan, on one page. */
export function planView(found, task, history, redraw) {
  const { coordination } = found;
  return h('div', { class: 'tc-case-view' },
    planHeading(found),
    stagePicture(found),
    dueBox(task),
    section(pick('Đường đến hạn ban hành', 'The way to the ceiling'), found.kind === 'ANNUAL' && found.status === 'RUNNING' && pathPanel(found.caseNumber)),
    section(pick('Đơn vị đề xuất nhu cầu', 'Units that were asked'), unitTable(coordination.units)),
    section(pick('Ý kiến góp ý', 'Written opinions'), opinions(coordination.opinions)),
    section(pick('Kế hoạch ban hành', 'The issued plan'), found.issue && issue(found.issue)),
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, ACTS),
    withdrawal(found, redraw, WITHDRAWAL));
}

function planHeading(found) {
  return heading(found,
    [pick('Năm kế hoạch', 'Year'), String(found.year)],
    [pick('Điều chỉnh kế hoạch', 'Adjusts'), found.adjusts],
    [pick('Phải ban hành trước', 'To be issued before'), found.kind === 'ANNUAL' ? fullDate(found.issueBefore) : null],
    [pick('Nội dung chỉ đạo', 'Direction'), found.direction]);
}

function stagePicture(found) {
  const at = STAGES.findIndex(([, stages]) => stages.includes(found.stage));
  const now = at < 0 ? STAGES.length : at;
  return h('ol', { class: 'tc-stages', 'aria-label': pick('Các bước của kế hoạch', 'Steps of the plan') },
    STAGES.map(([name], index) => {
      const state = index < now ? 'done' : index === now ? 'now' : 'next';
      return h('li', { class: `tc-stage tc-stage-${state}`, 'aria-current': state === 'now' ? 'step' : null },
        h('span', { class: 'tc-dot', 'aria-hidden': 'true' }, state === 'done' ? '✓' : index + 1),
        h('span', null, name));
    }));
}

function issue(it) {
  return facts(
    [pick('Số', 'Number'), it.number],
    [pick('Ngày ký', 'Signed on'), date(it.signedOn)],
    [pick('Công bố', 'Published on'), date(it.publishedOn)],
    [pick('Thời hạn', 'Ceiling'), it.inTime ? pick('trước 31/01: đúng hạn', 'before 31 January: in time') : pick('chậm so với 31/01', 'later than 31 January')],
    [pick('Văn bản', 'Paper'), it.paperId && paperLinks(it.paperId)]);
}
