import { get, post } from '../api.js';
import { h } from '../elements.js';
import { date, pick } from '../words.js';
import { act } from '../case/act.js';
import { dayField } from '../case/fields.js';
import { book } from './book.js';
import { tieForm } from './tie-form.js';

const TIES = '/api/v1/conversion-ties';
const HEADS = [pick('Người kê khai', 'Who declared it'), pick('Quan hệ', 'Relation'), pick('Với nơi nào', 'With which unit'), pick('Từ – đến', 'From – to'), pick('Bản kê khai', 'Declaration')];

/** The book of relations of interest: those of the reader's units, a new one, the end of one. */
export function tiesPage() {
  const page = book({
    heading: pick('Quan hệ lợi ích', 'Relations of interest'),
    note: pick(
      'Không ai được chuyển đến nơi mà mình có quan hệ lợi ích đã kê khai (Luật 36/2018, Điều 23). Chỉ bộ phận tổ chức, lãnh đạo đơn vị và cơ quan theo dõi toàn tỉnh xem được.',
      'Nobody is moved to a unit with which there is a declared relation of interest (Law 36/2018, Article 23). Only the personnel office, the leadership and those who watch over the province see this.'),
    none: pick('Chưa ghi quan hệ lợi ích nào.', 'No relation of interest is recorded.'),
    read: () => get(TIES),
    heads: HEADS,
    row
  });
  return page.with(tieForm((entered) => page.tell(pick(`Đã ghi quan hệ lợi ích của ${entered.fullName}.`, `The relation of ${entered.fullName} is recorded.`))));
}

function row(it, tell) {
  const label = (at) => ({ 'data-label': HEADS[at] });
  return h('tr', null,
    h('th', { scope: 'row' }, it.fullName, h('small', null, it.personUnitName)),
    h('td', label(1), it.kindName, it.inCharge ? h('small', null, pick('giữ chức vụ lãnh đạo, quản lý ở đó', 'in charge there')) : null),
    h('td', label(2), it.unitName, where(it)),
    h('td', label(3), `${date(it.from)} – ${it.to ? date(it.to) : pick('chưa có ngày hết', 'open')}`),
    h('td', label(4), it.evidence),
    h('td', null, it.over ? null : ending(it, tell)));
}

/** Divisions of many bodies are named alike. */
function where(it) {
  const more = [it.bodyName === it.unitName ? null : it.bodyName, it.position].filter(Boolean).join(' · ');
  return more ? h('small', null, more) : null;
}

function ending(it, tell) {
  return act({
    title: h('span', null, pick('Kết thúc', 'End'), h('span', { class: 'tc-only-read' }, pick(` quan hệ của ${it.fullName}`, ` the relation of ${it.fullName}`))),
    fields: [dayField('lastDay', pick('Ngày cuối cùng', 'Last day'), { missing: pick('Hãy ghi ngày cuối cùng.', 'Give the last day.') })],
    button: pick('Kết thúc…', 'End…'),
    question: pick(`Kết thúc quan hệ “${it.kindName}” của ${it.fullName}?`, `End the relation “${it.kindName}” of ${it.fullName}?`),
    warning: pick('Sau ngày đó người này lại có thể được chuyển đến đó. Ngày cuối chỉ có thể sửa sớm hơn.', 'After that day the person may be moved there again. The last day can only be brought nearer.'),
    keep: pick('Không', 'Keep it'),
    yes: pick('Kết thúc', 'End it'),
    send: (sent) => post(`${TIES}/${encodeURIComponent(it.id)}/end`, sent)
  }, (ended) => tell(pick(`Quan hệ của ${ended.fullName} hết ngày ${date(ended.to)}.`, `The relation of ${ended.fullName} ends on ${date(ended.to)}.`)));
}
