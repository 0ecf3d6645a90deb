import { post } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { draw } from '../path/scale.js';
import { linesChanged, tell } from './block.js';
import { count, LEFT, money, quarter } from './labels.js';

/** Classes with how full they are; then who has no seat and why. */
export function classesPanel(plan, { classes, left, editable }) {
  return [
    editable ? h('div', { class: 'tools' },
      h('button', { type: 'button', class: 'primary', onclick: (event) => group(plan, event.target) },
        classes.length ? pick('Xếp lớp lại', 'Group into classes anew') : pick('Xếp lớp', 'Group into classes')),
      h('small', null, pick('Gộp các dòng đã xác nhận cùng chương trình thành lớp đủ người, không ai học hai lớp cùng quý.',
        'Confirmed lines of one programme become whole classes; nobody is in two classes of a quarter.'))) : null,
    classes.length ? table(classes) : h('p', { class: 'note', role: 'status' }, noClasses(plan)),
    left.length ? leftOver(left, plan.grouped && !classes.length) : null
  ].filter(Boolean);
}

/** A press that brings no class says so: a few units alone rarely fill one. */
function noClasses(plan) {
  return plan.grouped
    ? pick('Chưa chương trình nào đủ người để mở lớp; lý do ở dưới.', 'No programme has people enough for a class; the reasons stand below.')
    : pick('Chưa xếp lớp.', 'No classes yet.');
}

async function group(plan, button) {
  tell(plan, null);
  button.disabled = true;
  try {
    await post(`${plan.path}/grouping`, {});
    plan.grouped = true;
    linesChanged(plan);
  } catch (problem) {
    tell(plan, problem);
  }
  await plan.refresh();
}

function table(classes) {
  const heads = [pick('Lớp', 'Class'), pick('Quý', 'Quarter'), pick('Sĩ số', 'Seats'), pick('Đơn vị tổ chức', 'Held by'), pick('Chi phí lớp', 'Cost of the class')];
  return h('table', null,
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, classes.map((each) => h('tr', null,
      h('th', { scope: 'row' }, each.programmeName, h('small', null, pick(`Lớp ${each.serial} · ${each.units} đơn vị`, `Class ${each.serial} · ${each.units} units`))),
      h('td', { 'data-label': heads[1], class: 'whole' }, quarter(each.quarter)),
      h('td', { 'data-label': heads[2] }, fill(each)),
      h('td', { 'data-label': heads[3] }, each.organiserName),
      h('td', { 'data-label': heads[4], class: 'number whole' }, each.cost ? money(each.cost) : '–')))));
}

function fill({ taken, seats }) {
  const words = `${count(taken)}/${count(seats)}`;
  return h('span', { class: 'fill' },
    draw('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', role: 'img', 'aria-label': words },
      draw('rect', { class: 'track', width: 100, height: 8 }),
      draw('rect', { class: 'taken', width: Math.min(100, 100 * taken / Math.max(1, seats)), height: 8 })),
    h('span', null, words));
}

function leftOver(left, open) {
  const groups = new Map();
  left.forEach((each) => {
    const key = `${each.code}|${each.programme}`;
    groups.set(key, [...(groups.get(key) || []), each]);
  });
  return h('details', { class: 'left', open },
    h('summary', null, pick(`Chưa có chỗ: ${count(left.length)} dòng`, `Without a seat: ${count(left.length)} lines`)),
    h('ul', { class: 'needs' }, [...groups.values()].sort((one, other) => other.length - one.length).map((lines) => h('li', { class: 'need' },
      h('span', { class: 'who' }, LEFT[lines[0].code] || lines[0].code, h('small', null, pick(`${count(lines.length)} người`, `${count(lines.length)} people`))),
      h('div', { class: 'what' },
        h('strong', null, lines[0].programmeName),
        h('span', null, lines[0].why),
        h('details', null, h('summary', null, pick('Danh sách', 'Names')), h('ul', { class: 'names' }, lines.map((line) => h('li', null, `${line.fullName} – ${line.unitName}`)))))))));
}
