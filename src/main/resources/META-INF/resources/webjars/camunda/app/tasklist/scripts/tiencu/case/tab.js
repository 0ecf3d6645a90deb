import { get } from '../api.js';
import { pick } from '../words.js';
import { complain, showCase } from './page.js';

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

async function show(node, taskId) {
  try {
    const task = await get(`/api/v1/tasks/${encodeURIComponent(taskId)}`);
    await showCase(node, task.caseNumber, task);
  } catch (problem) {
    complain(node, problem);
  }
}
