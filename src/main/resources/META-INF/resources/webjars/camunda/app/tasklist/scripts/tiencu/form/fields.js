import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

const LONGEST = 4000;

/** Whether a field is asked for now: parts of the form that do not apply are hidden. */
function asked(element) {
  return element.name && !element.closest('[hidden]') && !('notSent' in element.dataset);
}

function fieldsOf(form) {
  return [...form.elements].filter((element) => element.matches('input, select, textarea') && asked(element));
}

function read(element) {
  const text = element.value.trim();
  if ('number' in element.dataset && /^\d+$/.test(text)) {
    return parseInt(text, 10);
  }
  return text === '' ? undefined : text;
}

/** The flat JSON that the interface expects; checkboxes of one name become a list. */
function collect(form) {
  const sent = {};
  fieldsOf(form).forEach((element) => {
    if (element.type === 'checkbox') {
      sent[element.name] = (sent[element.name] || []).concat(element.checked ? element.value : []);
    } else if (element.type !== 'radio' || element.checked) {
      const value = read(element);
      if (value !== undefined) {
        sent[element.name] = value;
      }
    }
  });
  return sent;
}

/** The flat fields and what the lists of this form add. */
export function payload(room) {
  return room.additions.reduce((sent, addition) => Object.assign(sent, addition()), collect(room.form));
}

function isEmpty(form, element) {
  if (element.type === 'radio') {
    return !form.querySelector(`input[name="${element.name}"]:checked`);
  }
  return element.value.trim() === '';
}

function complaint(form, element) {
  if (element.type === 'date' && element.dataset.unread) {
    return pick('Viết ngày/tháng/năm, ví dụ 05/11/2026.', 'Write day/month/year, such as 05/11/2026.');
  }
  if (element.required && isEmpty(form, element)) {
    return element.dataset.missing && pick(element.dataset.missing, element.dataset.enMissing)
      || (element.type === 'radio'
        ? pick('Hãy chọn một mục.', 'Choose one.')
        : pick('Chưa nhập mục này.', 'This is missing.'));
  }
  if ('number' in element.dataset && element.value.trim() && !/^\d{1,6}$/.test(element.value.trim())) {
    return pick('Chỉ nhập số nguyên, không âm.', 'Enter a whole number, zero or more.');
  }
  if (element.value.length > LONGEST) {
    return pick(`Không quá ${LONGEST} ký tự.`, `At most ${LONGEST} characters.`);
  }
  return null;
}

/** What is missing or wrong, one entry per field. */
export function check(form) {
  const found = new Map();
  fieldsOf(form).forEach((element) => {
    const message = complaint(form, element);
    if (message && !found.has(element.name)) {
      found.set(element.name, { element, message });
    }
  });
  return [...found.values()];
}

/** The field that a violation of the interface speaks of: votes[2].votes belongs to votes. */
export function fieldNamed(form, name) {
  const exact = name && [...form.elements].find((element) => element.dataset.field === name);
  const stem = name ? name.split(/[.[]/)[0] : '';
  return exact || [...form.elements].find((element) => stem && element.name === stem && !element.closest('[hidden]'))
    || (stem && form.querySelector(`[data-block="${stem}"]`)) || null;
}

function boxOf(element) {
  return element.closest('.tc-field, fieldset:not(.tc-body), [data-block]') || element.parentElement;
}

/** What a search field or a date sends stands behind the field in which one types. */
export function visible(element) {
  const behind = element.type === 'hidden' || element.classList.contains('tc-picker');
  return behind ? boxOf(element).querySelector('input[type="text"]') : element;
}

/** Writes a message beside its field and ties the two together for screen readers. */
export function mark(element, message) {
  const box = boxOf(element);
  let note = box.querySelector(':scope > [data-mark]');
  if (!note) {
    note = h('p', { class: 'tc-error', 'data-mark': true, id: freshId('error') });
    box.append(note);
  }
  note.textContent = message;
  box.classList.add('tc-wrong');
  visible(element).setAttribute('aria-invalid', 'true');
  visible(element).setAttribute('aria-errormessage', note.id);
}

/** Whoever corrects a field need not go on reading what was wrong with it. */
export function unmark(element) {
  const box = boxOf(element);
  const note = box.querySelector(':scope > [data-mark]');
  if (note) {
    note.remove();
    box.classList.remove('tc-wrong');
    box.querySelectorAll('[aria-invalid]').forEach(plain);
  }
}

function plain(element) {
  element.removeAttribute('aria-invalid');
  element.removeAttribute('aria-errormessage');
}

export function unmarkAll(form) {
  form.querySelectorAll('[data-mark]').forEach((note) => note.remove());
  form.querySelectorAll('.tc-wrong').forEach((box) => box.classList.remove('tc-wrong'));
  form.querySelectorAll('[aria-invalid]').forEach(plain);
}

/** Parts of the form that apply only after a certain answer: data-when="outcome=AGREED", data-when-verdict="…". */
export function showWhatApplies(form) {
  form.querySelectorAll('[data-when], [data-when-verdict]').forEach((part) => {
    const [name, values] = (part.dataset.when || '').split('=');
    const chosen = name && form.querySelector(`[name="${name}"]:checked`);
    const answered = !name || (chosen && values.split('|').includes(chosen.value));
    const verdict = !part.dataset.whenVerdict || part.dataset.whenVerdict === form.dataset.verdict;
    part.hidden = !(answered && verdict);
  });
}
