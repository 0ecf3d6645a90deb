import { get } from '../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../tasklist/scripts/tiencu/words.js';
import { table } from './moves.js';

/** The documents that made the calendar what it is, newest first, and what each of them moved. */
export async function pastAnnouncements(node, address, names) {
  try {
    const found = await get(address);
    const moved = h('div', { 'aria-live': 'polite' });
    node.replaceChildren(
      h('div', { class: 'tc-scroll', tabindex: '0', role: 'region', 'aria-label': pick('Các phiên bản lịch', 'Versions of the calendar') },
        h('table', { class: 'tc-moves' },
          h('caption', null, pick('Các phiên bản lịch', 'Versions of the calendar')),
          h('thead', null, h('tr', null,
            [pick('Phiên bản', 'Version'), pick('Văn bản', 'Document'), pick('Công bố', 'Announced'), pick('Đưa vào', 'Brought in'), pick('Thời hạn đã chuyển', 'Deadlines moved')]
              .map((head) => h('th', { scope: 'col' }, head)))),
          h('tbody', null, found.items.map((each) => version(each, moved, address, names))))),
      moved);
  } catch (problem) {
    node.replaceChildren(h('p', { class: 'tc-error', role: 'alert' }, problem.message));
  }
}

function version(each, moved, address, names) {
  const open = h('button', { type: 'button', class: 'tc-link', onclick: () => showMoves(each, moved, address, names) },
    pick(`${each.moves}, xem`, `${each.moves}, show`));
  return h('tr', null,
    h('th', { scope: 'row' }, each.version),
    h('td', null, each.document),
    h('td', { class: 'tc-date' }, date(each.announcedOn)),
    h('td', { class: 'tc-date' }, date(each.importedAt), each.by ? h('small', null, each.by) : null),
    h('td', null, each.moves > 0 ? open : '0'));
}

async function showMoves(version, moved, address, names) {
  const path = `${address}/${encodeURIComponent(version.version)}/moves?limit=200`;
  const caption = pick(`Các thời hạn đã chuyển theo phiên bản ${version.version}`, `Deadlines moved by version ${version.version}`);
  const list = [];
  const load = async (cursor) => {
    const page = await get(cursor ? `${path}&cursor=${encodeURIComponent(cursor)}` : path);
    list.push(...page.items);
    moved.replaceChildren(table(`${caption}: ${list.length}${page.next ? '…' : ''}`, list, names),
      page.next ? h('button', { type: 'button', class: 'tc-button', onclick: () => load(page.next) }, pick('Tải thêm', 'Load more')) : '');
  };
  await load(null);
}
