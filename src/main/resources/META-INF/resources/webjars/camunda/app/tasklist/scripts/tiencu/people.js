import { h } from './elements.js';
import { date, pick } from './words.js';

/** Second line under a name: born, present post. */
export function particulars(person) {
  const born = person.birthDate ? pick('sinh ', 'born ') + date(person.birthDate) : null;
  return [born, person.currentPost].filter(Boolean).join(' · ');
}

export function nameLine(person) {
  const line = particulars(person);
  return h('span', { class: 'tc-person' }, h('strong', null, person.fullName), line ? h('small', null, line) : null);
}
