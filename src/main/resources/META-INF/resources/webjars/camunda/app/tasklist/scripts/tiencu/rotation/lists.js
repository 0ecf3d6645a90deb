import { h } from '../elements.js';
import { pick } from '../words.js';
import { verdictBox } from '../verdict.js';
import { fillCalledUnits } from '../training/lists.js';
import { card, choice, field, personFinder, postFinder } from './rows.js';
import { GROUPS } from './words.js';

/** The parts of rotation forms that are filled in and depend on the task. */
export const ROTATION_LISTS = {
  rotationCalledUnits: fillCalledUnits,
  rotationProposed: fillProposed,
  rotationReviewed: fillReviewed
};

/** A unit puts forward its own people, each once, with the group and the reason. */
function fillProposed(room, place) {
  place.dataset.block = 'people';
  const list = h('ul', { class: 'tc-rotation-rows' });
  const rows = new Map();
  const none = h('p', { class: 'tc-hint' }, pick('Chưa có ai được đề xuất.', 'Nobody is proposed yet.'));
  const kept = h('input', { type: 'hidden', 'data-not-sent': true, 'data-draft': 'people' });
  const tell = () => {
    none.hidden = rows.size > 0;
    kept.value = JSON.stringify([...rows.values()].map((row) => row.draft()));
  };
  const add = (person, said) => {
    const row = proposed(person, said, () => {
      rows.delete(person.id);
      row.element.remove();
      tell();
      place.dispatchEvent(new Event('change', { bubbles: true }));
    });
    rows.set(person.id, row);
    list.append(row.element);
    return row;
  };
  const finder = personFinder(pick('Thêm người', 'Add a person'), (person) => {
    if (person) {
      finder.clear();
      const row = rows.get(person.id) || add(person, {});
      tell();
      place.dispatchEvent(new Event('change', { bubbles: true }));
      row.reason.focus();
    }
  });
  place.append(none, list, finder.element, kept);
  list.addEventListener('input', tell);
  room.form.addEventListener('tc-filled', () => JSON.parse(kept.value || '[]').forEach((each) => {
    add(each.person, each);
    tell();
  }));
  room.complaints.push(() => [...rows.values()].filter((row) => !row.reason.value.trim())
    .map((row) => ({ element: row.reason, message: pick(`Nêu lý do đề xuất ${row.name}.`, `Say why ${row.name} is proposed.`) })));
  room.additions.push(() => ({ people: [...rows.values()].map((row) => row.value()) }));
}

function proposed(person, said, remove) {
  const group = choice(GROUPS, said.group || 'PLANNED');
  const reason = h('textarea', { rows: 2, maxlength: 1000, name: `reason-${person.id}`, 'data-not-sent': true });
  reason.value = said.reason || '';
  return {
    draft: () => ({ person, group: group.value, reason: reason.value }),
    name: person.fullName,
    reason,
    element: card({ fullName: person.fullName, birthDate: person.birthDate, currentPost: (person.posts[0] || {}).title },
      h('button', { type: 'button', class: 'btn btn-default', onclick: remove, 'aria-label': pick(`Bỏ ${person.fullName}`, `Remove ${person.fullName}`) }, pick('Bỏ', 'Remove')),
      field(pick('Đối tượng', 'Group'), group), field(pick('Lý do đề xuất', 'Reason'), reason)),
    value: () => ({ personId: person.id, group: group.value, reason: reason.value.trim() })
  };
}

/** Each line: kept with a post, a time and the measures, or dropped with a reason. */
function fillReviewed(room, place) {
  place.dataset.block = 'lines';
  const rows = (room.shown.lines || []).map((line) => reviewed(line, room.shown.plan));
  place.append(rows.length
    ? h('ul', { class: 'tc-rotation-rows' }, rows.map((row) => row.element))
    : h('p', { class: 'tc-hint' }, pick('Không có ai được đề xuất.', 'Nobody is proposed.')));
  room.form.addEventListener('tc-filled', () => rows.forEach((row) => row.tell()));
  room.complaints.push(() => rows.flatMap((row) => row.complaints()));
  room.additions.push(() => ({ lines: rows.map((row) => row.value()) }));
}

function reviewed(line, plan) {
  const keep = h('input', { type: 'checkbox', checked: !line.dropped, 'data-not-sent': true, 'data-draft': `keep:${line.lineId}` });
  const post = postFinder(pick('Chức vụ, nơi đến', 'Post'), { value: line.toPostId, shown: line.toPostTitle, draft: `post:${line.lineId}` });
  const months = h('input', { type: 'text', inputmode: 'numeric', class: 'tc-number', name: `months-${line.lineId}`, 'data-draft': `months:${line.lineId}`, value: String(line.months || plan.months || 36), 'data-not-sent': true });
  const measure = h('textarea', { rows: 2, maxlength: 1000, name: `measure-${line.lineId}`, 'data-not-sent': true, 'data-draft': `measure:${line.lineId}` });
  measure.value = line.measure || '';
  const reason = h('textarea', { rows: 2, maxlength: 1000, name: `dropped-${line.lineId}`, 'data-not-sent': true, 'data-draft': `dropped:${line.lineId}` });
  reason.value = line.dropped || '';
  const kept = h('div', null, post.element, h('div', { class: 'tc-rotation-fields' },
    field(pick('Thời hạn (tháng)', 'Months'), months), field(pick('Biện pháp thực hiện', 'Measures'), measure)));
  const dropped = field(pick('Lý do không chọn', 'Reason for dropping'), reason);
  const element = card(line, h('label', { class: 'tc-choice' }, keep, h('span', null, pick('Giữ trong danh sách', 'Keep on the list'))),
    line.reason ? h('p', { class: 'tc-note' }, `${GROUPS[line.group]}: ${line.reason}`) : null,
    line.verdict ? verdictBox(line.verdict, false) : null, kept, dropped);
  const tell = () => {
    kept.hidden = !keep.checked;
    dropped.hidden = keep.checked;
    element.classList.toggle('tc-dropped', !keep.checked);
  };
  keep.addEventListener('change', tell);
  return {
    element,
    tell,
    value: () => (keep.checked
      ? { lineId: line.lineId, postId: post.value(), months: Number(months.value), measure: measure.value.trim() }
      : { lineId: line.lineId, dropped: reason.value.trim() }),
    complaints: () => (keep.checked
      ? [...(post.value() ? [] : [{ element: post.typed, message: pick(`Chọn chức vụ cho ${line.fullName}.`, `Choose the post of ${line.fullName}.`) }]),
        ...(/^\d{1,3}$/.test(months.value.trim()) ? [] : [{ element: months, message: pick('Nhập số tháng.', 'Enter the months.') }])]
      : reason.value.trim() ? [] : [{ element: reason, message: pick(`Nêu lý do không chọn ${line.fullName}.`, `Say why ${line.fullName} is dropped.`) }])
  };
}
