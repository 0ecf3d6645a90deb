import { h } from '../elements.js';
import { pick } from '../words.js';
import { mayEdit } from './asking.js';
import { askReason } from './dialog.js';
import { historyDialog } from './history.js';
import { FIELDS, FUNDINGS, GAPS, money, PRIORITIES, QUARTERS, STATES, told } from './labels.js';
import { change } from './saving.js';

const LISTS = { gap: GAPS, priority: PRIORITIES, quarter: QUARTERS, funding: FUNDINGS, state: STATES };
const WHOLE = ['priority', 'quarter'];

/** One line: fields where the reader may edit it, otherwise plain text. */
export function createRow(book, line) {
  const element = h('tr', { 'data-line': line.id });
  const saved = h('span', { class: 'saved', role: 'status' });
  const update = (now) => {
    const focused = element.contains(book.root.activeElement) && book.root.activeElement.dataset.of;
    element.className = `state-${now.state.toLowerCase()}`;
    element.replaceChildren(...cells(book, now, saved));
    const again = focused && element.querySelector(`[data-of="${focused}"]`);
    if (again) {
      again.focus();
    }
  };
  const mark = (kind, text, again) => {
    saved.className = `saved ${kind}`;
    saved.replaceChildren(text, ...(again ? [h('button', { type: 'button', onclick: again }, pick('Thử lại', 'Try again'))] : []));
  };
  update(line);
  return { element, update, mark };
}

function cells(book, line, saved) {
  const edits = line.editable && mayEdit(book);
  const cell = (field, content) => h('td', { 'class': `of-${field}`, 'data-label': FIELDS[field] }, content);
  const value = (field) => cell(field, edits ? control(book, line, field) : shown(book, line, field));
  return [
    h('td', { class: 'tick' }, edits ? tick(book, line) : null),
    h('th', { scope: 'row', class: 'of-fullName' }, line.fullName, h('small', null, line.post)),
    book.choices.units.length > 1 ? cell('unitId', line.unitName) : null,
    ...['programme', 'gap', 'priority', 'quarter', 'funding', 'cost', 'state', 'note'].map(value),
    h('td', { class: 'tail' },
      h('button', { 'type': 'button', 'class': 'plain', 'data-of': 'history', 'aria-label': `${pick('Lịch sử', 'History')}: ${line.fullName}`, 'onclick': () => historyDialog(book, line) }, pick('Lịch sử', 'History')),
      saved)].filter(Boolean);
}

function shown(book, line, field) {
  const text = field === 'programme' ? line.programmeName : told(field, line[field], book.choices);
  return line[field] === '' ? '' : h('span', null, text);
}

function tick(book, line) {
  return h('input', {
    'type': 'checkbox', 'checked': book.selected.has(line.id), 'data-of': 'tick', 'aria-label': `${pick('Chọn', 'Choose')} ${line.fullName}`,
    'onchange': (event) => {
      if (event.target.checked) {
        book.selected.set(line.id, line);
      } else {
        book.selected.delete(line.id);
      }
      book.drawBulk();
    }
  });
}

function control(book, line, field) {
  const label = `${FIELDS[field]}: ${line.fullName}`;
  const waiting = book.saving.waiting.get(line.id) || {};
  const value = field in waiting ? waiting[field] : line[field];
  if (field === 'programme' || LISTS[field]) {
    return select(book, line, field, label, value);
  }
  return field === 'cost' ? costField(book, line, label, value) : noteField(book, line, label, value);
}

function select(book, line, field, label, value) {
  const options = field === 'programme'
    ? programmes(book, line)
    : Object.entries(LISTS[field]);
  return h('select', {
    'data-of': field, 'aria-label': label, 'title': field === 'programme' ? line.programmeName : null,
    'onchange': (event) => chosen(book, line, field, event.target)
  }, options.map(([key, text]) => h('option', { value: key, selected: key === String(value) }, text)));
}

/** An ended programme is still shown on a line that has it. */
function programmes(book, line) {
  const known = book.choices.programmes.map((each) => [each.key, each.name]);
  return known.some(([key]) => key === line.programme) ? known : [[line.programme, line.programmeName], ...known];
}

async function chosen(book, line, field, control) {
  if (field === 'state' && control.value === 'DROPPED' && !line.note) {
    const reason = await askReason(book, pick(`Loại ${line.fullName} khỏi kế hoạch`, `Drop ${line.fullName} from the plan`));
    if (reason === null) {
      control.value = line.state;
      return;
    }
    change(book, line.id, { state: 'DROPPED', note: reason });
    return;
  }
  change(book, line.id, { [field]: WHOLE.includes(field) ? Number(control.value) : control.value });
}

function costField(book, line, label, value) {
  return h('input', {
    'type': 'text', 'inputmode': 'numeric', 'data-of': 'cost', 'aria-label': label, 'value': money(value), 'autocomplete': 'off',
    'onfocus': (event) => event.target.select(),
    'onchange': (event) => {
      const typed = event.target.value.replace(/[.,\s]/g, '');
      if (/^\d{1,12}$/.test(typed)) {
        event.target.value = money(Number(typed));
        change(book, line.id, { cost: Number(typed) });
      } else {
        book.mark(line.id, 'bad', pick('Kinh phí phải là số nguyên không âm', 'The cost must be a whole number of 0 or more'));
      }
    }
  });
}

function noteField(book, line, label, value) {
  return h('input', {
    'type': 'text', 'data-of': 'note', 'aria-label': label, 'value': value, 'title': value || null, 'maxlength': '1000', 'autocomplete': 'off',
    'onchange': (event) => change(book, line.id, { note: event.target.value.trim() })
  });
}
