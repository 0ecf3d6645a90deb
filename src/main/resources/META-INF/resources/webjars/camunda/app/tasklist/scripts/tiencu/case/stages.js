import { h } from '../elements.js';
import { pick } from '../words.js';

/** The way of an appointment as officers count it. */
const STAGES = [
  ['PERMISSION', pick('Xin chủ trương', 'Permission')],
  ['STEP_1', pick('Bước 1', 'Step 1'), pick('Tập thể lãnh đạo lần 1', 'Leadership, first')],
  ['STEP_2', pick('Bước 2', 'Step 2'), pick('Tập thể lãnh đạo mở rộng', 'Enlarged leadership')],
  ['STEP_3', pick('Bước 3', 'Step 3'), pick('Tập thể lãnh đạo lần 2', 'Leadership, second')],
  ['STEP_4', pick('Bước 4', 'Step 4'), pick('Cán bộ chủ chốt', 'Key officials')],
  ['STEP_5', pick('Bước 5', 'Step 5'), pick('Tập thể lãnh đạo lần 3', 'Leadership, third')],
  ['DOSSIER', pick('Hồ sơ', 'Dossier')],
  ['APPRAISAL', pick('Thẩm định', 'Appraisal')],
  ['DECISION', pick('Quyết định', 'Decision')],
  ['PUBLICATION', pick('Công bố', 'Publication')]
];

/** Finer stages of the model within those that are drawn. */
const WITHIN = [
  [/PERMISSION/, 0], [/STEP_([1-5])/, null], [/DOSSIER/, 6],
  [/APPRAISAL/, 7], [/DECISION|SIGNATURE/, 8], [/PUBLICATION|ENDED/, 9]
];

function place(stage) {
  for (const [pattern, index] of WITHIN) {
    const hit = pattern.exec(stage);
    if (hit) {
      return index === null ? Number(hit[1]) : index;
    }
  }
  return 0;
}

/** What tells how far a case had come that has ended without a decision. */
const TRACES = [[/decisionCountMinutes/, 8], [/opinionRequest|appraisalReport/, 7], [/proposal/, 6]];

function stoppedAt(found) {
  const papers = (found.papers || []).map((paper) => (TRACES.find(([pattern]) => pattern.test(paper.kind)) || [null, 0])[1]);
  return Math.max(found.personnelDeadline ? 1 : 0, ...papers, ...(found.results || []).map((result) => place(result.step)));
}

/** The steps in a row: done, now, to come; a case that ended early stays where it stopped. */
export function stagePicture(found) {
  const ended = found.status === 'ENDED';
  const now = ended ? (found.decision ? STAGES.length : stoppedAt(found)) : place(found.stage);
  return h('ol', { class: 'tc-stages', 'aria-label': pick('Các bước của hồ sơ', 'Steps of the case') },
    STAGES.map(([, name, more], at) => {
      const state = at < now ? 'done' : at === now ? (ended ? 'stopped' : 'now') : 'next';
      const said = { done: pick('đã xong', 'done'), now: pick('đang thực hiện', 'in progress'), stopped: pick('đã dừng', 'stopped'), next: '' }[state];
      return h('li', { class: `tc-stage tc-stage-${state}`, title: more, 'aria-current': state === 'now' ? 'step' : null },
        h('span', { class: 'tc-dot', 'aria-hidden': 'true' }, state === 'done' ? '✓' : state === 'stopped' ? '✕' : at + 1),
        h('span', null, name), h('span', { class: 'tc-only-read' }, said));
    }));
}
