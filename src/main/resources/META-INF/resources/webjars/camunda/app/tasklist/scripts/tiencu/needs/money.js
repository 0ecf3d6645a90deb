import { put } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { draw } from '../path/scale.js';
import { tell } from './block.js';
import { count, FUNDINGS, money } from './labels.js';

/** What the plan costs by who pays, against the money at hand; what is missing stands beside the bar in words. */
export function moneyPanel(plan, { sources, version, editable }) {
  const most = Math.max(1, ...sources.map((each) => Math.max(each.need, each.cap || 0)));
  const fields = editable ? sources.map((each) => capField(each)) : [];
  return [
    sources.length ? h('ul', { class: 'sources' }, sources.map((each) => source(each, most))) : h('p', { class: 'note' }, pick('Chưa có dòng nào.', 'There are no lines yet.')),
    sources.some((each) => each.estimated) ? h('p', { class: 'note' }, pick('Chưa xếp lớp: chi phí lớp tính theo sức chứa.', 'No classes yet: their cost is reckoned from capacity.')) : null,
    fields.length ? h('div', { class: 'caps' }, fields.map((each) => each.element),
      h('button', { type: 'button', onclick: () => save(plan, fields, version) }, pick('Lưu số tiền được giao', 'Save the money at hand'))) : null
  ].filter(Boolean);
}

function source(each, most) {
  const share = (amount) => 100 * amount / most;
  const missing = each.shortfall > 0;
  return h('li', { class: missing ? 'short' : '' },
    h('div', { class: 'line' },
      h('strong', null, FUNDINGS[each.funding] || each.funding),
      h('span', null, money(each.need), each.cap === null ? pick(' · chưa giao số tiền', ' · no amount set') : pick(` / được giao ${money(each.cap)}`, ` of ${money(each.cap)} at hand`))),
    draw('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      draw('rect', { class: 'track', width: 100, height: 8 }),
      draw('rect', { class: 'people', width: share(each.forPeople), height: 8 }),
      draw('rect', { class: 'classes', x: share(each.forPeople), width: share(each.forClasses), height: 8 }),
      missing ? draw('rect', { class: 'missing', x: share(each.cap), width: share(each.shortfall), height: 8 }) : null,
      each.cap === null ? null : draw('rect', { class: 'cap', x: Math.max(0, share(each.cap) - 0.4), width: 0.8, height: 8 })),
    h('small', null, pick(
      `${count(each.lines)} dòng: ${money(each.forPeople)} cho người học, ${money(each.forClasses)} cho lớp`,
      `${count(each.lines)} lines: ${money(each.forPeople)} for people, ${money(each.forClasses)} for classes`)),
    missing ? h('p', { class: 'missing' }, pick(
      `Thiếu ${money(each.shortfall)}. Nếu lùi ${count(each.postponed)} dòng ít cấp bách nhất thì giảm được ${money(each.saved)}.`,
      `${money(each.shortfall)} are missing. Postponing the ${count(each.postponed)} least urgent lines would save ${money(each.saved)}.`)) : null);
}

function capField(each) {
  const id = freshId('cap');
  const input = h('input', { type: 'number', id, min: 0, step: 1, inputmode: 'numeric', value: each.cap === null ? '' : Math.round(each.cap / 1e6) });
  const name = FUNDINGS[each.funding] || each.funding;
  return { funding: each.funding, input, element: h('span', null,
    h('label', { for: id }, pick(`${name} được giao (triệu đồng)`, `${name} at hand (million đồng)`)), input) };
}

async function save(plan, fields, version) {
  tell(plan, null);
  const caps = Object.fromEntries(fields.filter(({ input }) => input.value !== '').map(({ funding, input }) => [funding, Math.round(Number(input.value) * 1e6)]));
  try {
    await put(`${plan.path}/budget`, caps, version);
  } catch (problem) {
    tell(plan, problem);
  }
  await plan.refresh();
}
