import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { kindOf } from './kinds.js';

/** What each place shows last: an answer about a case that one has turned away from comes too late. */
const latest = new WeakMap();

/** No task beside the case. */
const NONE = Object.freeze({});

/**
 * Fills a place with all that the caller may know of a case: how far it is, who and what is in it, what may be done about it
 * outside its tasks. After such an act it is filled anew, and its heading has the focus.
 *
 * @param changed told after such an act
 */
export async function showCase(place, caseNumber, task = NONE, changed = () => {}) {
  place.classList.add('tc-case');
  const mine = {};
  latest.set(place, mine);
  const draw = async () => {
    const kind = kindOf(caseNumber);
    const path = `${kind.path}/${encodeURIComponent(caseNumber)}`;
    const [found, history] = await Promise.all([get(path), get(`${path}/history`).catch(() => ({ items: [] }))]);
    if (latest.get(place) !== mine) {
      return;
    }
    place.replaceChildren(kind.view(found, task, history.items || [], redraw));
  };
  const redraw = async () => {
    changed();
    await draw().then(() => confirm(place), fail);
  };
  const fail = (problem) => {
    if (latest.get(place) === mine) {
      complain(place, problem);
    }
  };
  place.replaceChildren(h('p', { role: 'status' }, pick('Đang tải hồ sơ…', 'Loading the case…')));
  await draw().catch(fail);
}

/** Not every act shows at once in what the case says: that it was done is said above. */
function confirm(place) {
  place.prepend(h('p', { class: 'tc-told', role: 'status' }, pick('Đã ghi vào hồ sơ.', 'Recorded in the case.')));
  focusHeading(place);
}

/** Where one goes on reading. */
export function focusHeading(place) {
  const heading = place.querySelector('h3');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
}

export function complain(place, problem) {
  place.replaceChildren(h('p', { class: 'tc-error', role: 'alert' }, problem.message));
}
