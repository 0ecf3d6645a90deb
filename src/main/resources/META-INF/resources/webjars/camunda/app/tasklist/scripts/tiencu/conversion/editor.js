import { get, put } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { dayFirst } from '../form/dates.js';
import { field } from '../rotation/rows.js';

/** The lines of a plan while its office drafts it: who goes where and when. They are stored by their own button, not with the form. */
export const CONVERSION_LISTS = { conversionEditor: fillEditor };

function fillEditor(room, place) {
  place.dataset.block = 'lines';
  const editor = { room, place, rows: [], radar: [], places: [], dirty: false, list: h('ul', { class: 'tc-rotation-rows' }), told: h('p', { role: 'status' }) };
  editor.adder = h('select', { 'data-not-sent': true });
  editor.save = h('button', { type: 'button', class: 'btn btn-primary', onclick: () => store(editor) }, pick('Lưu danh sách', 'Save the list'));
  editor.sum = h('p', { class: 'tc-called-tools' });
  place.append(editor.sum, editor.list,
    field(pick('Thêm người đến hạn', 'Add somebody who falls due'), editor.adder),
    h('p', { class: 'tc-called-tools' }, editor.save), editor.told);
  editor.adder.addEventListener('change', () => add(editor));
  room.form.addEventListener('tc-chain-adopting', (event) => keepUnsaved(editor, event));
  room.form.addEventListener('tc-chain-adopted', () => reload(editor));
  room.complaints.push(() => (editor.dirty
    ? [{ element: editor.save, message: pick('Danh sách đã sửa nhưng chưa lưu.', 'The list was changed and is not saved.') }] : []));
  begin(editor);
}

async function begin(editor) {
  const plan = editor.room.shown.conversionPlan;
  const page = await get(`/api/v1/conversion-radar?until=${plan.year}-12-31&unit=${encodeURIComponent(plan.unitId)}`);
  editor.radar = page.items;
  editor.places = places(page.items);
  show(editor, editor.room.shown.conversionLines || []);
}

/** Every listed work of the unit, once. */
function places(lines) {
  const all = new Map();
  lines.forEach(({ place }) => all.set(`${place.unitId}|${place.position}|${place.duties}`, place));
  return [...all.entries()].sort(([, one], [, other]) => `${one.unitName}${one.duties}`.localeCompare(`${other.unitName}${other.duties}`, 'vi'));
}

/** What is adopted replaces the list: changes that are not saved would be lost. */
function keepUnsaved(editor, event) {
  if (editor.dirty) {
    event.preventDefault();
    editor.save.focus();
  }
}

async function reload(editor) {
  const found = await get(`/api/v1/conversion-plans/${encodeURIComponent(editor.room.task.caseNumber)}`);
  show(editor, found.lines);
}

function show(editor, lines) {
  editor.rows = lines.map((line) => row(editor, line));
  editor.dirty = false;
  editor.told.textContent = '';
  redraw(editor);
}

function redraw(editor) {
  editor.list.replaceChildren(...editor.rows.map((each) => each.element));
  count(editor);
  const there = new Set(editor.rows.map((each) => each.personId));
  editor.adder.replaceChildren(h('option', { value: '' }, pick('Chọn…', 'Choose…')),
    ...editor.radar.filter((each) => !there.has(each.personId) && !each.stay)
      .map((each) => h('option', { value: each.personId }, `${each.fullName} – ${each.place.duties}`)));
}

/** How far the list has come, and the way to the system's proposal below a list that may be long. */
function count(editor) {
  const open = editor.rows.filter((each) => !each.goes()).length;
  const text = pick(`${editor.rows.length} người, ${open} người chưa có nơi đến.`, `${editor.rows.length} people, ${open} without a place yet.`);
  editor.sum.replaceChildren(h('span', null, text), editor.rows.length ? h('button', { type: 'button', class: 'btn btn-default', onclick: () => toPlanner(editor) },
    pick('Để hệ thống xếp ↓', 'Let the system arrange ↓')) : '');
}

function toPlanner(editor) {
  const planner = editor.room.form.querySelector('[data-show="chain"]');
  if (planner) {
    planner.scrollIntoView();
  }
}

function add(editor) {
  const found = editor.radar.find((each) => each.personId === editor.adder.value);
  if (found) {
    editor.rows.push(row(editor, {
      personId: found.personId, fullName: found.fullName, fromUnitName: found.place.unitName, fromDuties: found.place.duties
    }));
    changed(editor);
    redraw(editor);
  }
}

function changed(editor) {
  editor.dirty = true;
  count(editor);
  editor.told.textContent = pick('Chưa lưu.', 'Not saved yet.');
}

function row(editor, line) {
  const known = editor.radar.find((each) => each.personId === line.personId);
  const target = choose(editor, line, known);
  const moveOn = day(line.moveOn);
  const handOverBy = day(line.handOverBy);
  const remove = h('button', { type: 'button', class: 'btn btn-default', 'aria-label': pick(`Bỏ ${line.fullName}`, `Remove ${line.fullName}`) }, pick('Bỏ', 'Remove'));
  const days = h('div', { class: 'tc-rotation-fields' },
    field(pick('Ngày chuyển', 'Day of the move'), moveOn), field(pick('Bàn giao xong trước khi hết ngày', 'Handed over by'), handOverBy));
  const element = h('li', { class: 'tc-rotation-row' },
    h('header', null, h('strong', null, line.fullName), h('small', null, `${line.fromUnitName} – ${line.fromDuties}`), remove),
    field(pick('Chuyển đến', 'To'), target), days);
  [moveOn, handOverBy].forEach(dayFirst);
  const made = { personId: line.personId, element, goes: () => Boolean(target.value), value: () => value(line.personId, target.value, moveOn.value, handOverBy.value) };
  target.addEventListener('change', () => { propose(editor, line, target, moveOn, handOverBy); days.hidden = target.value === 'UP'; });
  days.hidden = target.value === 'UP';
  element.addEventListener('change', () => changed(editor));
  element.addEventListener('input', () => changed(editor));
  remove.addEventListener('click', () => {
    editor.rows = editor.rows.filter((each) => each !== made);
    changed(editor);
    redraw(editor);
  });
  return made;
}

/** Work of the unit other than the own; the only one of its kind is handed up. */
function choose(editor, line, known) {
  const own = known ? `${known.place.unitId}|${known.place.position}|${known.place.duties}` : '';
  const now = line.handedUp ? 'UP' : line.toUnit ? `${line.toUnit}|${line.toItem}|${line.toDuties}` : '';
  const options = editor.places.filter(([key]) => key !== own).map(([key, place]) => [key, `${place.unitName} – ${place.duties}`]);
  if (now && now !== 'UP' && !options.some(([key]) => key === now)) {
    options.push([now, `${line.toUnitName} – ${line.toDuties}`]);
  }
  return h('select', { 'data-not-sent': true },
    [['', pick('chưa chọn', 'not chosen yet')], ...options,
      ...(known && known.forSuperior || now === 'UP' ? [['UP', pick('vị trí duy nhất: chuyển lên cấp trên', 'single position: to the superior’s plan')]] : [])]
      .map(([key, text]) => h('option', { value: key, selected: key === now }, text)));
}

function day(iso) {
  return h('input', { type: 'date', max: '9999-12-31', value: iso || '', 'data-not-sent': true });
}

/** The days that the rules give this person; the office may set others. */
function propose(editor, { personId }, target, moveOn, handOverBy) {
  const first = (editor.room.shown.conversionDays || []).find((each) => each.personId === personId);
  if (!first || !target.value || target.value === 'UP' || moveOn.value) {
    return;
  }
  moveOn.value = first.moveOn;
  handOverBy.value = first.handOverBy;
  [moveOn, handOverBy].forEach((each) => each.dispatchEvent(new Event('input')));
}

function value(personId, key, moveOn, handOverBy) {
  const [toUnit, toItem, toDuties] = key && key !== 'UP' ? key.split('|') : [null, null, null];
  return { personId, toUnit, toItem, toDuties, moveOn: toUnit ? moveOn || null : null, handOverBy: toUnit ? handOverBy || null : null, handUp: key === 'UP' };
}

async function store(editor) {
  const path = `/api/v1/conversion-plans/${encodeURIComponent(editor.room.task.caseNumber)}/lines`;
  try {
    const found = await put(path, { lines: editor.rows.map((each) => each.value()) }, 0);
    show(editor, found.lines);
    editor.told.textContent = pick('Đã lưu danh sách.', 'The list is saved.');
    editor.place.dispatchEvent(new CustomEvent('tc-lines-saved', { bubbles: true }));
  } catch (problem) {
    const texts = [problem.detail || problem.message, ...(problem.violations || []).map((each) => each.message)];
    editor.told.textContent = [...new Set(texts)].join(' ');
  }
}
