import { h } from '../elements.js';
import { pick } from '../words.js';

/** The way of a plan as officers count it, each place with the stages that it stands for. */
export const PLAN_STAGES = [
  [pick('Dự thảo', 'Draft'), ['DRAFT']],
  [pick('Chủ trương', 'Policy'), ['POLICY']],
  [pick('Đề xuất nhân sự', 'People proposed'), ['CALL', 'PROPOSALS']],
  [pick('Rà soát', 'Review'), ['REVIEW']],
  [pick('Trình danh sách', 'List submitted'), ['SUBMISSION']],
  [pick('Phê duyệt', 'Approval'), ['APPROVAL']],
  [pick('Ban hành', 'Issue'), ['NUMBER']],
  [pick('Giao thực hiện', 'Carried out'), ['ENDED']]
];

/** The five steps of the decree and the time away (NĐ 170/2025, Điều 46, 49, 50). */
export const ASSIGNMENT_STAGES = [
  [pick('Nhận xét', 'Remarks'), ['REMARKS', 'POLITICAL_CONCLUSION']],
  [pick('Lấy ý kiến', 'Opinions'), ['OPINIONS', 'REFUSAL']],
  [pick('Gặp gỡ', 'Meeting'), ['MEETING']],
  [pick('Quyết định', 'Decision'), ['SUBMISSION', 'DECISION']],
  [pick('Ban hành', 'Issue'), ['SIGNATURE', 'NUMBER']],
  [pick('Nhận nhiệm vụ', 'Hand-over'), ['HANDOVER']],
  [pick('Theo dõi hằng năm', 'Years away'), ['SUPERVISION']],
  [pick('Hết thời gian', 'End of the term'), ['TERM']],
  [pick('Bố trí', 'Placement'), ['PLACEMENT']]
];

/** The steps in a row: done, now, to come; a case that ended early stays where it stopped. */
export function stagePicture(stages, found, label) {
  const at = stages.findIndex(([, names]) => names.includes(found.stage));
  const now = at < 0 ? stages.length : at;
  return h('ol', { class: 'tc-stages', 'aria-label': label }, stages.map(([name], index) => {
    const state = index < now ? 'done' : index === now ? 'now' : 'next';
    return h('li', { class: `tc-stage tc-stage-${state}`, 'aria-current': state === 'now' ? 'step' : null },
      h('span', { class: 'tc-dot', 'aria-hidden': 'true' }, state === 'done' ? '✓' : index + 1),
      h('span', null, name));
  }));
}
