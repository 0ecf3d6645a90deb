import { address, get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { addForm } from './add.js';
import { asked, mayEdit } from './asking.js';
import { bulkBar } from './bulk.js';
import { exportLink, importDialog } from './files.js';
import { filterBar } from './filter.js';
import { createGrid } from './grid.js';
import { createSaving, undo } from './saving.js';
import { differencesDialog } from './versions.js';

/**
 * The lines of a plan, to work on or to look at. The block stands apart from the form around it: its fields are not sent with
 * the form, and it can be read before the task is taken.
 */
export function linesBlock(room, caseNumber) {
  if (!caseNumber) {
    return null;
  }
  const host = h('div', { class: 'tc-lines' });
  const root = host.attachShadow({ mode: 'open' });
  const book = {
    host, root,
    path: `/api/v1/training-plans/${encodeURIComponent(caseNumber)}`,
    query: { sort: 'name' }, limit: 50, cursors: [''], page: 0, next: null,
    lines: new Map(), items: [], selected: new Map(), totals: null, choices: null,
    locked: () => Boolean(room && room.body && room.body.disabled)
  };
  book.saving = createSaving(book);
  root.append(
    h('link', { rel: 'stylesheet', href: address('/assets/house/lines.css') }),
    h('p', { class: 'loading', role: 'status' }, pick('Đang tải danh sách…', 'Loading the list…')));
  host.addEventListener('keydown', (event) => event.stopPropagation());
  fill(book, room);
  return host;
}

async function fill(book, room) {
  try {
    book.choices = await get(`${book.path}/lines/choices`);
  } catch (problem) {
    book.root.querySelector('.loading').textContent = problem.message;
    return;
  }
  build(book);
  if (room && room.body) {
    new MutationObserver(() => book.draw()).observe(room.body, { attributes: true, attributeFilter: ['disabled'] });
  }
  if (room && room.form) {
    room.form.addEventListener('tc-lines-changed', () => book.restart());
  }
  await book.load();
}

function build(book) {
  book.status = h('span', { class: 'status', role: 'status' });
  book.undoButton = h('button', { type: 'button', hidden: true, onclick: () => undo(book) }, pick('↶ Hoàn tác', '↶ Undo'));
  book.showUndo = () => { book.undoButton.hidden = !book.saving.undo.length || !mayEdit(book); };
  book.told = h('p', { class: 'told', role: 'alert' });
  const grid = createGrid(book);
  const adding = addForm(book);
  const bulk = bulkBar(book);
  const tools = h('div', { class: 'tools' },
    adding.button, tool(pick('Nhập từ tệp…', 'Import…'), () => importDialog(book), 'edits'), exportLink(book),
    tool(pick('So sánh các bản', 'Compare versions'), () => differencesDialog(book)), book.undoButton,
    h('span', { class: 'grow' }), book.status, wideButton(book));
  const box = h('div', { class: 'box' }, tools, adding.form, filterBar(book), bulk.bar, book.told, grid.element);
  book.root.querySelector('.loading').replaceWith(box);
  book.box = box;
  book.draw = () => {
    box.classList.toggle('reads', !mayEdit(book));
    grid.draw();
    bulk.draw();
    book.showUndo();
  };
  connect(book);
}

function tool(label, act, kind) {
  return h('button', { type: 'button', class: kind || null, onclick: act }, label);
}

/** The list over the whole window, where several hundred lines have room. */
function wideButton(book) {
  const labels = [pick('⤢ Mở rộng', '⤢ Enlarge'), pick('⤡ Thu nhỏ', '⤡ Reduce')];
  const button = h('button', { type: 'button', 'aria-pressed': 'false' }, labels[0]);
  const set = (wide) => {
    book.box.classList.toggle('enlarged', wide);
    enlarge(book.box, wide);
    button.setAttribute('aria-pressed', String(wide));
    button.textContent = labels[wide ? 1 : 0];
  };
  button.addEventListener('click', () => set(!book.box.classList.contains('enlarged')));
  book.root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && book.box.classList.contains('enlarged')) {
      set(false);
      button.focus();
    }
  });
  return button;
}

/** Above everything else of the page, where the browser knows how. */
function enlarge(box, wide) {
  if (!('showPopover' in box)) {
    return;
  }
  if (wide) {
    box.setAttribute('popover', 'manual');
    box.showPopover();
  } else {
    box.hidePopover();
    box.removeAttribute('popover');
  }
}

function connect(book) {
  const remember = (line) => Object.assign(book.lines.get(line.id) || {}, line);
  book.replace = (line) => {
    book.lines.set(line.id, remember(line));
    book.selected.has(line.id) && book.selected.set(line.id, line);
    book.drawRow(line.id);
  };
  book.fetchLines = async (ids) => {
    for (const id of ids) {
      book.lines.set(id, await get(`${book.path}/lines/${encodeURIComponent(id)}`));
    }
  };
  book.load = async () => {
    const cursor = book.cursors[book.page];
    try {
      const list = await get(`${book.path}/lines?${asked(book)}&limit=${book.limit}${cursor ? `&cursor=${cursor}` : ''}`);
      book.items = list.items.map(remember);
      book.items.forEach((line) => book.lines.set(line.id, line));
      Object.assign(book, { next: list.next, totals: list.totals });
      book.told.textContent = '';
    } catch (problem) {
      book.told.textContent = problem.message;
    }
    book.draw();
  };
  book.refreshTotals = async () => {
    const list = await get(`${book.path}/lines?${asked(book)}&limit=1`);
    book.totals = list.totals;
    book.drawTotals();
  };
  book.restart = () => {
    Object.assign(book, { cursors: [''], page: 0 });
    return book.load();
  };
}
