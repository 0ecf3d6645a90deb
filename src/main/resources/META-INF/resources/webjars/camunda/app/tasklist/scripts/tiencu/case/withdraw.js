import { post } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

const LONGEST = 2000;

/** The words of a nomination that is taken back; other kinds of cases bring their own. */
const NOMINATION = {
  path: '/api/v1/appointments',
  title: pick('Rút đề nghị bổ nhiệm', 'Withdraw the nomination'),
  hint: pick('Cơ quan đề nghị có thể rút trước khi có quyết định. Hồ sơ dừng hẳn; muốn làm lại phải xin chủ trương mới.',
    'The proposing agency may withdraw before the decision. The case ends for good; another one begins with a new request.'),
  label: pick('Lý do rút đề nghị', 'Reason for the withdrawal'),
  missing: pick('Hãy ghi lý do rút đề nghị.', 'Give the reason.'),
  button: pick('Rút đề nghị…', 'Withdraw…'),
  question: (number) => pick(`Rút đề nghị và dừng hồ sơ ${number}?`, `Withdraw and end the case ${number}?`),
  keep: pick('Không rút', 'Keep it'),
  yes: pick('Rút và dừng hồ sơ', 'Withdraw')
};

/** Takes a case back, for those who may: a reason first, then the question whether it is meant. */
export function withdrawal(found, done, words = NOMINATION) {
  if (!found.mayWithdraw) {
    return null;
  }
  const id = freshId('withdraw');
  const said = h('p', { class: 'tc-error', role: 'alert', id: `${id}-said`, hidden: true });
  const reason = h('textarea', { id, rows: 3, maxlength: LONGEST, required: true, 'aria-describedby': said.id });
  const dialog = question(found, words, () => send(found, words.path, reason.value.trim(), done, (text) => say(said, reason, text)));
  const ask = () => {
    const missing = reason.value.trim() === '';
    say(said, reason, missing ? words.missing : '');
    if (missing) {
      reason.focus();
    } else {
      dialog.showModal();
    }
  };
  return h('details', { class: 'tc-withdraw' },
    h('summary', null, words.title),
    h('p', { class: 'tc-hint' }, words.hint),
    h('div', { class: 'tc-field' }, h('label', { for: id }, words.label), reason, said),
    h('button', { type: 'button', class: 'btn btn-default', onclick: ask }, words.button),
    dialog);
}

function say(said, reason, text) {
  said.textContent = text;
  said.hidden = !text;
  reason.setAttribute('aria-invalid', String(Boolean(text)));
}

function question(found, words, act) {
  const title = freshId('question');
  const close = () => dialog.close();
  const yes = () => {
    dialog.close();
    act();
  };
  const dialog = h('dialog', { class: 'tc-question', 'aria-labelledby': title },
    h('p', { id: title }, h('strong', null, words.question(found.caseNumber))),
    h('p', null, pick('Việc này không thể hoàn tác.', 'This cannot be undone.')),
    h('div', { class: 'tc-answers' },
      h('button', { type: 'button', class: 'btn btn-default', autofocus: true, onclick: close }, words.keep),
      h('button', { type: 'button', class: 'btn btn-primary', onclick: yes }, words.yes)));
  return dialog;
}

async function send(found, path, reason, done, say) {
  try {
    const answer = await post(`${path}/${encodeURIComponent(found.caseNumber)}/withdrawal`, { reason });
    done(answer.body);
  } catch (problem) {
    const texts = [problem.detail || problem.message, ...(problem.violations || []).map((each) => each.message)];
    say([...new Set(texts)].join(' '));
  }
}
