import { h } from '../elements.js';
import { date, pick } from '../words.js';
import { CRITERIA } from './labels.js';

/** Why it is a need: what is asked, what is on file, until when, and the article. */
export function reason(it) {
  return h('div', { class: 'reason' },
    h('span', null, it.found),
    it.due ? h('strong', { class: 'due' }, pick(`hạn học ${date(it.due)}`, `course due by ${date(it.due)}`)) : null,
    h('small', null, it.required, ' ', h('cite', null, `(${it.citation})`)));
}

/** What speaks against it, and what would change that. */
export function check(it) {
  const forbids = it.outcome === 'BLOCKS';
  return h('li', { class: forbids ? 'blocks' : 'warns' },
    h('strong', null, forbids ? pick('Không được: ', 'Not allowed: ') : pick('Xem lại: ', 'Look again: '), CRITERIA[it.criterion] || it.criterion),
    h('span', null, it.found),
    h('small', null, pick('Yêu cầu: ', 'Required: '), it.required, ' ', h('cite', null, `(${it.citation})`)),
    it.wouldChange ? h('small', null, '→ ', it.wouldChange) : null);
}
