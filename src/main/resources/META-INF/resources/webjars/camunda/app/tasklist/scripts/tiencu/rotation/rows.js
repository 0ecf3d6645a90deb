import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { nameLine } from '../people.js';
import { search } from '../form/search.js';

/** A field of a row under its label. */
export function field(text, control, note) {
  control.id = control.id || freshId('row');
  return h('div', { class: 'tc-field' }, h('label', { for: control.id }, text), control, note ? h('p', { class: 'tc-note' }, note) : null);
}

export function choice(options, value) {
  return h('select', { 'data-not-sent': true }, Object.entries(options).map(([key, text]) => h('option', { value: key, selected: key === value }, text)));
}

/** A search field that tells what was chosen; what it sends stands in the row, not in the form. */
export function finder(text, settings) {
  const typed = h('input', { id: freshId('find'), type: 'text', autocomplete: 'off', 'data-not-sent': true, 'data-draft': settings.draft && `typed:${settings.draft}`, placeholder: settings.placeholder });
  const sent = h('input', { type: 'hidden', 'data-not-sent': true, 'data-draft': settings.draft, value: settings.value || '' });
  typed.value = settings.shown || '';
  const element = h('div', { class: 'tc-field' }, h('label', { for: typed.id }, text), typed, sent);
  search(element, settings);
  return { element, typed, value: () => sent.value, clear: () => { typed.value = ''; sent.value = ''; } };
}

export function postFinder(text, settings) {
  return finder(text, {
    placeholder: pick('Gõ tên chức vụ hoặc đơn vị', 'Type the post or the unit'),
    path: (typed) => `/api/v1/posts?limit=20&q=${encodeURIComponent(typed)}`,
    label: (post) => (post.title.includes(post.unitName) ? post.title : `${post.title} – ${post.unitName}`),
    chosen: () => {},
    ...settings
  });
}

export function personFinder(text, chosen) {
  return finder(text, {
    placeholder: pick('Gõ họ tên, không cần dấu', 'Type the name'),
    path: (typed) => `/api/v1/people?limit=20&q=${encodeURIComponent(typed)}`,
    label: (person) => [person.fullName, person.posts.map((post) => post.title)[0], person.posts.map((post) => post.unitName)[0]].filter(Boolean).join(' – '),
    nothing: pick('Không tìm thấy ai.', 'Nobody found.'),
    chosen
  });
}

/** A person in a frame with the fields of the row below. */
export function card(person, tools, ...fields) {
  return h('li', { class: 'tc-rotation-row' }, h('header', null, nameLine(person), tools), fields);
}
