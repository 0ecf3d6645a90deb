import { h } from '../elements.js';
import { pick } from '../words.js';
import { particulars } from '../people.js';

/**
 * Who is convened, everyone from the start; with data-present also who came. Says at once whether a meeting may be held:
 * at least two thirds of those convened (NĐ 170/2025, Điều 33.2). The server decides by its own table.
 */
export function fillElectorate(room, place) {
  const people = room.shown.electorate || [];
  const attendance = place.dataset.present;
  place.dataset.block = place.dataset.name;
  place.append(h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table tc-electorate' },
    h('thead', null, h('tr', null,
      h('th', { scope: 'col' }, pick('Họ và tên', 'Name')),
      h('th', { scope: 'col' }, pick('Thành phần', 'Capacity')),
      h('th', { scope: 'col' }, pick('Triệu tập', 'Convened')),
      attendance ? h('th', { scope: 'col' }, pick('Có mặt', 'Present')) : null)),
    h('tbody', null, people.map((person) => row(person, place.dataset.name, attendance))))));
  const quorum = h('p', { class: 'tc-live', role: 'status' });
  (room.form.querySelector('[data-quorum]') || place).append(quorum);
  const tell = () => sayQuorum(room.form, place, quorum);
  room.form.addEventListener('change', tell);
  room.form.addEventListener('input', tell);
  room.form.addEventListener('tc-filled', tell);
  room.complaints.push(() => nobody(place));
}

function row(person, name, attendance) {
  return h('tr', null,
    h('th', { scope: 'row' }, person.fullName, h('small', null, particulars(person))),
    h('td', { 'data-label': pick('Thành phần', 'Capacity') }, person.capacity || ''),
    tick(name, person, pick('Triệu tập', 'Convened')),
    attendance ? tick(attendance, person, pick('Có mặt', 'Present')) : null);
}

function tick(name, person, label) {
  return h('td', { 'data-label': label }, h('input', {
    type: 'checkbox', name, value: person.personId, checked: true, 'aria-label': `${label}: ${person.fullName}`
  }));
}

function ticked(place, name) {
  return [...place.querySelectorAll(`input[name="${name}"]:checked`)];
}

/** Whoever is not convened cannot be present. */
function agree(place, attendance) {
  place.querySelectorAll(`input[name="${attendance}"]`).forEach((present) => {
    const convened = place.querySelector(`input[name="${place.dataset.name}"][value="${present.value}"]`);
    present.disabled = !convened.checked;
    present.checked = present.checked && convened.checked;
  });
}

function sayQuorum(form, place, quorum) {
  const attendance = place.dataset.present;
  if (attendance) {
    agree(place, attendance);
  }
  const convened = ticked(place, place.dataset.name).length;
  const field = form.elements.namedItem('present');
  const present = attendance ? ticked(place, attendance).length : parseInt(field && field.value, 10);
  const needed = Math.ceil(2 * convened / 3);
  const known = Number.isInteger(present);
  const enough = known && 3 * present >= 2 * convened && present <= convened;
  quorum.className = `tc-live ${known ? (enough ? 'tc-good' : 'tc-bad') : ''}`;
  quorum.textContent = message(convened, present, needed, known, enough);
}

function message(convened, present, needed, known, enough) {
  if (!known) {
    return pick(`Triệu tập ${convened} người; cần có mặt ít nhất ${needed} người (2/3).`,
      `${convened} convened; at least ${needed} must be present (2/3).`);
  }
  if (present > convened) {
    return pick(`Có mặt ${present} người, nhiều hơn số được triệu tập (${convened}).`,
      `${present} present, more than were convened (${convened}).`);
  }
  return enough
    ? pick(`Có mặt ${present}/${convened}: đủ 2/3 (cần ít nhất ${needed}).`, `${present} of ${convened} present: quorum reached (at least ${needed}).`)
    : pick(`Có mặt ${present}/${convened}: chưa đủ 2/3 (cần ít nhất ${needed}), phải triệu tập lại.`,
      `${present} of ${convened} present: no quorum (at least ${needed}); the meeting must be convened again.`);
}

function nobody(place) {
  const first = place.querySelector('input');
  return first && !ticked(place, place.dataset.name).length
    ? [{ element: first, message: pick('Chưa chọn người được triệu tập.', 'Nobody is convened.') }]
    : [];
}
