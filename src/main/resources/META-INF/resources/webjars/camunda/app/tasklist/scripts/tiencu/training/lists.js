import { freshId, h } from '../elements.js';
import { bare, date, pick } from '../words.js';
import { OPINIONS } from './opinions.js';

/** The parts of training forms that are filled in and depend on the task. */
export const TRAINING_LISTS = {
  calledUnits: fillCalledUnits,
  confirmRest: fillConfirmRest,
  responses: fillResponses
};

/** Every unit with a personnel office, all ticked; each may be given a day of its own. */
export function fillCalledUnits(room, place) {
  place.dataset.block = 'leftOut';
  const due = room.form.elements.namedItem('dueOn');
  due.value = room.shown.suggestedDue;
  const rows = room.shown.units.map((unit) => calledUnit(unit));
  const told = h('span', { role: 'status' });
  const tell = () => {
    const asked = rows.filter((row) => row.tick.checked).length;
    told.textContent = pick(`Đề nghị ${asked}/${rows.length} đơn vị.`, `${asked} of ${rows.length} units are asked.`);
  };
  const search = h('input', { id: freshId('units'), type: 'text', 'data-not-sent': true, autocomplete: 'off' });
  search.addEventListener('input', () => {
    const typed = bare(search.value);
    rows.forEach((row) => { row.element.hidden = !bare(row.unit.unitName).includes(typed); });
  });
  const set = (asked) => {
    rows.filter((row) => !row.element.hidden).forEach((row) => { row.tick.checked = asked; });
    place.dispatchEvent(new Event('change', { bubbles: true }));
  };
  place.append(
    h('details', { class: 'tc-called' },
      h('summary', null, told),
      h('div', { class: 'tc-field' }, h('label', { for: search.id }, pick('Lọc theo tên đơn vị', 'Filter by name')), search),
      h('p', { class: 'tc-called-tools' },
        h('button', { type: 'button', class: 'btn btn-default', onclick: () => set(true) }, pick('Chọn các đơn vị đang hiện', 'Tick those in sight')),
        h('button', { type: 'button', class: 'btn btn-default', onclick: () => set(false) }, pick('Bỏ các đơn vị đang hiện', 'Untick those in sight'))),
      h('ul', { class: 'tc-cards' }, rows.map((row) => row.element))));
  place.addEventListener('change', tell);
  room.form.addEventListener('tc-filled', tell);
  room.additions.push(() => ({
    leftOut: rows.filter((row) => !row.tick.checked).map((row) => row.unit.unitId),
    ownDays: rows.filter((row) => row.tick.checked && row.day.value).map((row) => ({ unitId: row.unit.unitId, dueOn: row.day.value }))
  }));
}

function calledUnit(unit) {
  const tick = h('input', { type: 'checkbox', checked: true, 'data-not-sent': true, 'data-draft': `asked:${unit.unitId}` });
  const day = h('input', { type: 'date', 'data-not-sent': true, 'data-draft': `day:${unit.unitId}`, 'aria-label': `${pick('Hạn riêng', 'Day of its own')}: ${unit.unitName}` });
  const element = h('li', { class: 'tc-called-unit' },
    h('label', { class: 'tc-choice' }, tick, h('span', null, unit.unitName)), h('span', { class: 'tc-own-day' }, pick('hạn riêng', 'own day'), day));
  return { unit, tick, day, element };
}

/** A unit that has looked through its lines confirms the rest at once. */
function fillConfirmRest(room, place) {
  place.dataset.block = 'confirmRest';
  const tick = h('input', { type: 'checkbox', 'data-not-sent': true, 'data-draft': 'confirmRest' });
  place.append(h('label', { class: 'tc-choice' }, tick,
    h('span', null, pick('Xác nhận tất cả dòng còn lại như hệ thống đề xuất', 'Confirm all remaining lines as they are proposed'))));
  room.additions.push(() => ({ confirmRest: tick.checked }));
}

/** One answer to every body that said something; those who agreed need none. */
function fillResponses(room, place) {
  place.dataset.block = 'responses';
  const spoken = (room.shown.opinions || []).filter((each) => each.answeredOn);
  const silent = (room.shown.opinions || []).length - spoken.length;
  const rows = spoken.map((each) => response(each));
  place.append(...rows.map((row) => row.element));
  if (!spoken.length) {
    place.append(h('p', { class: 'tc-hint' }, pick('Không có ý kiến góp ý nào.', 'Nobody gave an opinion.')));
  }
  if (silent) {
    place.append(h('p', { class: 'tc-hint' }, pick(`${silent} cơ quan, đơn vị không trả lời trong hạn.`, `${silent} bodies did not answer in time.`)));
  }
  room.complaints.push(() => rows
    .filter((row) => row.required && !row.answer.value.trim())
    .map((row) => ({ element: row.answer, message: pick('Nêu rõ đã tiếp thu thế nào hoặc vì sao không tiếp thu.', 'Say how it was taken in, or why not.') })));
  room.additions.push(() => ({
    responses: rows.filter((row) => row.answer.value.trim()).map((row) => ({ body: row.body, response: row.answer.value.trim() }))
  }));
}

function response(opinion) {
  const required = ['DISAGREE', 'AGREE_WITH_CONDITIONS'].includes(opinion.opinion);
  const answer = h('textarea', { id: freshId('response'), name: `response-${opinion.body}`, rows: '2', maxlength: '4000', 'data-not-sent': true, 'data-draft': `response:${opinion.body}` });
  const element = h('div', { class: 'tc-field tc-response' },
    h('p', null, h('strong', null, opinion.bodyName), ` – ${OPINIONS[opinion.opinion]} (${date(opinion.answeredOn)})`),
    h('blockquote', null, opinion.content),
    h('label', { for: answer.id }, required ? pick('Tiếp thu, giải trình (bắt buộc)', 'How it is taken in (required)') : pick('Tiếp thu, giải trình', 'How it is taken in')),
    answer);
  return { body: opinion.body, required, answer, element };
}
