import { h } from '../elements.js';
import { ask } from './asking.js';

/** The number of another case, which opens it in the window of cases. */
export function caseLink(number) {
  return number ? h('button', { type: 'button', class: 'tc-link', onclick: () => ask('case', number) }, number) : null;
}
