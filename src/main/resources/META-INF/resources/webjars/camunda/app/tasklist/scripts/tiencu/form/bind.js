import { get, post, Problem } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick, translate } from '../words.js';
import { check, payload, showWhatApplies, unmark } from './fields.js';
import { dayFirst } from './dates.js';
import { clear, createSummary, showComplaints, showProblem } from './summary.js';
import { drop, keep, restore } from './drafts.js';
import { offerHolding } from './holding.js';
import { fillLists } from './lists.js';
import { fillShown } from './shown.js';
import { startCase } from './start.js';

/** Tasklist says nothing of its own about a failure with this message: the form says it. */
const SILENT = 'camForm submission prevented';

/**
 * Makes an embedded form of Tasklist work through the product's own interface: it is filled from the task, checked here, and
 * completed there. The engine's own completion, and its habit to keep what was typed in the browser, are switched off.
 */
export function bind(camForm, $scope) {
  const form = camForm.formElement[0];
  const summary = createSummary();
  const room = { form, summary, camForm, $scope, complaints: [], additions: [], lists: {} };
  camForm.on('store', () => { camForm.storePrevented = true; });
  camForm.submit = (callback) => submit(room, callback);
  frame(room);
  room.ready = (camForm.taskId ? taskForm(room) : startCase(room)).then(
    () => finishFilling(room),
    (problem) => giveUp(room, problem));
}

function frame(room) {
  const { form, summary } = room;
  form.setAttribute('novalidate', '');
  form.setAttribute('autocomplete', 'off');
  form.classList.add('tc-form');
  translate(form);
  makeIdsFresh(form);
  room.body = h('fieldset', { class: 'tc-body' });
  room.body.append(...form.childNodes);
  room.body.hidden = true;
  room.waiting = h('p', { class: 'tc-waiting', role: 'status' }, pick('Đang tải…', 'Loading…'));
  form.append(summary, room.waiting, room.body);
}

/** Two forms may be open at once, a task and a start. */
function makeIdsFresh(form) {
  form.querySelectorAll('[id]').forEach((element) => {
    const old = element.id;
    element.id = freshId(old);
    form.querySelectorAll(`[for="${old}"]`).forEach((label) => { label.htmlFor = element.id; });
    form.querySelectorAll(`[aria-describedby="${old}"]`).forEach((field) => field.setAttribute('aria-describedby', element.id));
  });
}

async function taskForm(room) {
  const id = room.camForm.taskId;
  room.task = await get(`/api/v1/tasks/${encodeURIComponent(id)}`);
  room.key = id;
  room.shown = room.task.form || {};
  fillShown(room);
  fillLists(room);
  room.send = async () => (await post(`/api/v1/tasks/${encodeURIComponent(id)}/completion`, payload(room))).body;
  room.thanks = pick('Đã hoàn thành và ghi vào hồ sơ.', 'Done and recorded in the case.');
}

function finishFilling(room) {
  const { form } = room;
  restore(form, room.key);
  keep(form, room.key);
  form.querySelectorAll('input[type="date"]:not(.tc-picker)').forEach(dayFirst);
  form.addEventListener('change', () => showWhatApplies(form));
  form.addEventListener('input', (event) => unmark(event.target));
  showWhatApplies(form);
  form.dispatchEvent(new Event('tc-filled'));
  offerHolding(room);
  room.waiting.remove();
  room.body.hidden = false;
  bringIntoView(form);
}

/** On a phone the task stands below the lists. */
function bringIntoView(form) {
  const task = form.closest('.task-details');
  if (task && window.matchMedia('(max-width: 842px)').matches) {
    task.scrollIntoView();
  }
}

function giveUp(room, problem) {
  room.waiting.remove();
  if (!(problem instanceof Problem)) {
    throw problem;
  }
  showProblem(room.form, room.summary, problem);
}

async function submit(room, callback) {
  const answered = (error, result) => room.$scope.$applyAsync(() => callback(error, result));
  await room.ready;
  clear(room.form, room.summary);
  const complaints = room.complaints.reduce((all, complain) => all.concat(complain()), check(room.form));
  if (!room.send || complaints.length) {
    if (complaints.length) {
      showComplaints(room.form, room.summary, complaints);
    }
    answered(new Error(SILENT));
    return;
  }
  room.waiting.textContent = pick('Đang gửi…', 'Sending…');
  room.body.after(room.waiting);
  try {
    const result = await room.send();
    drop(room.key);
    thank(room, result);
    answered(null, result);
  } catch (problem) {
    answered(new Error(SILENT));
    giveUp(room, problem);
  } finally {
    room.waiting.remove();
  }
}

/** Said when the form has gone: a start form stands in a window of its own, and what is said there closes with it. */
function thank(room, result) {
  const injector = room.camForm.formElement.injector();
  const number = result && result.caseNumber;
  const said = {
    status: number || pick('Đã xong', 'Done'),
    message: room.thanks,
    duration: 8000
  };
  room.$scope.$on('$destroy', () => injector.get('$timeout')(() => injector.get('Notifications').addMessage(said)));
}
