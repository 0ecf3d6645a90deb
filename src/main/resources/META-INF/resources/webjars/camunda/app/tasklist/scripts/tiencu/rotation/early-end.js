import { post } from '../api.js';
import { dayFirst } from '../form/dates.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

const LONGEST = 2000;

/** Ends a rotation before its time, for those who may: the reason, the day from which, then the question whether it is meant. */
export function earlyEnd(found, done) {
  if (!found.mayEndEarly) {
    return null;
  }
  const said = h('p', { class: 'tc-error', role: 'alert', hidden: true });
  const reason = textarea(pick('Lý do kết thúc', 'Reason'));
  const day = dayField(pick('Ngày quyết định', 'Day of the decision'));
  const say = (text) => {
    said.textContent = text;
    said.hidden = !text;
  };
  const dialog = question(found, () => send(found, { reason: reason.value(), decidedOn: day.value() }, done, say));
  const ask = () => {
    const complete = reason.value() && day.value();
    say(complete ? '' : pick('Hãy ghi lý do và ngày quyết định.', 'Give the reason and the day of the decision.'));
    if (complete) {
      dialog.showModal();
    } else {
      (reason.value() ? day : reason).focus();
    }
  };
  return h('details', { class: 'tc-withdraw' },
    h('summary', null, pick('Kết thúc luân chuyển trước thời hạn', 'End the rotation early')),
    h('p', { class: 'tc-hint' }, pick(
      'Chỉ lãnh đạo cơ quan quyết định luân chuyển thực hiện. Dưới 36 tháng là trường hợp đặc biệt, phải nêu rõ lý do (NĐ 170/2025, Điều 48).',
      'Only a leader of the deciding body may do so. Below 36 months this is the special case, whose reason must be given (Decree 170/2025, Article 48).')),
    reason.element, day.element, said,
    h('button', { type: 'button', class: 'btn btn-default', onclick: ask }, pick('Kết thúc sớm…', 'End early…')),
    dialog);
}

function textarea(label) {
  const field = h('textarea', { id: freshId('reason'), rows: 3, maxlength: LONGEST, required: true });
  return {
    element: h('div', { class: 'tc-field' }, h('label', { for: field.id }, label), field),
    value: () => field.value.trim(),
    focus: () => field.focus()
  };
}

/** The label leads to the field in which one types; the browser's own stands behind it. */
function dayField(text) {
  const input = h('input', { type: 'date', max: '9999-12-31', required: true });
  const label = h('label', null, text);
  const element = h('div', { class: 'tc-field' }, label, input);
  dayFirst(input);
  const typed = element.querySelector('.tc-typed');
  label.htmlFor = typed.id;
  return { element, value: () => input.value, focus: () => typed.focus() };
}

function question(found, act) {
  const title = freshId('question');
  const close = () => dialog.close();
  const yes = () => {
    dialog.close();
    act();
  };
  const dialog = h('dialog', { class: 'tc-question', 'aria-labelledby': title },
    h('p', { id: title }, h('strong', null, pick(`Kết thúc sớm việc luân chuyển ${found.caseNumber}?`, `End the rotation ${found.caseNumber} early?`))),
    h('p', null, pick('Việc này không thể hoàn tác.', 'This cannot be undone.')),
    h('div', { class: 'tc-answers' },
      h('button', { type: 'button', class: 'btn btn-default', autofocus: true, onclick: close }, pick('Không kết thúc', 'Keep it')),
      h('button', { type: 'button', class: 'btn btn-primary', onclick: yes }, pick('Kết thúc luân chuyển', 'End it'))));
  return dialog;
}

async function send(found, sent, done, say) {
  try {
    done((await post(`/api/v1/rotation-assignments/${encodeURIComponent(found.caseNumber)}/early-end`, sent)).body);
  } catch (problem) {
    const texts = [problem.detail || problem.message, ...(problem.violations || []).map((each) => each.message)];
    say([...new Set(texts)].join(' '));
  }
}
