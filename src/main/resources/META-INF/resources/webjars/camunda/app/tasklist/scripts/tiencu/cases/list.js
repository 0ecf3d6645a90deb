import { get } from '../api.js';
import { freshId, h } from '../elements.js';
import { bare, pick } from '../words.js';
import { KINDS } from '../case/kinds.js';

const PAGE = 100;
const PAUSE = 200;
const ENDED = 'ENDED';

/**
 * All cases that the reader knows of, by kind: filtered by kind, by whether they run, and by words within what is loaded.
 *
 * @param chosen gets the number of the case that was chosen
 */
export function caseList(chosen) {
  const groups = Object.values(KINDS).map((kind) => ({ kind, items: [], next: null, asked: false }));
  const book = { groups, chosen, marked: null, results: h('div', { class: 'tc-cases-results' }), said: h('p', { class: 'tc-note', role: 'status' }) };
  book.kind = select([['', pick('Tất cả các loại', 'All kinds')], ...Object.entries(KINDS).map(([key, each]) => [key, each.name])], () => draw(book));
  book.state = select([['RUNNING', pick('Đang thực hiện', 'Running')], [ENDED, pick('Đã kết thúc', 'Ended')], ['', pick('Tất cả', 'All')]], () => draw(book));
  book.words = words(() => draw(book));
  refresh(book);
  return {
    element: h('section', { 'class': 'tc-cases-list', 'aria-label': pick('Danh sách hồ sơ', 'All cases') },
      h('div', { 'class': 'tc-cases-filter', 'role': 'search' },
        labelled(pick('Tìm số hồ sơ, họ tên, đơn vị', 'Number, name or unit'), book.words),
        labelled(pick('Loại hồ sơ', 'Kind'), book.kind), labelled(pick('Tình trạng', 'State'), book.state)),
      book.said, book.results),
    mark: (number) => mark(book, number),
    refresh: () => refresh(book),
    focus: (number) => (button(book, number) || book.words).focus({ preventScroll: !number })
  };
}

function labelled(text, control) {
  control.id = freshId('filter');
  return h('div', { class: 'tc-field' }, h('label', { for: control.id }, text), control);
}

function select(options, changed) {
  return h('select', { onchange: changed }, options.map(([key, text]) => h('option', { value: key }, text)));
}

function words(changed) {
  let timer = 0;
  return h('input', {
    type: 'text', autocomplete: 'off', placeholder: pick('vd. duc, CV-2026', 'e.g. duc, CV-2026'),
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(changed, PAUSE);
    }
  });
}

/** The first page of every kind at once; a kind that the reader may not ask for has none. */
async function refresh(book) {
  book.said.textContent = pick('Đang tải…', 'Loading…');
  await Promise.all(book.groups.map(async (group) => {
    const page = await get(`${group.kind.path}?limit=${PAGE}`).catch((problem) => ({ items: [], next: null, problem }));
    Object.assign(group, { items: page.items, next: page.next, problem: page.problem });
  }));
  draw(book);
  const failed = book.groups.find(({ problem }) => problem && problem.status !== 403);
  if (failed) {
    book.said.textContent = `${failed.kind.name}: ${failed.problem.message}`;
  }
}

async function more(book, group) {
  const seen = group.items.length;
  try {
    const page = await get(`${group.kind.path}?limit=${PAGE}&cursor=${encodeURIComponent(group.next)}`);
    Object.assign(group, { items: group.items.concat(page.items), next: page.next });
    draw(book);
    const next = group.items.slice(seen).map((each) => button(book, each.caseNumber)).find(Boolean);
    (next || book.words).focus();
  } catch (problem) {
    book.said.textContent = problem.message;
  }
}

function draw(book) {
  const sought = bare(book.words.value.trim());
  const shown = book.groups
    .filter((group) => !book.kind.value || group.kind === KINDS[book.kind.value])
    .map((group) => ({ group, items: group.items.filter((each) => fits(book, group.kind, each, sought)) }))
    .filter(({ group, items }) => items.length || group.next);
  const found = shown.reduce((all, { items }) => all + items.length, 0);
  book.said.textContent = found ? pick(`${found} hồ sơ`, found === 1 ? '1 case' : `${found} cases`)
    : pick('Không có hồ sơ nào như vậy trong phần đã tải.', 'No such case in what is loaded.');
  book.results.replaceChildren(...shown.map(({ group, items }) => section(book, group, items)));
}

function fits(book, kind, found, sought) {
  const state = found.stage === ENDED ? ENDED : 'RUNNING';
  return (!book.state.value || book.state.value === state) && (!sought || bare(line(kind, found).join(' ')).includes(sought));
}

function line(kind, found) {
  return [found.caseNumber, kind.title(found), kind.more && kind.more(found)].filter(Boolean);
}

function section(book, group, items) {
  const id = freshId('kind');
  return h('section', { 'aria-labelledby': id },
    h('h3', { id }, group.kind.name, h('small', null, ` ${items.length}`)),
    h('ul', null, items.map((each) => row(book, group.kind, each))),
    group.next ? h('button', { type: 'button', class: 'btn btn-default tc-more-cases', onclick: () => more(book, group) },
      pick(`Tải thêm (đã tải ${group.items.length})`, `Load more (${group.items.length} loaded)`)) : null);
}

function row(book, kind, found) {
  const [number, title, besides] = [found.caseNumber, kind.title(found), kind.more && kind.more(found)];
  return h('li', null, h('button', {
    'type': 'button', 'class': 'tc-case-row', 'data-number': number, 'aria-current': number === book.marked ? 'true' : null,
    'onclick': () => book.chosen(number)
  },
  h('strong', null, title || number), besides ? h('span', null, besides) : null,
  h('small', null, [title && number, found.stageName, kind.when && kind.when(found)].filter(Boolean).join(' · '))));
}

function button(book, number) {
  return [...book.results.querySelectorAll('.tc-case-row')].find((each) => each.dataset.number === number);
}

function mark(book, number) {
  book.marked = number;
  book.results.querySelectorAll('[aria-current]').forEach((each) => each.removeAttribute('aria-current'));
  const marked = button(book, number);
  if (marked) {
    marked.setAttribute('aria-current', 'true');
  }
}
