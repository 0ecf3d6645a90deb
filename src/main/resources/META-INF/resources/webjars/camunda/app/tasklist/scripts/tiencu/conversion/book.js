import { h } from '../elements.js';
import { bare, pick } from '../words.js';

/**
 * A book that a personnel office keeps about its people: a form for a new entry, a search by name, what holds now, and what is
 * over below it.
 *
 * @param words heading, note, none (nothing holds), read, heads of the table, and row, which gets an entry and what says that
 *     something was done
 */
export function book(words) {
  const list = h('div', null, h('p', { role: 'status' }, pick('Đang tải…', 'Loading…')));
  const told = h('p', { class: 'tc-told', role: 'status', tabindex: '-1' });
  const sought = h('input', { 'type': 'text', 'autocomplete': 'off', 'aria-label': pick('Tìm theo họ tên', 'Find by name'), 'placeholder': pick('Tìm theo họ tên', 'Find by name') });
  const kept = { words, list, told, sought, entries: [] };
  kept.tell = (text) => tell(kept, text);
  sought.addEventListener('input', () => draw(kept));
  reload(kept);
  return {
    tell: kept.tell,
    with: (form) => h('section', { class: 'tc-case tc-grounds' },
      h('h3', null, words.heading), h('p', { class: 'tc-note' }, words.note),
      form, told, h('div', { class: 'tc-field tc-grounds-find' }, sought), list)
  };
}

/** The list is read anew, and what was done is said where one looks, also far down the list. */
async function tell(kept, text) {
  await reload(kept);
  kept.told.textContent = text;
  kept.told.focus();
}

async function reload(kept) {
  try {
    kept.entries = (await kept.words.read()).items;
    draw(kept);
  } catch (problem) {
    kept.list.replaceChildren(h('p', { class: 'tc-error', role: 'alert' }, problem.message));
  }
}

function draw(kept) {
  const name = bare(kept.sought.value.trim());
  const found = kept.entries.filter((each) => !name || bare(each.fullName).includes(name));
  const now = found.filter((each) => !each.over);
  const over = found.filter((each) => each.over);
  kept.list.replaceChildren(
    now.length ? table(kept, now) : h('p', { class: 'tc-note' }, kept.words.none),
    over.length ? h('details', null, h('summary', null, pick(`Đã hết (${over.length})`, `Over (${over.length})`)), table(kept, over)) : '');
}

function table({ words, tell: said }, entries) {
  return h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
    h('thead', null, h('tr', null, words.heads.map((head) => h('th', { scope: 'col' }, head)),
      h('th', { scope: 'col' }, h('span', { class: 'tc-only-read' }, pick('Kết thúc', 'End'))))),
    h('tbody', null, entries.map((each) => words.row(each, said)))));
}
