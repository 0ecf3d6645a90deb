import { h } from '../elements.js';
import { pick } from '../words.js';
import { verdictBox } from '../verdict.js';
import { nameLine } from '../people.js';
import { fillElectorate } from './electorate.js';
import { fillCount } from './count.js';
import { fillDossier } from './dossier.js';
import { TRAINING_LISTS } from '../training/lists.js';
import { CLASS_LISTS } from '../training/classes.js';
import { COMPENSATION_LISTS } from '../training/compensation.js';
import { CONVERSION_LISTS } from '../conversion/editor.js';
import { ROTATION_LISTS } from '../rotation/lists.js';

/** The parts of a form that are filled in and depend on the task: data-list="electorate", "planned", … */
const LISTS = {
  electorate: fillElectorate,
  planned: fillPlanned,
  choice: fillChoice,
  count: fillCount,
  dossier: fillDossier,
  ...TRAINING_LISTS,
  ...CLASS_LISTS,
  ...COMPENSATION_LISTS,
  ...ROTATION_LISTS,
  ...CONVERSION_LISTS
};

export function fillLists(room) {
  room.form.querySelectorAll('[data-list]').forEach((place) => LISTS[place.dataset.list](room, place));
}

/** Planned people, each to be adopted or not, with the verdict beside the name. That nobody qualifies is said on purpose. */
function fillPlanned(room, place) {
  const { name } = place.dataset;
  place.dataset.block = name;
  const nobody = h('input', { type: 'checkbox', 'data-not-sent': true });
  place.append(
    h('ul', { class: 'tc-cards' }, (room.shown.planned || []).map((person) => h('li', null,
      h('label', { class: 'tc-choice' }, h('input', { type: 'checkbox', name, value: person.personId }), nameLine(person)),
      person.verdict ? verdictBox(person.verdict, false) : null))),
    h('label', { class: 'tc-choice' }, nobody,
      h('span', null, pick('Không có ai đủ điều kiện; quy trình dừng ở bước này', 'Nobody qualifies; the process stops at this step'))));
  room.complaints.push(() => {
    const chosen = place.querySelector(`input[name="${name}"]:checked`);
    const said = pick('Chọn người được thống nhất, hoặc đánh dấu không có ai đủ điều kiện.',
      'Choose whom the leadership adopts, or tick that nobody qualifies.');
    return Boolean(chosen) === nobody.checked ? [{ element: nobody, message: said }] : [];
  });
}

/** One of the candidates. */
function fillChoice(room, place) {
  place.append(h('div', { class: 'tc-choices' }, (room.shown.candidates || []).map((person) => h('label', { class: 'tc-choice' },
    h('input', { type: 'radio', name: place.dataset.name, value: person.personId, required: true }), nameLine(person)))));
}
