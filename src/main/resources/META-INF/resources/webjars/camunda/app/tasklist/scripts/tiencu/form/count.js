import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { particulars } from '../people.js';

/**
 * One teller's figures. Nothing of them is kept in the browser and nobody else's figures are ever shown; the arithmetic is
 * said while typing and decided by the server.
 */
export function fillCount(room, place) {
  place.dataset.block = 'votes';
  const list = h('div', { class: 'tc-votes' });
  place.append(list);
  (room.shown.candidates || []).forEach((person) => list.append(voteField(person)));
  addOthers(room, place, list);
  const checks = h('ul', { class: 'tc-checks', role: 'status', 'aria-label': pick('Kiểm tra số liệu', 'Arithmetic') });
  place.append(checks);
  const tell = () => checks.replaceChildren(...relations(room, place).map(relation));
  room.form.addEventListener('input', tell);
  room.additions.push(() => ({ votes: votes(place) }));
  room.complaints.push(() => complaints(room, place));
  tell();
}

function voteField(person) {
  const id = freshId('votes');
  return h('div', { class: 'tc-field tc-vote' },
    h('label', { for: id }, person.fullName, h('small', null, particulars(person))),
    h('input', {
      id, type: 'text', inputmode: 'numeric', autocomplete: 'off', class: 'tc-number', 'data-person': person.personId,
      'data-number': true
    }));
}

/** In step 3 another qualified person may be named on a ballot. */
function addOthers(room, place, list) {
  const others = room.shown.others || [];
  if (!others.length) {
    return;
  }
  const id = freshId('others');
  const select = h('select', { id, 'data-not-sent': true },
    h('option', { value: '' }, pick('– chọn người –', '– choose –')),
    others.map((person) => h('option', { value: person.personId }, `${person.fullName} – ${particulars(person)}`)));
  select.addEventListener('change', () => {
    const person = others.find((each) => each.personId === select.value);
    if (person && !list.querySelector(`[data-person="${person.personId}"]`)) {
      const field = voteField(person);
      list.append(field);
      field.querySelector('input').focus();
    }
    select.value = '';
  });
  place.append(h('div', { class: 'tc-field' },
    h('label', { for: id }, pick('Thêm người khác được ghi trên phiếu', 'Add another person named on ballots')), select));
}

function number(input) {
  return input && /^\d+$/.test(input.value.trim()) ? parseInt(input.value, 10) : null;
}

function votes(place) {
  return [...place.querySelectorAll('[data-person]')].map((input) => ({ personId: input.dataset.person, votes: number(input) }));
}

function relations(room, place) {
  const value = (name) => number(room.form.elements.namedItem(name));
  const [issued, collected, valid, invalid] = ['issued', 'collected', 'valid', 'invalid'].map(value);
  const cast = votes(place).map((vote) => vote.votes);
  const sum = cast.some((each) => each === null) ? null : cast.reduce((a, b) => a + b, 0);
  const known = (...values) => values.every((each) => each !== null);
  return [
    [known(issued), issued <= room.shown.present,
      pick(`Phát ra ≤ có mặt (${room.shown.present})`, `Issued ≤ present (${room.shown.present})`)],
    [known(collected, issued), collected <= issued, pick('Thu về ≤ phát ra', 'Collected ≤ issued')],
    [known(valid, invalid, collected), valid + invalid === collected,
      pick('Hợp lệ + không hợp lệ = thu về', 'Valid + invalid = collected')],
    [known(sum, valid), sum <= valid,
      pick(`Tổng phiếu các nhân sự${sum === null ? '' : ` (${sum})`} ≤ hợp lệ`, `Sum of votes${sum === null ? '' : ` (${sum})`} ≤ valid`)]
  ];
}

function relation([known, holds, text]) {
  const state = known ? (holds ? 'tc-good' : 'tc-bad') : '';
  const sign = known ? (holds ? '✓ ' : '✕ ') : '· ';
  const said = known ? (holds ? pick(' – đúng', ' – holds') : pick(' – chưa khớp', ' – does not hold')) : '';
  return h('li', { class: state }, sign, text, said);
}

function complaints(room, place) {
  const missing = [...place.querySelectorAll('[data-person]')].filter((input) => number(input) === null)
    .map((element) => ({ element, message: pick('Nhập số phiếu; không có phiếu nào thì nhập 0.', 'Enter the votes; 0 when there are none.') }));
  const wrong = relations(room, place).filter(([known, holds]) => known && !holds)
    .map(([, , text]) => ({ element: place.querySelector('[data-person]'), message: text + pick(': chưa khớp.', ': does not hold.') }));
  return missing.concat(wrong);
}
