import { h } from '../../../tasklist/scripts/tiencu/elements.js';
import { get, post } from '../../../tasklist/scripts/tiencu/api.js';
import { pick } from '../../../tasklist/scripts/tiencu/words.js';
import { announcementForm } from './announcement-form.js';
import { moves } from './moves.js';
import { pastAnnouncements } from './past-announcements.js';

const ADDRESS = '/api/v1/calendar/announcements';

/** The organisation board's place for holidays and swaps that are announced after the fact. */
export const decrees = {
  id: 'tiencu-decrees',
  pluginPoint: 'cockpit.dashboard',
  priority: 5,
  properties: { label: pick('Lịch làm việc theo công bố', 'Announced working calendar') },
  render: (node) => {
    node.classList.add('tc-decree');
    show(node);
  },
  unmount: () => {}
};

async function show(node) {
  const bodies = names();
  const past = h('div', { class: 'tc-past' });
  const work = h('div', null);
  const begin = h('button', { type: 'button', class: 'tc-button', onclick: () => open(work, begin, past, bodies) },
    pick('Nhập văn bản công bố', 'Enter an announcement'));
  node.replaceChildren(
    h('h3', null, pick('Lịch làm việc theo công bố', 'Announced working calendar')),
    h('p', { class: 'tc-note' }, pick(
      'Ngày nghỉ, ngày làm bù được công bố sau khi thời hạn đã chạy: xem trước mọi thời hạn sẽ chuyển ngày rồi mới áp dụng, tất cả cùng một lúc.',
      'Days off and swaps announced while terms are running: see every deadline that would move, then move all of them at once.')),
    begin, work, past);
  pastAnnouncements(past, ADDRESS, await bodies);
}

/** Body keys and their names; without the list the keys must do. */
async function names() {
  const found = await get('/api/v1/bodies').catch(() => ({ items: [] }));
  return new Map((found.items || []).map((each) => [each.key, pick(each.name, each.nameEn)]));
}

function open(work, begin, past, bodies) {
  begin.hidden = true;
  const result = h('div', { class: 'tc-result', 'aria-live': 'polite' });
  const form = announcementForm({
    preview: (document) => preview(document, form, result, past, bodies),
    changed: () => result.replaceChildren(),
    close: () => {
      work.replaceChildren();
      begin.hidden = false;
      begin.focus();
    }
  });
  work.replaceChildren(form.element, result);
  form.focus();
}

async function preview(document, form, result, past, bodies) {
  result.replaceChildren(h('p', { role: 'status' }, pick('Đang tính lại các thời hạn đang chạy…', 'Counting the running terms anew…')));
  try {
    const { body } = await post(`${ADDRESS}/preview`, document);
    result.replaceChildren(summary(body), moves(body.moves, await bodies), confirmation(document, body, form, result, past, bodies));
    result.querySelector('h4').focus();
  } catch (problem) {
    refused(problem, form, result);
  }
}

function summary(shown) {
  return h('div', null,
    h('h4', { tabindex: '-1' }, shown.moving === 0
      ? pick('Không có thời hạn nào chuyển ngày', 'No deadline would move')
      : pick(`${shown.moving} thời hạn sẽ chuyển ngày`, `${shown.moving} deadlines would move`)),
    h('p', null, pick(
      `Đã tính lại ${shown.checked} thời hạn đang chạy. Lịch đang dùng: phiên bản ${shown.calendarVersion}; sau khi áp dụng: ${shown.nextVersion}.`,
      `${shown.checked} running terms were counted anew. Calendar in force: version ${shown.calendarVersion}; when applied: ${shown.nextVersion}.`)));
}

/** Two steps, so that nothing is applied by a slip. */
function confirmation(document, shown, form, result, past, bodies) {
  const place = h('div', { class: 'tc-confirm' });
  const first = () => {
    place.replaceChildren(h('button', { type: 'button', class: 'tc-button tc-strong', onclick: second }, pick('Áp dụng…', 'Apply…')));
  };
  const second = () => {
    const yes = h('button', { type: 'button', class: 'tc-button tc-strong', onclick: () => apply(document, shown, form, result, past, bodies) },
      pick('Đúng, áp dụng ngay', 'Yes, apply now'));
    const no = h('button', {
      type: 'button', class: 'tc-button', onclick: () => {
        first();
        place.firstChild.focus();
      }
    }, pick('Chưa', 'Not yet'));
    place.replaceChildren(
      h('p', null, pick(
        `Lịch làm việc đổi theo “${document.document}”, ${shown.moving} thời hạn chuyển ngày và mọi người liên quan được thông báo. Việc này không hoàn lại được, chỉ có thể rút bằng một văn bản khác.`,
        `The working calendar changes by “${document.document}”, ${shown.moving} deadlines move and everyone concerned is told. It cannot be undone, only withdrawn by another document.`)),
      yes, no);
    no.focus();
  };
  first();
  return place;
}

async function apply(document, shown, form, result, past, bodies) {
  result.querySelectorAll('button').forEach((each) => { each.disabled = true; });
  try {
    const { body } = await post(ADDRESS, document, { 'If-Match': `"${shown.digest}"` });
    const place = result.parentNode;
    form.close();
    place.replaceChildren(h('div', { class: 'tc-done', role: 'status' },
      h('strong', null, pick('Đã áp dụng. ', 'Applied. ')),
      pick(
        `Lịch phiên bản ${body.version}; ${body.moved} thời hạn đã chuyển ngày, mọi người liên quan đã được thông báo.`,
        `Calendar version ${body.version}; ${body.moved} deadlines moved, everyone concerned has been told.`)));
    pastAnnouncements(past, ADDRESS, await bodies);
  } catch (problem) {
    refused(problem, form, result);
  }
}

/** What the server refuses stands beside its field; what has no field stands in the open, with the way on. */
function refused(problem, form, result) {
  const shown = form.refuse(problem.violations);
  const again = problem.status === 409 ? h('button', { type: 'button', class: 'tc-button', onclick: form.submit }, pick('Xem trước lại', 'Preview again')) : null;
  result.replaceChildren(h('div', { class: 'tc-error', role: 'alert' }, shown ? pick('Hãy sửa các mục được đánh dấu.', 'Please mend the marked fields.') : problem.message), again || '');
}
