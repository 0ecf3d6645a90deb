import { freshId, h } from '../elements.js';
import { put } from '../api.js';
import { date, pick } from '../words.js';

const HEADS = [
  pick('Người', 'Person'), pick('Đang làm', 'Now'), pick('Chuyển đến', 'To'), pick('Ngày', 'Day'), pick('Lý do', 'Reason')
];

/** The people of a plan as a table; a single position says that the superior body plans it. */
export function linesTable(lines, tools) {
  if (!lines.length) {
    return h('p', { class: 'tc-note' }, pick('Chưa có ai trong kế hoạch.', 'Nobody is in the plan yet.'));
  }
  const heads = tools ? HEADS.concat(pick('Bỏ', 'Take out')) : HEADS;
  return h('div', { class: 'tc-radar-scroll' }, h('table', { class: 'table' },
    h('thead', null, h('tr', null, heads.map((each) => h('th', { scope: 'col' }, each)))),
    h('tbody', null, lines.map((line) => row(line, tools)))));
}

function row(line, tools) {
  return h('tr', null,
    h('td', null, h('strong', null, line.fullName)),
    h('td', null, line.fromDuties, h('br'), h('small', null, `${line.fromUnit} (${line.fromPosition})`)),
    h('td', null, line.toDuties, h('br'), h('small', null, `${line.toUnit} (${line.toPosition})`)),
    h('td', null, date(line.moveOn)),
    h('td', null, line.reason, line.kind === 'SUPERIOR' ? h('p', { class: 'tc-note' }, line.kindName) : null),
    tools ? h('td', null, h('button', {
      type: 'button', class: 'btn btn-default', onclick: () => tools.drop(line),
      'aria-label': pick(`Bỏ ${line.fullName} khỏi kế hoạch`, `Take ${line.fullName} out`)
    }, pick('Bỏ', 'Take out'))) : null);
}

/** People, places and days of the draft; each change is checked and stored at once. */
export function draftBlock({ shown }) {
  const root = h('div', null);
  const said = h('div', { class: 'tc-error', role: 'alert', hidden: true });
  let lines = shown.conversionLines;
  const save = async (next) => {
    said.hidden = true;
    try {
      const page = await put(`/api/v1/conversion-plans/${shown.conversionPlan.caseNumber}/lines`, { lines: next.map(sent) });
      lines = (page.body || page).items;
      draw();
      return true;
    } catch (problem) {
      tell(said, problem);
      return false;
    }
  };
  const tools = { drop: (line) => save(lines.filter((each) => each.personId !== line.personId)) };
  const table = h('div', null);
  const draw = () => table.replaceChildren(linesTable(lines, tools));
  draw();
  root.append(table, said, adding(shown.conversionChoices, (line) => save(lines.concat(line))));
  return root;
}

function sent(line) {
  return {
    personId: line.personId, fromPosition: line.fromPosition, toPosition: line.toPosition,
    toUnitId: line.toUnitId, toDuties: line.toDuties, moveOn: line.moveOn, reason: line.reason
  };
}

function tell(said, problem) {
  const errors = problem.violations;
  said.replaceChildren(errors.length
    ? h('ul', null, errors.map((each) => h('li', null, [each.message, each.citation].filter(Boolean).join(' – '))))
    : problem.message);
  said.hidden = false;
}

function choice(label, options) {
  const select = h('select', { id: freshId('line'), 'data-not-sent': true },
    h('option', { value: '' }, pick('Chọn…', 'Choose…')),
    options.map(([value, text]) => h('option', { value }, text)));
  return [select, h('div', { class: 'tc-field' }, h('label', { for: select.id }, label), select)];
}

function typed(label, type, most) {
  const input = h('input', { id: freshId('line'), type, maxlength: most, 'data-not-sent': true });
  return [input, h('div', { class: 'tc-field' }, h('label', { for: input.id }, label), input)];
}

function adding({ people, units, positions }, add) {
  const [person, personField] = choice(pick('Người', 'Person'), people.map((each) => [each.personId,
    `${each.fullName} – ${each.duties} (${each.position}; ${pick('hạn', 'due')} ${each.dueOn ? date(each.dueOn) : '–'})`]));
  const [unit, unitField] = choice(pick('Nơi đến', 'New place'), units.map((each) => [each.id, each.name]));
  const [position, positionField] = choice(pick('Vị trí trong danh mục', 'Listed position'), positions.map((each) => [each.code, `${each.code} – ${each.wording}`]));
  const [duties, dutiesField] = typed(pick('Nhiệm vụ mới', 'New duties'), 'text', 300);
  const [on, onField] = typed(pick('Ngày chuyển đổi', 'Day of the move'), 'date', null);
  const [reason, reasonField] = typed(pick('Lý do', 'Reason'), 'text', 1000);
  reason.value = pick('Hết thời hạn giữ vị trí theo danh mục', 'The term of the position is over');
  const press = async () => {
    const who = people.find((each) => each.personId === person.value);
    const stored = await add({
      personId: person.value, fromPosition: who ? who.position : '', toPosition: position.value,
      toUnitId: unit.value, toDuties: duties.value.trim(), moveOn: on.value, reason: reason.value.trim()
    });
    if (stored) {
      person.value = '';
      duties.value = '';
      person.focus();
    }
  };
  return h('fieldset', { class: 'tc-group' }, h('legend', null, pick('Thêm người', 'Add a person')),
    personField, unitField, positionField, dutiesField, onField, reasonField,
    h('button', { type: 'button', class: 'btn btn-default', onclick: press }, pick('Thêm vào kế hoạch', 'Add to the plan')));
}
