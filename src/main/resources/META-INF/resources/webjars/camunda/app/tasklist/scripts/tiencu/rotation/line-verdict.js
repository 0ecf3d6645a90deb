import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { verdictBox } from '../verdict.js';

/**
 * Whether a person may go to the post that stands in the line, asked anew with every choice before anything is stored. A
 * later choice is not overtaken by an earlier answer.
 */
export function lineVerdict(plan, line, wanted) {
  const element = h('div', { class: 'tc-line-verdict', role: 'status', 'aria-busy': 'false' });
  let asked = 0;
  const say = (part, busy = false) => {
    element.setAttribute('aria-busy', String(busy));
    element.replaceChildren(part);
  };
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const { postId, months } = wanted();
    if (!postId || !months) {
      say(h('p', { class: 'tc-hint' }, pick(
        'Chọn chức vụ, nơi đến: hệ thống đối chiếu ngay với tiêu chuẩn, điều kiện luân chuyển.',
        'Choose the post: the system checks it at once against the conditions of a rotation.')));
      return;
    }
    say(h('p', { class: 'tc-hint' }, pick('Đang đối chiếu tiêu chuẩn, điều kiện…', 'Checking the conditions…')), true);
    const answer = await verdictOf(plan, line, postId, months);
    if (mine === asked) {
      say(answer);
    }
  };
  return { element, ask };
}

async function verdictOf(plan, line, postId, months) {
  const path = `/api/v1/rotations/${encodeURIComponent(plan.caseNumber)}/lines/${encodeURIComponent(line.lineId)}/verdict`;
  try {
    return verdictBox(await get(`${path}?${new URLSearchParams({ postId, months })}`), true);
  } catch (problem) {
    const texts = (problem.violations || []).map((each) => each.message);
    return h('p', { class: 'tc-error' }, (texts.length ? texts : [problem.detail || problem.message]).join(' '));
  }
}
