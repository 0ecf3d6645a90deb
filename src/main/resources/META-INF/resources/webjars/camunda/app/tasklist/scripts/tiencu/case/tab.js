import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { kindOf } from './kinds.js';

/** The tab of the case beside a task: how far it is, who and what is in it, and why the deadline is what it is. */
export const caseTab = {
  id: 'tiencu-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: pick('Hồ sơ', 'Case') },
  render: (node, { taskId }) => {
    node.classList.add('tc-case');
    show(node, taskId);
  },
  unmount: () => {}
};

async function draw(node, task) {
  const kind = kindOf(task.caseNumber);
  const path = `${kind.path}/${encodeURIComponent(task.caseNumber)}`;
  const [found, history] = await Promise.all([get(path), get(`${path}/history`).catch(() => ({ items: [] }))]);
  node.replaceChildren(kind.view(found, task, history.items || [], () => draw(node, task)));
}

async function show(node, taskId) {
  node.replaceChildren(h('p', { role: 'status' }, pick('Đang tải hồ sơ…', 'Loading the case…')));
  try {
    const task = await get(`/api/v1/tasks/${encodeURIComponent(taskId)}`);
    await draw(node, task);
  } catch (problem) {
    node.replaceChildren(h('p', { class: 'tc-error', role: 'alert' }, problem.message));
  }
}
