import { h } from '../elements.js';
import { address } from '../api.js';
import { pick } from '../words.js';
import { fieldNamed, mark, unmarkAll, visible } from './fields.js';

/** The box above the form that says what is wrong; the focus goes there, each line leads to its field. */
export function createSummary() {
  return h('div', { class: 'tc-summary', tabindex: '-1', role: 'alert', hidden: true });
}

export function clear(form, summary) {
  unmarkAll(form);
  summary.hidden = true;
  summary.replaceChildren();
}

function line(entry) {
  const text = [entry.message, entry.citation ? h('cite', null, ` (${entry.citation})`) : null];
  if (!entry.element) {
    return h('li', null, text);
  }
  const focus = () => {
    const field = entry.element.matches('input, select, textarea') ? entry.element : entry.element.querySelector('input');
    visible(field).focus();
  };
  return h('li', null, h('button', { type: 'button', class: 'tc-link', onclick: focus }, text));
}

function label(element) {
  const group = /^(radio|checkbox)$/.test(element.type) && element.closest('.tc-group, section');
  const box = group || element.closest('.tc-field');
  const named = box && box.querySelector(group ? 'legend, h4' : 'label');
  return named ? named.textContent.trim().replace(/\s*\*$/, '') : '';
}

function show(summary, title, detail, entries, more) {
  summary.replaceChildren(
    h('strong', null, title), detail ? h('p', null, detail) : '',
    entries.length ? h('ul', null, entries.map(line)) : '', more || '');
  summary.hidden = false;
  summary.focus();
  summary.scrollIntoView({ block: 'nearest' });
}

/** What the form itself found. */
export function showComplaints(form, summary, complaints) {
  clear(form, summary);
  complaints.forEach(({ element, message }) => mark(element, message));
  const entries = complaints.map(({ element, message }) => {
    const named = label(element);
    return { element, message: named ? `${named}: ${message}` : message };
  });
  show(summary, pick('Còn mục chưa đúng, chưa gửi đi.', 'Something is missing; nothing was sent.'), null, entries);
}

/** What the server said no to. */
export function showProblem(form, summary, problem) {
  clear(form, summary);
  const entries = problem.violations.map((violation) => {
    const element = fieldNamed(form, violation.field);
    if (element) {
      mark(element.matches('input, select, textarea') ? element : element.querySelector('input, select, textarea') || element,
        violation.message);
    }
    return { element, message: violation.message, citation: violation.citation };
  });
  const repeated = entries.some((entry) => entry.message === problem.detail);
  const readable = problem.link && !problem.link.startsWith('/api/');
  const link = readable
    ? h('p', null, h('a', { href: address(problem.link), target: '_blank', rel: 'noopener' },
      pick('Xem hồ sơ liên quan', 'See the case concerned')))
    : '';
  show(summary, problem.title || pick('Chưa gửi được', 'Not sent'), repeated ? null : problem.detail, entries, link);
}
