import { facts, h } from './elements.js';
import { fullDate, pick, URGENCIES } from './words.js';
import { whyDue } from './why-due.js';

/** When a task is due, how urgent it is, and why. */
export function due(task) {
  const urgency = URGENCIES[task.urgency];
  return h('span', { class: `tc-due tc-due-${task.urgency}` }, fullDate(task.due), urgency ? ` – ${urgency}` : null);
}

/** The same as a line of its own under the head of a case. */
export function dueLine(task) {
  return h('div', null,
    task.due ? facts([pick('Hạn xử lý', 'Deadline'), due(task)]) : null,
    task.whyDue ? whyDue(task.whyDue) : null);
}
