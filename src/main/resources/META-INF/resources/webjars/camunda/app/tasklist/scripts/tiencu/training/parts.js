import { facts, h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueLine } from '../due.js';
import { papers } from '../case/parts.js';
import { linesBlock } from '../lines/block.js';
import { needsBlock } from '../needs/block.js';
import { opinions } from './opinions.js';
import { pathPanel } from '../path/panel.js';

/** The parts of training forms that are only read. */
export const TRAINING_PARTS = {
  needs: (room) => needsBlock(room),
  lines: (room) => linesBlock(room, room.task && room.task.caseNumber),
  plan: ({ shown, task }) => planHead(shown.plan, task),
  unit: ({ shown }) => shown.unit && facts(
    [pick('Đơn vị', 'Unit'), shown.unit.unitName],
    [pick('Hạn của đơn vị', 'Due day of the unit'), fullDate(shown.unit.dueOn)]),
  units: ({ shown }) => unitTable(shown.units || []),
  planOpinions: ({ shown }) => opinions(shown.opinions || []),
  asked: ({ shown }) => shown.asked && act(shown.asked),
  planAppraisal: ({ shown }) => shown.appraisal && act(shown.appraisal),
  path: ({ task }) => pathPanel(task.caseNumber),
  receiver: ({ shown }) => facts([pick('Nơi nhận', 'Received by'), shown.appraiserName]),
  receipt: ({ shown }) => receipt(shown.plan),
  results: ({ shown }) => shown.results && yearResults(shown.results),
  late: ({ shown }) => shown.late && h('p', { class: 'tc-error', role: 'alert' }, pick(
    `Đã quá hạn ban hành: kế hoạch năm ${shown.plan.year} phải ban hành trước ${date(shown.plan.issueBefore)}. Vẫn ký được; hệ thống ghi nhận là chậm.`,
    `The ceiling has passed: the plan for ${shown.plan.year} was to be issued before ${date(shown.plan.issueBefore)}. It can still be signed, and counts as late.`)),
  planIssuer: ({ shown }) => facts([pick('Cơ quan ban hành', 'Issued by'), shown.issuerName]),
  papers: ({ shown }) => papers(shown.papers)
};

const KINDS = {
  ANNUAL: pick('Kế hoạch năm', 'Annual plan'),
  ADJUSTMENT: pick('Kế hoạch điều chỉnh', 'Adjustment')
};

function planHead(plan, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), plan.caseNumber],
      [pick('Kế hoạch', 'Plan'), `${KINDS[plan.kind]} ${plan.year}`],
      [pick('Điều chỉnh kế hoạch', 'Adjusts'), plan.adjusts],
      [pick('Phải ban hành trước', 'To be issued before'), plan.kind === 'ANNUAL' ? fullDate(plan.issueBefore) : null],
      [pick('Nội dung chỉ đạo', 'Direction'), plan.direction]),
    dueLine(task));
}

function receipt(plan) {
  return plan.receivedAt && facts(
    [pick('Ban Tổ chức nhận lúc', 'Received at'), `${date(plan.receivedAt)} ${String(plan.receivedAt).slice(11, 16)}`],
    [pick('Thời gian thẩm định còn', 'Left for the appraisal'), pick(`${plan.appraisalDaysLeft} ngày làm việc kể từ khi nhận`, `${plan.appraisalDaysLeft} working days from the receipt`)]);
}

function act(it) {
  return facts([pick('Ngày', 'Date'), date(it.documentDate)], [pick('Nội dung', 'Content'), it.content]);
}

/** What the classes of the year have come to, as the report says it. */
function yearResults(it) {
  const attended = it.periodsOffered ? `${Math.round(100 * it.periodsAttended / it.periodsOffered)} %` : null;
  return facts(
    [pick('Lớp trong kế hoạch', 'Classes planned'), String(it.planned)],
    [pick('Đã tổ chức', 'Held'), pick(`${it.held} lớp; đang học ${it.running}; hủy ${it.cancelled}`, `${it.held}; ${it.running} under way; ${it.cancelled} cancelled`)],
    [pick('Được cử đi học', 'Sent'), pick(`${it.sent}/${it.called} người được triệu tập`, `${it.sent} of ${it.called} called`)],
    [pick('Tham gia học tập', 'Attendance'), attended],
    [pick('Hoàn thành', 'Completed'), pick(`${it.completed} người, ${it.certificates} chứng chỉ`, `${it.completed}, ${it.certificates} certificates`)],
    [pick('Bỏ học, rời cơ quan', 'Dropped out, left'), pick(`${it.droppedOut} bỏ học; ${it.departures} trường hợp trong sổ theo dõi`, `${it.droppedOut} dropped out; ${it.departures} in the register`)],
    [pick('Kinh phí các lớp đã tổ chức', 'Cost of classes held'), `${it.cost.toLocaleString('vi-VN')} đ`]);
}

export const UNIT_STATES = {
  ANSWERED: pick('đã gửi', 'answered'),
  ASKED: pick('chưa gửi', 'not yet'),
  LATE: pick('trễ hạn', 'late')
};

/** Who was asked, who has answered, who is late; the late ones first. */
export function unitTable(units) {
  const order = { LATE: 0, ASKED: 1, ANSWERED: 2 };
  const sorted = [...units].sort((one, other) => order[one.state] - order[other.state]);
  const answered = units.filter((each) => each.state === 'ANSWERED').length;
  return units.length > 0 && h('details', { class: 'tc-units', open: units.length < 30 },
    h('summary', null, pick(`${answered}/${units.length} đơn vị đã gửi đề xuất`, `${answered} of ${units.length} units have answered`)),
    h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
      h('thead', null, h('tr', null, [pick('Đơn vị', 'Unit'), pick('Hạn', 'Due'), pick('Tình hình', 'State')].map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, sorted.map((unit) => h('tr', null,
        h('th', { scope: 'row' }, unit.unitName),
        h('td', { 'data-label': pick('Hạn', 'Due') }, date(unit.dueOn)),
        h('td', { 'data-label': pick('Tình hình', 'State') },
          h('span', { class: `tc-unit-state tc-unit-${unit.state.toLowerCase()}` }, UNIT_STATES[unit.state]),
          unit.answeredOn ? h('small', null, date(unit.answeredOn)) : null,
          unit.remark ? h('small', null, unit.remark) : null)))))));
}
