import { dayFirst } from '../form/dates.js';
import { freshId, h } from '../elements.js';

const LONGEST = 2000;

/**
 * A field of an act outside the forms of tasks. It knows its name as the interface calls it, gives what was entered, and says
 * what is wrong beside itself.
 */
function field(name, label, control, { missing, note, typed, read } = {}) {
  const said = h('p', { class: 'tc-error', role: 'alert', id: freshId('said'), hidden: true });
  const element = h('div', { class: 'tc-field' }, label, control, note ? h('p', { class: 'tc-note' }, note) : null, said);
  const shown = () => (typed ? typed(element) : control);
  return {
    name,
    element,
    missing,
    value: read || (() => control.value.trim()),
    focus: () => shown().focus(),
    say: (text) => {
      said.textContent = text;
      said.hidden = !text;
      element.classList.toggle('tc-wrong', Boolean(text));
      shown().setAttribute('aria-invalid', String(Boolean(text)));
      shown().setAttribute('aria-describedby', said.id);
    }
  };
}

/** Several lines, such as a reason. */
export function textField(name, label, missing) {
  const control = h('textarea', { id: freshId(name), rows: 3, maxlength: LONGEST, required: Boolean(missing) });
  return field(name, h('label', { for: control.id }, label), control, { missing });
}

/** One line. */
export function lineField(name, label, { missing, note, longest, placeholder }) {
  const control = h('input', { id: freshId(name), type: 'text', maxlength: longest, required: Boolean(missing), autocomplete: 'off', placeholder });
  return field(name, h('label', { for: control.id }, label), control, { missing, note });
}

/** The label leads to the field in which one types; the browser's own stands behind it. */
export function dayField(name, text, { missing, note } = {}) {
  const input = h('input', { type: 'date', max: '9999-12-31', required: Boolean(missing) });
  const label = h('label', null, text);
  const typed = (element) => element.querySelector('.tc-typed');
  const made = field(name, label, input, { missing, note, typed });
  dayFirst(input);
  label.htmlFor = typed(made.element).id;
  return { ...made, unread: () => input.dataset.unread === 'true' };
}

/** One of several, each a pair of key and text. */
export function choiceField(name, label, options, missing) {
  const control = h('select', { id: freshId(name), required: Boolean(missing) }, options.map(([key, text]) => h('option', { value: key }, text)));
  return field(name, h('label', { for: control.id }, label), control, { missing });
}

/** Somebody or something looked for; the finder brings its own label and field. */
export function foundField(name, finder, missing) {
  const made = field(name, null, finder.element, { missing, typed: () => finder.typed, read: () => finder.value() });
  finder.typed.required = Boolean(missing);
  made.element.classList.remove('tc-field');
  return made;
}
