import { h } from '../elements.js';
import { pick } from '../words.js';
import { fillCalledUnits } from '../training/lists.js';
import { fillReviewed } from './review.js';
import { card, choice, field, personFinder } from './rows.js';
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
