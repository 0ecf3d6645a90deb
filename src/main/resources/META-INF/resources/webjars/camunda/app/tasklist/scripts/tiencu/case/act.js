import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

const UNREAD = pick('Viết ngày/tháng/năm, ví dụ 05/11/2026.', 'Write day/month/year, such as 05/11/2026.');

/** What is missing is said beside its field, and the first of them gets the focus; true when nothing is. */
export function complete(fields) {
  const wrong = fields.filter((each) => {
    const text = each.unread && each.unread() ? UNREAD : each.missing && !each.value() ? each.missing : '';
    each.say(text);
    return text;
  });
  wrong.slice(0, 1).forEach((each) => each.focus());
  return wrong.length === 0;
}

/** What was entered, by the names of the interface; what was left empty is left out. */
export function entered(fields) {
  return Object.fromEntries(fields.map((each) => [each.name, each.value()]).filter(([, value]) => value));
}

/** What the server said no to: beside the field that it speaks of, the rest below the fields. */
export function refused(problem, fields, say) {
  const rest = (problem.violations || []).filter((each) => {
    const field = fields.find((one) => one.name === each.field);
    if (field) {
      field.say([each.message, each.citation && `(${each.citation})`].filter(Boolean).join(' '));
      field.focus();
    }
    return !field;
  });
  const all = (problem.violations || []).length;
  say(all && !rest.length ? '' : [...new Set([problem.detail || problem.message, ...rest.map((each) => each.message)])].join(' '));
}

/** The line below the fields that says what is wrong. */
export function complaintLine() {
  const said = h('p', { class: 'tc-error', role: 'alert', hidden: true });
  const say = (text) => {
    said.textContent = text;
    said.hidden = !text;
  };
  return { said, say };
}

/**
 * An act on a case outside its tasks: what it asks for, then the question whether it is meant, then what the server says.
 *
 * @param words title, hint, fields, button, question, warning, keep, yes, and send, which gets what was entered
 * @param done gets the answer
 */
export function act(words, done) {
  const { said, say } = complaintLine();
  const { fields } = words;
  const button = h('button', { type: 'button', class: 'btn btn-default' }, words.button);
  const dialog = question(words, async () => {
    button.disabled = true;
    try {
      done((await words.send(entered(fields))).body);
    } catch (problem) {
      refused(problem, fields, say);
    } finally {
      button.disabled = false;
    }
  });
  button.addEventListener('click', () => {
    say('');
    if (complete(fields)) {
      dialog.showModal();
    }
  });
  return h('details', { class: 'tc-withdraw' },
    h('summary', null, words.title),
    words.hint ? h('p', { class: 'tc-hint' }, words.hint) : null,
    fields.map((each) => each.element), said, button, dialog);
}

function question(words, meant) {
  const title = freshId('question');
  const close = () => dialog.close();
  const yes = () => {
    dialog.close();
    meant();
  };
  const dialog = h('dialog', { 'class': 'tc-question', 'aria-labelledby': title },
    h('p', { id: title }, h('strong', null, words.question)),
    h('p', null, words.warning || pick('Việc này không thể hoàn tác.', 'This cannot be undone.')),
    h('div', { class: 'tc-answers' },
      h('button', { type: 'button', class: 'btn btn-default', autofocus: true, onclick: close }, words.keep),
      h('button', { type: 'button', class: 'btn btn-primary', onclick: yes }, words.yes)));
  return dialog;
}
