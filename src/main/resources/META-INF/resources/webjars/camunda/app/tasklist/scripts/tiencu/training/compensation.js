import { facts, freshId, h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueLine } from '../due.js';
import { search } from '../form/search.js';
import { dong } from './money.js';

/** The parts of forms of compensation that are only read. */
export const COMPENSATION_PARTS = {
  compensation: ({ shown, task, form }) => caseHead(shown.compensation, task, form),
  reckoning: ({ shown }) => shown.reckoning && reckoning(shown.reckoning),
  councilVote: ({ shown }) => shown.meeting && facts(
    [pick('Ngày họp', 'Held on'), date(shown.meeting.heldOn)],
    [pick('Tán thành', 'In favour'), `${shown.meeting.votesFor}/${shown.meeting.votesFor + shown.meeting.votesAgainst}`],
    [pick('Nội dung', 'Minutes'), shown.meeting.minutes])
};

export const COMPENSATION_LISTS = { seats: fillSeats, councilPresent: fillPresent };

function caseHead(it, task, form) {
  const served = form.querySelector('[data-served]');
  if (served) {
    served.hidden = !['LEFT_AFTER', 'DISMISSED_AFTER'].includes(it.cause);
  }
  return h('section', { class: 'tc-case-head' },
    facts(
      [pick('Hồ sơ số', 'Case'), it.caseNumber],
      [pick('Công chức', 'Person'), it.fullName],
      [pick('Đơn vị', 'Unit'), it.unitName],
      [pick('Trường hợp', 'What happened'), it.causeName],
      [pick('Ngày xảy ra', 'Happened on'), date(it.happenedOn)],
      [pick('Khóa đào tạo', 'Training'), it.training],
      [pick('Hạn nộp trả', 'To be paid by'), it.payBy && fullDate(it.payBy)]),
    dueLine(task));
}

/** Every figure on the way, so that it can be checked by hand. */
function reckoning({ facts: known, reckoning: it, findingName, reductionName, servedFrom }) {
  const formula = it.method === 'FORMULA';
  return h('div', null, facts(
    [pick('Kết luận', 'Finding'), findingName],
    [pick('Tổng chi phí (F)', 'Cost (F)'), dong(known.cost)],
    [pick('Thời gian phải phục vụ (T1)', 'Months to serve (T1)'), formula ? pick(`${it.t1} tháng`, `${it.t1} months`) : null],
    [pick('Đã phục vụ (T2)', 'Months served (T2)'), formula ? pick(`${it.t2} tháng (từ ${date(servedFrom)} đến ${date(known.servedUntil)})`, `${it.t2} months (${date(servedFrom)} to ${date(known.servedUntil)})`) : null],
    [formula ? 'S = F × (T1 − T2) / T1' : pick('Mức phải trả', 'Share'), it.amount > 0 ? (formula ? dong(it.beforeReduction) : `100 % = ${dong(it.beforeReduction)}`) : null],
    [pick('Giảm theo năm công tác', 'Reduction for service'), it.amount > 0 ? pick(`${it.serviceYears} năm đủ; ${reductionName}`, `${it.serviceYears} full years; ${reductionName}`) : null],
    [pick('Phải đền bù', 'Amount owed'), it.amount > 0 ? h('strong', null, dong(it.amount)) : null],
    [pick('Căn cứ', 'Basis'), it.citation]));
}

const FIELDS = { CHAIR: 'chair', SECRETARY: 'secretary', PARTY_COMMITTEE: 'partyCommittee', FINANCE: 'finance', UNIT_LEADER: 'unitLeader' };

/** One person for each of the five seats, those of the body that the seat stands for. */
function fillSeats(room, place) {
  place.dataset.block = 'seats';
  const sitting = Object.fromEntries((room.shown.council || []).map((each) => [each.seat, each]));
  (room.shown.seats || []).forEach((seat) => place.append(seat.candidates.length ? chosenOf(seat, sitting[seat.seat]) : searched(seat, sitting[seat.seat])));
}

function chosenOf(seat, member) {
  const select = h('select', {
    id: freshId(seat.seat), name: FIELDS[seat.seat], 'data-field': seat.seat, required: true,
    'data-missing': 'Hội đồng phải đủ 05 thành viên.', 'data-en-missing': 'The council needs all five.'
  }, h('option', { value: '' }, pick('Chọn người', 'Choose')),
  seat.candidates.map((each) => h('option', { value: each.personId, selected: Boolean(member) && member.personId === each.personId }, each.fullName)));
  return h('div', { class: 'tc-field' }, h('label', { for: select.id }, seat.seatName), select, h('p', { class: 'tc-note' }, seat.citation));
}

function searched(seat, member) {
  const typed = h('input', { id: freshId(seat.seat), type: 'text', autocomplete: 'off', 'data-not-sent': true, value: member ? member.fullName : '' });
  const sent = h('input', {
    type: 'hidden', name: FIELDS[seat.seat], 'data-field': seat.seat, required: true, value: member ? member.personId : '', 'aria-label': seat.seatName,
    'data-missing': 'Hội đồng phải đủ 05 thành viên.', 'data-en-missing': 'The council needs all five.'
  });
  const field = h('div', { class: 'tc-field' }, h('label', { for: typed.id }, seat.seatName), typed, sent, h('p', { class: 'tc-note' }, seat.citation));
  searchPeople(field, () => {});
  return field;
}

function searchPeople(place, chosen) {
  search(place, {
    path: (typed) => `/api/v1/people?limit=20&q=${encodeURIComponent(typed)}`,
    label: (person) => [person.fullName, person.posts.map((post) => post.title)[0], person.posts.map((post) => post.unitName)[0]].filter(Boolean).join(' – '),
    chosen
  });
}

/** All five ticked from the start; votes are asked for only when all came. */
function fillPresent(room, place) {
  place.dataset.block = 'present';
  const rows = (room.shown.council || []).map((each) => ({ each, tick: h('input', { type: 'checkbox', checked: true, 'data-not-sent': true }) }));
  const told = h('p', { class: 'tc-live', role: 'status' });
  const votes = room.form.querySelector('[data-complete]');
  const tell = () => {
    const present = rows.filter((row) => row.tick.checked).length;
    const complete = present === rows.length;
    votes.hidden = !complete;
    told.className = `tc-live ${complete ? 'tc-good' : 'tc-bad'}`;
    told.textContent = complete ? pick('Đủ thành viên, được tiến hành họp.', 'All members are present; the meeting may be held.')
      : pick(`Có mặt ${present}/${rows.length}: không đủ điều kiện họp.`, `${present} of ${rows.length} present: the meeting cannot be held.`);
  };
  place.append(h('ul', { class: 'tc-cards' }, rows.map((row) => h('li', null,
    h('label', { class: 'tc-choice' }, row.tick, h('span', { class: 'tc-person' }, h('strong', null, row.each.fullName), h('small', null, row.each.seatName)))))), told);
  place.addEventListener('change', tell);
  room.form.addEventListener('tc-filled', tell);
  room.additions.push(() => ({ present: rows.filter((row) => row.tick.checked).map((row) => row.each.personId) }));
}

/** Opening a case by hand. */
export async function openCompensation(room) {
  searchPeople(room.form.querySelector('[data-search="people"]'), () => {});
  room.thanks = pick('Đã mở hồ sơ xem xét đền bù.', 'The compensation case is opened.');
}
