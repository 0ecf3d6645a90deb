import { address } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { officePanels } from './office.js';
import { unitNeeds } from './unit.js';

/**
 * What the data say about a plan: to a unit its needs, to be confirmed or dropped; to the office checks, classes, money and
 * shares. It stands apart from the form around it: its fields are not sent with the form.
 */
export function needsBlock(room) {
  const caseNumber = room.task && room.task.caseNumber;
  if (!caseNumber) {
    return null;
  }
  const host = h('div', { class: 'tc-needs' });
  const root = host.attachShadow({ mode: 'open' });
  const body = h('div', { class: 'body' });
  const told = h('p', { class: 'told', role: 'alert' });
  const waiting = h('p', { class: 'waiting', role: 'status' }, pick('Đang rà soát dữ liệu…', 'Looking through the records…'));
  root.append(h('link', { rel: 'stylesheet', href: address('/assets/house/needs.css') }), told, waiting, body);
  host.addEventListener('keydown', (event) => event.stopPropagation());
  const plan = {
    host, body, told,
    path: `/api/v1/training-plans/${encodeURIComponent(caseNumber)}`,
    locked: () => Boolean(room.body && room.body.disabled)
  };
  fill(plan, room.shown.unit && room.shown.unit.unitId, waiting);
  if (room.body) {
    const follow = () => body.classList.toggle('reads', plan.locked());
    new MutationObserver(follow).observe(room.body, { attributes: true, attributeFilter: ['disabled'] });
    follow();
  }
  return host;
}

async function fill(plan, unitId, waiting) {
  try {
    await (unitId ? unitNeeds(plan, unitId) : officePanels(plan));
  } catch (problem) {
    tell(plan, problem);
  } finally {
    waiting.remove();
  }
}

/** Says what went wrong where the reader looks; without a problem it says nothing any more. */
export function tell(plan, problem) {
  plan.told.textContent = problem ? problem.detail || problem.message : '';
}

/** The lines of the plan have changed: a list of them on the same page reads them again. */
export function linesChanged(plan) {
  plan.host.dispatchEvent(new CustomEvent('tc-lines-changed', { bubbles: true }));
}
