import { h } from '../elements.js';
import { pick } from '../words.js';
import { answer } from './asking.js';
import { openCases } from './window.js';

/** The door in the bar of Tasklist to all cases that one knows of, whether or not a task of theirs is open. */
export const casesDoor = {
  id: 'tiencu-cases',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  properties: { label: pick('Hồ sơ', 'Cases') },
  render: (node) => {
    node.append(h('button', { 'type': 'button', 'class': 'tc-door', 'aria-haspopup': 'dialog', 'onclick': () => openCases() },
      h('span', { 'class': 'glyphicon glyphicon-folder-open', 'aria-hidden': 'true' }), ' ', pick('Hồ sơ', 'Cases')));
  },
  unmount: () => {}
};

answer(openCases);
