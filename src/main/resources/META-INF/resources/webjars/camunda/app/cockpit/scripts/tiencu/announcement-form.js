import { freshId, h } from '../../../tasklist/scripts/tiencu/elements.js';
import { dayFirst } from '../../../tasklist/scripts/tiencu/form/dates.js';
import { pick } from '../../../tasklist/scripts/tiencu/words.js';

const TYPES = [
  ['SWAPPED_OFF', pick('Nghỉ hoán đổi', 'Off in exchange')],
  ['SWAPPED_WORKING', pick('Làm bù', 'Worked in exchange')],
  ['HOLIDAY', pick('Nghỉ lễ, Tết', 'Public holiday')],
  ['WITHDRAWN', pick('Rút ngày đã công bố', 'Withdraw an announced day')]
];

const OCCASIONS = [
  ['TET', pick('Tết Nguyên đán', 'Lunar New Year')],
  ['NATIONAL_DAY', pick('Quốc khánh', 'National Day')],
  ['NEW_YEAR', pick('Tết Dương lịch', 'New Year')],
  ['HUNG_KINGS', pick('Giỗ Tổ Hùng Vương', 'Hùng Kings’ Day')],
  ['REUNIFICATION', pick('Ngày Chiến thắng', 'Reunification Day')],
  ['LABOUR', pick('Quốc tế lao động', 'Labour Day')],
  ['CULTURE_DAY', pick('Ngày Văn hóa Việt Nam', 'Culture Day')]
];

function options(pairs) {
  return pairs.map(([value, text]) => h('option', { value }, text));
}

/** A field with its label and a place for what is wrong with it. */
function field(label, input, wide) {
  const wrong = h('p', { class: 'tc-refusal', id: freshId('wrong') });
  input.id = input.id || freshId('field');
  input.setAttribute('aria-describedby', wrong.id);
  const element = h('div', { class: wide ? 'tc-field tc-wide' : 'tc-field' }, h('label', { for: input.id }, label), input, wrong);
  return { element, input, refuse: (text) => {
    wrong.textContent = text || '';
    element.querySelectorAll('input, select').forEach((each) => each.setAttribute('aria-invalid', text ? 'true' : 'false'));
  } };
}

function dateField(label) {
  return field(label, h('input', { type: 'date', required: true }));
}

/** One announced or withdrawn day. */
function dayRow(changed, removed) {
  const date = dateField(pick('Ngày', 'Day'));
  const type = field(pick('Loại', 'Kind'), h('select', null, options(TYPES)));
  const occasion = field(pick('Dịp nghỉ', 'Occasion'), h('select', null, options(OCCASIONS)));
  const reason = field(pick('Lý do, như trong văn bản', 'Reason, as in the document'), h('input', { type: 'text', maxlength: '200', autocomplete: 'off' }), true);
  const row = h('fieldset', { class: 'tc-day-row' }, h('legend', { class: 'tc-only-read' }, pick('Một ngày', 'One day')),
    date.element, type.element, occasion.element, reason.element);
  row.append(h('button', { type: 'button', class: 'tc-button tc-remove', onclick: () => removed(row) }, pick('Bỏ ngày này', 'Remove this day')));
  const adapt = () => {
    occasion.element.hidden = type.input.value !== 'HOLIDAY';
    reason.element.hidden = type.input.value === 'WITHDRAWN';
  };
  type.input.addEventListener('change', adapt);
  row.addEventListener('input', changed);
  adapt();
  const fields = { date, type, occasion, reason };
  return { row, fields, ready: () => dayFirst(date.input), focus: () => row.querySelector('.tc-typed').focus(), isWithdrawn: () => type.input.value === 'WITHDRAWN', day: () => ({
    date: date.input.value || null,
    type: type.input.value,
    occasion: type.input.value === 'HOLIDAY' ? occasion.input.value : null,
    reason: reason.input.value.trim()
  }) };
}

/** The document and its days; tells when a preview is asked for and when what was previewed no longer stands here. */
export function announcementForm({ preview, changed, close }) {
  const document = field(pick('Số, ngày và cơ quan ban hành văn bản', 'Number, date and issuer of the document'),
    h('input', { type: 'text', maxlength: '300', autocomplete: 'off', required: true, placeholder: pick('Văn bản 12729/VPCP-KGVX ngày 25/12/2025', 'Document 12729/VPCP-KGVX of 25/12/2025') }), true);
  const announcedOn = dateField(pick('Ngày công bố', 'Announced on'));
  const rows = [];
  const list = h('div', { class: 'tc-day-rows' });
  const removed = (row) => {
    if (rows.length > 1) {
      rows.splice(rows.findIndex((each) => each.row === row), 1);
      row.remove();
      rows[0].focus();
      changed();
    }
  };
  const add = () => {
    const added = dayRow(changed, removed);
    rows.push(added);
    list.append(added.row);
    added.ready();
    changed();
    return added;
  };
  const all = () => [document, announcedOn, ...rows.flatMap((each) => Object.values(each.fields))];
  const submit = () => {
    all().forEach((each) => each.refuse(''));
    const wrong = missing(document, announcedOn, rows);
    if (wrong.length > 0) {
      wrong.forEach(([each, text]) => each.refuse(text));
      focusOn(wrong[0][0]);
      changed();
      return;
    }
    preview({
      document: document.input.value.trim(),
      announcedOn: announcedOn.input.value,
      days: rows.filter((each) => !each.isWithdrawn()).map((each) => each.day()),
      withdrawn: rows.filter((each) => each.isWithdrawn()).map((each) => each.day().date)
    });
  };
  const element = h('form', {
    class: 'tc-form tc-announcement', novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      submit();
    }
  },
  h('div', { class: 'tc-fields' }, document.element, announcedOn.element),
  h('h4', null, pick('Các ngày của văn bản', 'Days of the document')), list,
  h('div', { class: 'tc-buttons' },
    h('button', { type: 'button', class: 'tc-button', onclick: () => add().focus() }, pick('Thêm ngày', 'Add a day')),
    h('button', { type: 'submit', class: 'tc-button tc-strong' }, pick('Xem trước', 'Preview')),
    h('button', { type: 'button', class: 'tc-button', onclick: close }, pick('Đóng', 'Close'))));
  dayFirst(announcedOn.input);
  [document.input, announcedOn.element].forEach((each) => each.addEventListener('input', changed));
  add();
  return { element, submit, focus: () => document.input.focus(), close, refuse: (violations) => refuse(violations, document, announcedOn, rows) };
}

function missing(document, announcedOn, rows) {
  const fill = pick('Hãy điền mục này.', 'Please fill this in.');
  const day = pick('Hãy ghi ngày có thật, theo dạng ngày/tháng/năm.', 'Please write a real day as day/month/year.');
  const wrong = [];
  if (!document.input.value.trim()) {
    wrong.push([document, fill]);
  }
  if (!announcedOn.input.value) {
    wrong.push([announcedOn, day]);
  }
  rows.forEach((each) => {
    if (!each.fields.date.input.value) {
      wrong.push([each.fields.date, day]);
    }
    if (!each.isWithdrawn() && !each.fields.reason.input.value.trim()) {
      wrong.push([each.fields.reason, fill]);
    }
  });
  return wrong;
}

function focusOn(wrong) {
  (wrong.element.querySelector('.tc-typed') || wrong.input).focus();
}

/** Puts each violation beside its field, such as days[1].date; false when one has no field here. */
function refuse(violations, document, announcedOn, rows) {
  const announced = rows.filter((each) => !each.isWithdrawn());
  const withdrawn = rows.filter((each) => each.isWithdrawn());
  const place = (name) => {
    const [, list, at, part] = /^(days|withdrawn)\[(\d+)\]\.?(\w*)$/.exec(name || '') || [];
    const row = list && (list === 'days' ? announced : withdrawn)[Number(at)];
    return row ? row.fields[part] || row.fields.date : { document, announcedOn }[name];
  };
  const found = violations.map((each) => [place(each.field), each.message]).filter(([each]) => each);
  found.forEach(([each, text]) => each.refuse(text));
  if (found.length > 0) {
    focusOn(found[0][0]);
  }
  return violations.length > 0 && found.length === violations.length;
}
