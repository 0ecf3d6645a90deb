import { facts, h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { paperLinks } from '../papers.js';
import { dueLine } from '../due.js';
import { opinions } from './opinions.js';
import { unitTable } from './parts.js';
import { pathPanel } from '../path/panel.js';

/** The way of a plan as officers count it, each place with the stages that it stands for. */
const STAGES = [
  [pick('Chỉ đạo', 'Direction'), ['CALL']],
  [pick('Đơn vị đề xuất', 'Units propose'), ['NEEDS']],
  [pick('Tổng hợp', 'Consolidation'), ['CONSOLIDATION']],
  [pick('Lấy ý kiến', 'Consultation'), ['CONSULTATION']],
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

/** Everything that the caller may know of a plan, on one page. */
export function planView(found, task, history) {
  const { coordination } = found;
  return h('div', { class: 'tc-case-view' },
    heading(found),
    stagePicture(found),
    h('section', { class: 'tc-due-box' }, dueLine(task)),
    section(pick('Đường đến hạn', 'The way to the ceiling'), found.kind === 'ANNUAL' && pathPanel(found.caseNumber)),
    section(pick('Đơn vị đề xuất nhu cầu', 'Units that were asked'), unitTable(coordination.units)),
    section(pick('Ý kiến góp ý', 'Written opinions'), opinions(coordination.opinions)),
    section(pick('Kế hoạch ban hành', 'The issued plan'), found.issue && issue(found.issue)),
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history));
}

function section(title, content) {
  return content && content.length !== 0 ? h('section', null, h('h4', null, title), content) : null;
}

function heading(found) {
  return h('header', null,
    h('h3', null, found.caseNumber, ' ', h('span', { class: 'tc-stage-name' }, found.stageName)),
    found.end ? h('p', { class: 'tc-hint' }, found.end.reason) : null,
    facts(
      [pick('Năm kế hoạch', 'Year'), String(found.year)],
      [pick('Điều chỉnh kế hoạch', 'Adjusts'), found.adjusts],
      [pick('Phải ban hành trước', 'To be issued before'), found.kind === 'ANNUAL' ? fullDate(found.issueBefore) : null],
      [pick('Nội dung chỉ đạo', 'Direction'), found.direction]));
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

function papers(list) {
  return list.length ? h('ul', { class: 'tc-paper-list' }, list.map((paper) => h('li', null,
    h('span', null, paper.title, h('small', null, [paper.number, date(paper.date)].filter(Boolean).join(' · '))),
    paperLinks(paper.id, paper.title, paper)))) : null;
}

/** Hundreds of units may be at work at once: what others do is told as a number a kind. */
function openTasks(list, mine) {
  const kinds = new Map();
  list.forEach((each) => kinds.set(each.name, (kinds.get(each.name) || []).concat(each)));
  return list.length ? h('ul', { class: 'tc-tasks' }, [...kinds].map(([name, tasks]) => h('li', null,
    h('strong', null, name), tasks.some((each) => each.id === mine.id) ? h('em', null, pick(' (việc này)', ' (this task)')) : null,
    h('small', null, tasks.length === 1
      ? tasks[0].bodies.map((body) => body.name).join(', ')
      : pick(`${tasks.length} cơ quan, đơn vị`, `${tasks.length} bodies`)),
    tasks[0].due ? h('span', { class: `tc-due tc-due-${tasks[0].urgency}` }, pick('hạn ', 'due '), date(tasks[0].due)) : null))) : null;
}

function past(items) {
  return items.length ? h('details', { class: 'tc-history' },
    h('summary', null, pick('Diễn biến', 'History')),
    h('ol', null, items.map((item) => h('li', null,
      h('time', { datetime: item.at }, `${date(item.at)} ${String(item.at).slice(11, 16)}`), ' ',
      h('strong', null, item.name), item.body ? ` – ${item.body}` : '',
      ACTS[item.outcome] ? `: ${ACTS[item.outcome]}` : '',
      item.legalDay ? h('small', null, pick('ngày văn bản: ', 'dated '), date(item.legalDay)) : null)))) : null;
}
