import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { bottlenecks } from './bottlenecks.js';
import { cases } from './cases.js';
import { compliance } from './compliance.js';
import { due } from './due.js';
import { address, parameters } from './place.js';
import { overview } from './overview.js';
import { refusal, waiting } from './parts.js';
import { stuck } from './stuck.js';
import { targets } from './targets.js';
import { timeline } from './timeline.js';

const TABS = [
  ['overview', pick('Tổng quan', 'Overview'), overview],
  ['cases', pick('Hồ sơ', 'Cases'), cases],
  ['compliance', pick('Không trễ hẹn', 'Deadlines kept'), compliance],
  ['bottlenecks', pick('Điểm nghẽn', 'Bottlenecks'), bottlenecks],
  ['due', pick('Sắp đến hạn', 'Due soon'), due],
  ['stuck', pick('Đang dừng', 'Standing still'), stuck],
  ['targets', pick('Chỉ tiêu', 'Targets'), targets]
];

let cameByTab = false;

/** The entry in Cockpit's navigation. */
export const boardLink = {
  id: 'tiencu-board-link',
  pluginPoint: 'cockpit.navigation',
  priority: 90,
  properties: {},
  render: (node) => node.append(h('a', { href: '#/board', class: 'tc-board-link' }, pick('Bảng theo dõi', 'Board'))),
  unmount: () => {}
};

/** The board: one page of Cockpit; the tab and what is asked for stand in the address, so that links and the back button work. */
export const boardPage = {
  id: 'tiencu-board',
  pluginPoint: 'cockpit.route',
  priority: 1,
  properties: { path: '/board', label: pick('Bảng theo dõi', 'Board') },
  render: (node) => {
    node.classList.add('tc-board');
    open(node);
  },
  unmount: () => {}
};

function open(node) {
  const asked = parameters();
  const number = asked.get('number');
  const chosen = TABS.find(([key]) => key === (number ? 'cases' : asked.get('tab'))) || TABS[0];
  const body = h('section', { class: 'tc-board-body', 'aria-live': 'polite', 'aria-busy': 'true' }, waiting());
  node.replaceChildren(
    h('header', { class: 'tc-board-head' },
      h('h2', null, pick('Bảng theo dõi', 'Board')),
      h('nav', { 'aria-label': pick('Các phần của bảng theo dõi', 'Parts of the board') },
        TABS.map(([key, name]) => tab(key, name, key === chosen[0])))),
    body);
  window.setTimeout(() => inSight(node.querySelector('[aria-current]')));
  if (cameByTab) {
    cameByTab = false;
    window.setTimeout(() => node.querySelector('[aria-current]').focus());
  }
  fill(body, number ? timeline : chosen[2], asked);
}

/** On a phone the tabs are wider than the screen. */
function inSight(current) {
  if (current) {
    current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.offsetLeft - 40;
  }
}

function tab(key, name, current) {
  return h('a', {
    href: address({ tab: key }), 'data-tab': key, 'aria-current': current ? 'page' : null,
    onclick: () => { cameByTab = true; }
  }, name);
}

async function fill(body, part, asked) {
  const shown = h('div', null);
  try {
    await part(shown, asked);
    body.replaceChildren(shown);
    shown.querySelectorAll('[data-chart]').forEach((each) => each.dispatchEvent(new Event('shown')));
  } catch (problem) {
    body.replaceChildren(refusal(problem));
  }
  body.setAttribute('aria-busy', 'false');
}
