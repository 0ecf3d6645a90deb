import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { checksPanel } from './checks.js';
import { classesPanel } from './classes.js';
import { moneyPanel } from './money.js';
import { sharesPanel } from './shares.js';

const PANELS = [
  { part: 'checks', title: pick('Đúng số lượng, đúng đối tượng', 'Right number, right people'), draw: checksPanel },
  { part: 'grouping', title: pick('Lớp học', 'Classes'), draw: classesPanel },
  { part: 'budget', title: pick('Kinh phí theo nguồn', 'Money by source'), draw: moneyPanel },
  { part: 'quotas', title: pick('Cơ cấu người học', 'Who the learners are'), draw: sharesPanel }
];

/** For the office and whoever reads the whole plan: four panels, each read on its own. */
export async function officePanels(plan) {
  const places = PANELS.map((panel) => {
    const content = h('div', { class: 'content' });
    const element = h('details', { class: `panel ${panel.part}`, open: true }, h('summary', null, panel.title), content);
    return { ...panel, content, element };
  });
  plan.body.replaceChildren(...places.map((place) => place.element));
  plan.refresh = () => Promise.all(places.map((place) => fill(plan, place)));
  await plan.refresh();
}

async function fill(plan, place) {
  try {
    const answer = await get(`${plan.path}/${place.part}`);
    place.content.replaceChildren(...[place.draw(plan, answer)].flat());
  } catch (problem) {
    place.content.replaceChildren(h('p', { class: 'note' }, problem.detail || problem.message));
  }
}
