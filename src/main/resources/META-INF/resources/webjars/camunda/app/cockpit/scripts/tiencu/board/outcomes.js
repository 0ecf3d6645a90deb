import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { pick } from '../../../../tasklist/scripts/tiencu/words.js';

/** The ends to choose from: those of the chosen process, or of all; it follows the other choice. */
export function outcomes(processes, process, chosen) {
  const field = h('select', { name: 'outcome' });
  const fill = (wanted) => field.replaceChildren(
    h('option', { value: '' }, pick('Tất cả', 'All')),
    ...processes.filter((each) => each.partOf === null && (!process.value || within(each.process.key, process.value)))
      .map((each) => h('optgroup', { label: each.process.name }, each.ends.map((end) => option(end, wanted)))));
  process.addEventListener('change', () => fill(field.value));
  fill(chosen);
  return field;
}

function within(key, wanted) {
  return key === wanted || key.startsWith(`${wanted}_`);
}

function option(end, wanted) {
  return h('option', { value: end.key, selected: end.key === wanted }, end.name);
}
