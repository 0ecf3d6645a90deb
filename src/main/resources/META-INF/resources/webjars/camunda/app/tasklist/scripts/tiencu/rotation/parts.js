import { facts, h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueLine } from '../due.js';
import { verdictBox } from '../verdict.js';
import { nameLine } from '../people.js';
import { unitTable } from '../training/parts.js';
import { table } from './table.js';
import { GROUPS, months, NO_CLAIM, OPINIONS, PLACEMENTS, RATINGS } from './words.js';

/** The parts of rotation forms that are only read. */
export const ROTATION_PARTS = {
  rotationPlan: ({ shown, task }) => planHead(shown.plan, task),
  rotationUnit: ({ shown }) => shown.unit && facts(
    [pick('Đơn vị', 'Unit'), shown.unit.unitName],
    [pick('Hạn gửi đề xuất', 'Proposals due'), fullDate(shown.unit.dueOn)]),
  rotationUnits: ({ shown }) => unitTable(shown.units || []),
  rotationCandidates: ({ shown }) => found(shown.found || []),
  rotationRefusals: ({ shown }) => refusals(shown.refusals || []),
  rotationLines: ({ shown }) => lines(shown.lines || []),
  rotation: ({ shown, task }) => h('section', null, head(shown.rotation, task), h('p', { class: 'tc-note' }, NO_CLAIM)),
  rotationRemarks: ({ shown }) => said(shown.remarks || []),
  rotationOpinions: ({ shown }) => opinions(shown.opinions || []),
  rotationMeeting: ({ shown }) => shown.meeting && meeting(shown.meeting),
  rotationYears: ({ shown }) => evaluations(shown.evaluations || []),
  rotationSelfReview: ({ shown }) => shown.selfReview && written(shown.selfReview),
  rotationTerm: ({ shown }) => shown.termEvaluation && written(shown.termEvaluation),
  rotationConclusion: ({ shown }) => shown.conclusion && written(shown.conclusion),
  rotationClosing: ({ shown }) => shown.closing && closing(shown.closing),
  rotationPlacement: ({ shown }) => shown.placement && proposal(shown.placement)
};

function planHead(plan, task) {
  return h('section', { class: 'tc-case-head' }, contents(plan), dueLine(task));
}

/** The seven contents of a plan (NĐ 170/2025, Điều 45.1). */
export function contents(plan) {
  return facts(
    [pick('Hồ sơ số', 'Case'), plan.caseNumber],
    [pick('Năm kế hoạch', 'Year'), String(plan.year)],
    [pick('Số lượng', 'Number'), plan.number],
    [pick('Vị trí, chức danh', 'Posts'), plan.posts],
    [pick('Hình thức', 'Form'), plan.form],
    [pick('Địa bàn', 'Area'), plan.area],
    [pick('Thời hạn', 'Duration'), months(plan.months)],
    [pick('Chế độ, chính sách', 'Policies'), plan.policies],
    [pick('Bố trí sau luân chuyển', 'Placement afterwards'), plan.placement],
    [pick('Bắt đầu', 'Begins on'), fullDate(plan.startsOn)]);
}

/** Heads at their two-term limit and local people in posts that are not for them. */
function found(people) {
  return table(
    [pick('Người', 'Person'), pick('Vì sao', 'Why'), pick('Căn cứ', 'Source')],
    people.map((each) => [nameLine(each), [each.reason || GROUPS[each.group], h('small', null, since(each))], h('cite', null, each.citation)]));
}

/** A headship that two terms end tells the day; a post that is not for local people, how long it has been held. */
function since(each) {
  return each.group === 'TWO_TERMS'
    ? pick(`giữ từ ${date(each.since)}, đủ hai nhiệm kỳ ngày ${date(each.due)}`, `held since ${date(each.since)}, two terms are over on ${date(each.due)}`)
    : pick(`giữ từ ${date(each.since)}`, `held since ${date(each.since)}`);
}

export function refusals(list) {
  return list.length > 0 && h('div', null, list.map((each) => h('div', { class: 'tc-refusal' },
    h('strong', null, each.unitName), h('p', null, each.reason))));
}

/** Who goes where, with what the records say of the conditions. */
export function lines(list) {
  return table(
    [pick('Người', 'Person'), pick('Nơi đến', 'To'), pick('Đối tượng', 'Group'), pick('Thời hạn', 'Duration'), pick('Biện pháp', 'Measures')],
    list.map((each) => [
      nameLine(each),
      each.toPostTitle && h('span', null, each.toPostTitle, each.toUnitName ? h('small', null, each.toUnitName) : null),
      GROUPS[each.group], months(each.months), each.measure]),
    (at) => list[at].verdict && verdictBox(list[at].verdict, false));
}

export function head(it, task) {
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Kế hoạch', 'Plan'), it.planNumber],
      [pick('Tiếp nối hồ sơ', 'Continues'), it.continues],
      [pick('Người được luân chuyển', 'Person'), it.fullName],
      [pick('Đối tượng', 'Group'), GROUPS[it.group]],
      [pick('Thời hạn', 'Duration'), months(it.months)],
      [pick('Từ ngày', 'From'), date(it.beginsOn)],
      [pick('Đến ngày', 'Until'), date(it.endsOn)]),
    move(it),
    task ? dueLine(task) : null);
}

/** From where to where. */
export function move(it) {
  const place = (label, post, unit) => h('div', null, h('small', null, label), h('strong', null, post || '–'), unit ? h('small', null, unit) : null);
  return h('div', { class: 'tc-move' },
    place(pick('Nơi đi', 'From'), it.fromPostTitle, it.fromUnitName),
    h('span', { 'aria-hidden': 'true' }, '→'),
    place(pick('Nơi đến', 'To'), it.toPostTitle, it.toUnitName));
}

function said(list) {
  return table([pick('Cơ quan', 'Body'), pick('Ngày', 'Date'), pick('Nội dung', 'Content')],
    list.map((each) => [each.bodyName, date(each.answeredOn) || pick('chưa trả lời', 'not yet'), each.content]));
}

/** Every answer as it was given; those who differ are not smoothed over. */
export function opinions(list) {
  return table([pick('Cơ quan', 'Body'), pick('Ý kiến', 'Opinion'), pick('Nội dung', 'Content')],
    list.map((each) => [h('span', null, each.bodyName, each.roleName ? h('small', null, each.roleName) : null),
      each.answeredOn ? h('strong', null, OPINIONS[each.opinion]) : pick('chưa trả lời', 'not yet'), each.content]));
}

export function meeting(it) {
  return facts(
    [pick('Ngày gặp', 'Met on'), date(it.heldOn)],
    [pick('Địa điểm', 'Place'), it.place],
    [pick('Đã quán triệt', 'Explained'), it.purpose],
    [pick('Tâm tư, nguyện vọng', 'Wishes'), it.wishes]);
}

export function evaluations(list) {
  return table([pick('Ngày', 'Date'), pick('Xếp loại', 'Rating'), pick('Nội dung', 'Content')],
    list.map((each) => [date(each.documentDate), RATINGS[each.rating] || each.rating, each.content]));
}

function written(it) {
  return facts([pick('Ngày', 'Date'), date(it.documentDate)], [pick('Mức đánh giá', 'Rating'), RATINGS[it.rating]],
    [pick('Nội dung', 'Content'), it.content]);
}

/** What the signed decision says of the end of the years away. */
function closing(it) {
  return facts(
    [pick('Bố trí', 'Placement'), PLACEMENTS[it.placement]],
    [pick('Kéo dài đến', 'Extended until'), fullDate(it.extendedUntil)],
    [pick('Kết thúc từ ngày', 'Ended on'), fullDate(it.earlyOn)],
    [pick('Lý do', 'Reason'), it.earlyReason]);
}

function proposal(it) {
  return facts([pick('Ngày', 'Date'), date(it.documentDate)], [pick('Đề xuất', 'Proposal'), PLACEMENTS[it.rating]],
    [pick('Lý do, căn cứ', 'Reason'), it.content]);
}
