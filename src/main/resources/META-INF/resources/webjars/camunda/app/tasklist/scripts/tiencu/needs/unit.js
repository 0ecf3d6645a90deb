import { get, post } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { linesChanged, tell } from './block.js';
import { count, gap, PRIORITIES, quarter } from './labels.js';
import { check, reason } from './reasons.js';

/** The needs of one unit: tick and confirm, or drop with a reason. Nothing has to be typed that the records know. */
export async function unitNeeds(plan, unitId) {
  const state = { plan, unitId, chosen: new Set(), found: [] };
  await load(state);
}

async function load(state) {
  const { plan, unitId } = state;
  state.found = (await get(`${plan.path}/needs?unit=${encodeURIComponent(unitId)}`)).items;
  state.chosen.clear();
  draw(state);
}

const open = (need) => need.line && need.line.state === 'PROPOSED';

function draw(state) {
  const { found, plan } = state;
  const proposed = found.filter((need) => need.line);
  const held = found.filter((need) => need.heldBack && !need.line);
  const bar = tools(state, found.filter(open));
  plan.body.replaceChildren(
    summary(proposed, held),
    proposed.length ? bar : h('p', { class: 'note' }, pick('Dữ liệu không cho thấy nhu cầu nào.', 'The records show no need.')),
    h('ul', { class: 'needs' }, proposed.map((need) => card(state, need))),
    held.length ? heldBack(held) : '');
}

function summary(proposed, held) {
  const of = (wanted) => proposed.filter((need) => need.line.state === wanted).length;
  const parts = [
    pick(`${count(proposed.length)} nhu cầu từ hồ sơ`, `${count(proposed.length)} needs from the records`),
    pick(`${of('CONFIRMED')} đã xác nhận`, `${of('CONFIRMED')} confirmed`),
    pick(`${of('PROPOSED')} chưa xác nhận`, `${of('PROPOSED')} still open`),
    pick(`${of('DROPPED')} đã bỏ`, `${of('DROPPED')} dropped`)
  ];
  if (held.length) {
    parts.push(pick(`${held.length} chưa được cử`, `${held.length} held back`));
  }
  return h('p', { class: 'summary', role: 'status' }, parts.join(' · '));
}

function tools(state, stillOpen) {
  const why = h('input', { type: 'text', id: freshId('why'), maxlength: 1000, placeholder: pick('Lý do bỏ', 'Reason to drop') });
  const chosen = () => state.found.filter((need) => need.line && state.chosen.has(need.line.id));
  const drop = () => {
    if (!why.value.trim()) {
      tell(state.plan, new Error(pick('Ghi lý do trước khi bỏ.', 'Give the reason first.')));
      why.focus();
      return;
    }
    answer(state, chosen(), { state: 'DROPPED', note: why.value.trim() });
  };
  state.buttons = [
    h('button', { type: 'button', class: 'primary', onclick: () => answer(state, chosen(), { state: 'CONFIRMED' }) }, pick('✓ Xác nhận dòng đã chọn', '✓ Confirm the chosen')),
    h('button', { type: 'button', onclick: drop }, pick('✕ Bỏ dòng đã chọn', '✕ Drop the chosen'))
  ];
  const bar = h('div', { class: 'tools' },
    stillOpen.length ? h('button', { type: 'button', onclick: () => chooseAll(state, stillOpen) }, pick(`Chọn cả ${stillOpen.length} dòng chưa xác nhận`, `Choose all ${stillOpen.length} open`)) : null,
    state.buttons[0],
    h('span', { class: 'drop' }, h('label', { class: 'only-read', for: why.id }, pick('Lý do bỏ', 'Reason to drop')), why, state.buttons[1]));
  follow(state);
  return bar;
}

function follow(state) {
  state.buttons.forEach((button) => { button.disabled = !state.chosen.size; });
}

function chooseAll(state, stillOpen) {
  stillOpen.forEach((need) => state.chosen.add(need.line.id));
  draw(state);
}

async function answer(state, needs, change) {
  const { plan } = state;
  tell(plan, null);
  try {
    await post(`${plan.path}/lines/bulk`, { lines: needs.map(({ line }) => ({ id: line.id, version: line.version })), change });
    linesChanged(plan);
  } catch (problem) {
    tell(plan, problem);
  }
  await load(state).catch((problem) => tell(plan, problem));
}

const STATES = {
  PROPOSED: pick('chưa xác nhận', 'open'),
  CONFIRMED: pick('✓ đã xác nhận', '✓ confirmed'),
  DROPPED: pick('✕ đã bỏ', '✕ dropped')
};

function card(state, need) {
  const { line } = need;
  const box = h('input', { type: 'checkbox', id: freshId('need'), onchange: () => choose(state, line.id, box.checked) });
  box.checked = state.chosen.has(line.id);
  return h('li', { class: `need ${line.state.toLowerCase()}` },
    h('span', { class: 'tick' }, box),
    h('label', { for: box.id, class: 'who' }, need.fullName, h('small', null, need.postTitle)),
    h('div', { class: 'what' },
      h('strong', null, need.programmeName),
      h('span', { class: `gap p${need.priority}` }, gap(need.gap)),
      reason(need.reason),
      need.checks.length ? h('ul', { class: 'checks' }, need.checks.map(check)) : null),
    h('div', { class: 'when' },
      h('span', { class: `state ${line.state.toLowerCase()}` }, STATES[line.state]),
      h('small', null, `${quarter(need.quarter)} · ${pick(`${need.weeks} tuần`, `${need.weeks} weeks`)}`),
      h('small', null, pick('Ưu tiên: ', 'Priority: '), PRIORITIES[need.priority]),
      line.note ? h('small', null, line.note) : null));
}

function choose(state, id, chosen) {
  if (chosen) {
    state.chosen.add(id);
  } else {
    state.chosen.delete(id);
  }
  follow(state);
}

function heldBack(held) {
  return h('details', { class: 'held', open: true },
    h('summary', null, pick(`Có nhu cầu nhưng chưa được cử (${held.length})`, `Needed, but held back (${held.length})`)),
    h('ul', { class: 'needs' }, held.map((need) => h('li', { class: 'need blocked' },
      h('span', { class: 'tick', 'aria-hidden': 'true' }, '—'),
      h('span', { class: 'who' }, need.fullName, h('small', null, need.postTitle)),
      h('div', { class: 'what' }, h('strong', null, need.programmeName), h('ul', { class: 'checks' }, need.checks.map(check)))))));
}
