import { h } from '../elements.js';
import { pick } from '../words.js';

/** Beyond it a list of seats is filled only when somebody goes to it: three hundred lists of three hundred seats are too many. */
const FEW = 40;

/** Who goes where, line by line: the new seat is chosen, a pinned line stays as it is in the next search. */
export function lineTable(chain, acts) {
  const { check } = chain;
  const unmet = (line) => check.unmet.filter((each) => each.moverIds.includes(line.moverId));
  const shown = check.lines.filter((line) => !chain.onlyUnmet || unmet(line).length);
  const heads = [pick('Họ và tên', 'Name'), pick('Hiện nay', 'Now'), pick('Nơi đến', 'New seat'), ...(isFar(check) ? ['km'] : []), pick('Ghim', 'Pin')];
  return h('div', null,
    h('p', { class: 'summary' }, summary(check), ' ',
      h('label', { class: 'only' }, h('input', { type: 'checkbox', id: 'only', checked: chain.onlyUnmet, onchange: (event) => { chain.onlyUnmet = event.target.checked; acts.redraw(); } }),
        pick('chỉ dòng chưa đạt', 'only lines with unmet rules'))),
    shown.length ? h('table', null,
      h('thead', null, h('tr', null, heads.map((head, i) => h('th', { scope: 'col', class: i > 2 ? 'narrow' : null }, head)))),
      h('tbody', null, shown.map((line) => row(chain, line, unmet(line), heads, acts))))
      : h('p', { class: 'note' }, check.lines.length ? pick('Không có dòng nào chưa đạt.', 'No line has unmet rules.') : pick('Chưa có người nào để sắp xếp.', 'Nobody to arrange yet.')));
}

function summary(check) {
  const moving = check.lines.filter((line) => line.toSeatId).length;
  return pick(`${check.lines.length} người, ${check.seats.length} vị trí; ${moving} người chuyển`, `${check.lines.length} people, ${check.seats.length} seats; ${moving} move`);
}

function row(chain, line, unmet, heads, acts) {
  const label = (i) => ({ 'data-label': heads[i] });
  return h('tr', { id: `line-${line.moverId}`, class: unmet.some((each) => each.hard) ? 'hard' : unmet.length ? 'soft' : null },
    h('th', { scope: 'row' }, line.name, marked(chain, line) ? h('small', null, pick('phải rời vị trí hiện nay', 'must leave the present seat')) : null),
    h('td', label(1), line.fromTitle || line.fromUnit || '–', line.fromTitle && line.fromUnit ? h('small', null, line.fromUnit) : null),
    h('td', label(2), choice(chain, line, acts), place(chain, line), unmet.map((each) => h('small', { class: each.hard ? 'bad' : 'wish' }, `${each.hard ? '✕' : '!'} ${each.message}`))),
    isFar(chain.check) ? h('td', { ...label(3), class: 'number narrow' }, distance(line)) : null,
    h('td', { ...label(heads.length - 1), class: 'narrow' }, pin(chain, line)));
}

/** Where everybody must leave, nobody need be told so line by line. */
function marked({ check }, line) {
  return line.mustLeave && !check.lines.every((each) => each.mustLeave);
}

/** Within one house there is no distance to show. */
function isFar({ lines }) {
  return lines.some((line) => line.toSeatId && line.km !== 0);
}

/** The unit of the new seat: a long name does not fit into the field. */
function place({ check }, line) {
  const seat = check.seats.find((each) => each.id === line.toSeatId);
  return seat ? h('small', null, seat.unitName) : null;
}

/** A distance that cannot be said is a question mark, not a zero. */
function distance(line) {
  if (!line.toSeatId) {
    return '';
  }
  return line.km === null || line.km === undefined ? h('span', { title: pick('chưa biết', 'unknown') }, '?') : String(line.km);
}

function choice(chain, line, acts) {
  const { seats } = chain.check;
  const name = (seat) => `${seat.title} – ${seat.unitName}${seat.capacity > 1 ? pick(` (${seat.capacity} chỗ)`, ` (${seat.capacity} places)`) : ''}`;
  const option = (seat) => h('option', { value: seat.id, selected: seat.id === line.toSeatId }, name(seat));
  const stay = line.mustLeave ? pick('— chưa có nơi đến —', '— nowhere yet —') : pick('— ở lại —', '— stays —');
  const all = () => [h('option', { value: '' }, stay), ...grouped(chain, line, option)];
  const now = seats.find((seat) => seat.id === line.toSeatId);
  const select = h('select', {
    id: `seat-${line.moverId}`, 'aria-label': pick(`Nơi đến của ${line.name}`, `New seat of ${line.name}`),
    onchange: (event) => acts.change(line.moverId, event.target.value)
  }, seats.length <= FEW ? all() : h('option', { value: now ? now.id : '' }, now ? name(now) : stay));
  if (seats.length > FEW) {
    const fill = () => { if (select.options.length === 1) { select.replaceChildren(...all()); } };
    select.addEventListener('pointerdown', fill);
    select.addEventListener('focus', fill);
  }
  return select;
}

/** What people of the list leave comes before what is vacant or was written by hand, where there are both. */
function grouped({ check }, line, option) {
  const left = new Set(check.lines.map((each) => each.fromSeatId));
  const seats = check.seats.filter((seat) => seat.id !== line.fromSeatId);
  const groups = [seats.filter((seat) => left.has(seat.id)), seats.filter((seat) => !left.has(seat.id))];
  if (!groups.every((each) => each.length)) {
    return seats.map(option);
  }
  return [pick('Nơi có người trong danh sách rời', 'Left by people of the list'), pick('Nơi còn khuyết hoặc đơn vị tự chọn', 'Vacant, or chosen by the office')]
    .map((label, i) => h('optgroup', { label }, groups[i].map(option)));
}

function pin(chain, line) {
  return h('input', {
    type: 'checkbox', id: `pin-${line.moverId}`, checked: chain.pinned.has(line.moverId),
    'aria-label': pick(`Ghim ${line.name}`, `Pin ${line.name}`),
    onchange: (event) => (event.target.checked ? chain.pinned.add(line.moverId) : chain.pinned.delete(line.moverId))
  });
}
