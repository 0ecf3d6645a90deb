import { post } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { field, input } from './parts.js';

/** A published figure with its document; the page is read anew when it is stored. */
export function figureForm(target) {
  const year = input('year', '', 'number');
  const figure = input('value', '', 'number');
  const evidence = input('evidence', '');
  Object.entries({ min: '2012', required: '' }).forEach(([name, set]) => year.setAttribute(name, set));
  Object.entries({ min: '0', max: '100', step: '0.01', required: '' }).forEach(([name, set]) => figure.setAttribute(name, set));
  Object.entries({ maxlength: '500', required: '' }).forEach(([name, set]) => evidence.setAttribute(name, set));
  const said = h('p', { role: 'status' });
  return h('form', {
    class: 'tc-board-question', onsubmit: async (event) => {
      event.preventDefault();
      try {
        await post(`/api/v1/boards/targets/${encodeURIComponent(target.code)}/figures`, { year: Number(year.value), value: Number(figure.value), evidence: evidence.value.trim() });
        window.location.reload();
      } catch (problem) {
        said.className = 'tc-error';
        said.textContent = problem.violations.map((each) => each.message).join(' ') || problem.message;
      }
    }
  },
  field(pick('Năm', 'Year'), year), field(pick('Điểm', 'Points'), figure), field(pick('Văn bản công bố', 'Document'), evidence),
  h('div', { class: 'tc-board-buttons' }, h('button', { type: 'submit', class: 'tc-button tc-strong' }, pick('Nhập số liệu', 'Enter the figure'))), said);
}
