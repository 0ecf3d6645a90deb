import { facts, h } from '../elements.js';
import { date, pick } from '../words.js';
import { paperLinks } from '../papers.js';

/** Parts that the pages of all kinds of cases have in common. */
export function section(title, content) {
  return content && content.length !== 0 ? h('section', null, h('h4', null, title), content) : null;
}

/** Number and stage, why it ended if it has, and what it is about. */
export function heading(found, ...about) {
  return h('header', null,
    h('h3', null, found.caseNumber, ' ', h('span', { class: 'tc-stage-name' }, found.stageName)),
    found.end ? h('p', { class: 'tc-hint' }, pick('Đã kết thúc', 'Ended'), found.end.reason ? `: ${found.end.reason}` : '') : null,
    facts(...about));
}

/** Above this number papers of one title are folded: a plan has a letter of every unit of the province. */
const MANY = 4;

export function papers(list) {
  const titles = new Map();
  (list || []).forEach((paper) => titles.set(paper.title, (titles.get(paper.title) || []).concat(paper)));
  return titles.size ? h('ul', { class: 'tc-paper-list' }, [...titles].map(([title, same]) => (same.length > MANY
    ? h('li', null, h('details', { class: 'tc-many' }, h('summary', null, `${title} (${same.length})`),
      h('ul', { class: 'tc-paper-list' }, same.map(paperRow))))
    : same.map(paperRow)))) : null;
}

function paperRow(paper) {
  return h('li', null,
    h('span', null, paper.title, h('small', null, [paper.number, date(paper.date)].filter(Boolean).join(' · '))),
    paperLinks(paper.id, paper.title, paper));
}

/** Hundreds of units may be at work at once: what others do is told as a number a kind. */
export function openTasks(list, mine) {
  const kinds = new Map();
  (list || []).forEach((each) => kinds.set(each.name, (kinds.get(each.name) || []).concat(each)));
  return kinds.size ? h('ul', { class: 'tc-tasks' }, [...kinds].map(([name, tasks]) => h('li', null,
    h('strong', null, name), tasks.some((each) => each.id === mine.id) ? h('em', null, pick(' (việc này)', ' (this task)')) : null,
    h('small', null, tasks.length === 1
      ? tasks[0].bodies.map((body) => body.name || body).join(', ')
      : pick(`${tasks.length} cơ quan, đơn vị`, `${tasks.length} bodies`)),
    tasks[0].due ? h('span', { class: `tc-due tc-due-${tasks[0].urgency}` }, pick('hạn ', 'due '), date(tasks[0].due)) : null))) : null;
}

/** What was done, by whom and when; the outcome in words where the name of the act does not say it. */
export function past(items, outcomes) {
  return items.length ? h('details', { class: 'tc-history' },
    h('summary', null, pick('Diễn biến', 'History')),
    h('ol', null, items.map((item) => h('li', null,
      h('time', { datetime: item.at }, `${date(item.at)} ${String(item.at).slice(11, 16)}`), ' ',
      h('strong', null, item.name), item.body ? ` – ${item.body}` : '',
      outcomes[item.outcome] ? `: ${outcomes[item.outcome]}` : '',
      item.legalDay ? h('small', null, pick('ngày văn bản: ', 'dated '), date(item.legalDay)) : null)))) : null;
}
