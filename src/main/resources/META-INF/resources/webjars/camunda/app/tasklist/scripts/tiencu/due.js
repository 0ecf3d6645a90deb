import { facts, h } from './elements.js';
import { fullDate, pick, URGENCIES } from './words.js';
import { whyDue } from './why-due.js';

/** When a task is due, how urgent it is, and why. */
export function due(task) {
  const urgency = URGENCIES[task.urgency];
  return h('span', { class: `tc-due tc-due-${task.urgency}` }, fullDate(task.due), urgency ? ` – ${urgency}` : null);
}

/** The deadline of the task beside the case; without a task there is none. */
export function dueBox(task) {
  return task.due || task.whyDue ? h('section', { class: 'tc-due-box' }, dueLine(task)) : null;
}

/** The same as a line of its own under the head of a case. */
export function dueLine(task) {
  return h('div', null,
    task.due ? facts([pick('Hạn xử lý', 'Deadline'), due(task)]) : null,
    task.whyDue ? whyDue(task.whyDue) : null);
}
