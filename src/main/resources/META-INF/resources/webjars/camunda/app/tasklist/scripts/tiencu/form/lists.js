import { h } from '../elements.js';
import { pick } from '../words.js';
import { verdictBox } from '../verdict.js';
import { nameLine } from '../people.js';
import { fillElectorate } from './electorate.js';
import { fillCount } from './count.js';
import { fillDossier } from './dossier.js';

/** The parts of a form that are filled in and depend on the task: data-list="electorate", "planned", … */
const LISTS = {
  electorate: fillElectorate,
  planned: fillPlanned,
  choice: fillChoice,
  count: fillCount,
  dossier: fillDossier
};

export function fillLists(room) {
  room.form.querySelectorAll('[data-list]').forEach((place) => LISTS[place.dataset.list](room, place));
}

/** Planned people, each to be adopted or not, with the verdict beside the name. */
function fillPlanned(room, place) {
  place.dataset.block = place.dataset.name;
  place.append(h('ul', { class: 'tc-cards' }, (room.shown.planned || []).map((person) => h('li', null,
    h('label', { class: 'tc-choice' },
      h('input', {
        type: 'checkbox', name: place.dataset.name, value: person.personId,
        checked: person.verdict && person.verdict.outcome === 'MET'
      }),
      nameLine(person)),
    person.verdict ? verdictBox(person.verdict, false) : null))));
  room.complaints.push(() => {
    const first = place.querySelector('input');
    return first && !place.querySelector('input:checked')
      ? [{ element: first, message: pick('Chọn ít nhất một người.', 'Choose at least one person.') }]
      : [];
  });
}

/** One of the candidates. */
function fillChoice(room, place) {
  place.append(h('div', { class: 'tc-choices' }, (room.shown.candidates || []).map((person) => h('label', { class: 'tc-choice' },
    h('input', { type: 'radio', name: place.dataset.name, value: person.personId, required: true }), nameLine(person)))));
}
