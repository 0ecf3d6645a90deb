import { get } from '../api.js';
import { h } from '../elements.js';
import { kindOf } from './kinds.js';

/** What is known of a task never changes: it stays with its case. */
const lines = new Map();
let asking = null;

/** Which case a task in the list belongs to, so that two tasks of one name can be told apart. */
export const caseCard = {
  id: 'tiencu-card',
  pluginPoint: 'tasklist.card',
  priority: 900,
  properties: { label: '' },
  render: (node, { taskId }) => {
    const line = h('p', { class: 'tc-card' }, lines.get(taskId) || '');
    node.append(line);
    if (!lines.has(taskId)) {
      ask().then(() => line.replaceChildren(lines.get(taskId) || ''));
    }
  },
  unmount: () => {}
};

/** One question for the whole list. */
function ask() {
  asking = asking || read().catch(() => {}).finally(() => { asking = null; });
  return asking;
}

async function read() {
  const tasks = await get('/api/v1/tasks?limit=200');
  const kinds = new Set(tasks.items.map((each) => kindOf(each.caseNumber)));
  const titles = new Map();
  await Promise.all([...kinds].map(async (kind) => {
    const cases = await get(`${kind.path}?limit=200`);
    cases.items.forEach((each) => titles.set(each.caseNumber, kind.title(each)));
  }));
  tasks.items.forEach((each) => lines.set(each.id, [each.caseNumber, titles.get(each.caseNumber)].filter(Boolean).join(' · ')));
}
