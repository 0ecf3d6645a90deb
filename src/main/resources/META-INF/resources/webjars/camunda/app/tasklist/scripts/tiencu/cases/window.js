import { get } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { showCase, focusHeading } from '../case/page.js';
import { groundsPage } from '../conversion/grounds.js';
import { tiesPage } from '../conversion/ties.js';
import { caseList } from './list.js';

/** Where typing does not raise a keyboard over half of the screen. */
const WIDE = window.matchMedia('(min-width: 843px)');

/** What personnel offices keep about their people. */
const BOOKS = { grounds: groundsPage, ties: tiesPage };

/** The one window, while it is open. */
let open = null;

/** Opens the window of cases, or leads the open one to a case or to the book of grounds. */
export function openCases(what = 'cases', about = null) {
  open = open || createWindow();
  if (what === 'grounds') {
    open.showGrounds(about);
  } else if (what === 'case') {
    open.showCase(about);
  } else {
    open.showList();
  }
}

/** The browser keeps the focus in the window and gives it back afterwards; Escape closes it. */
function createWindow() {
  const title = h('h2', { id: freshId('cases') }, pick('Hồ sơ', 'Cases'));
  const close = h('button', { 'type': 'button', 'class': 'tc-close', 'aria-label': pick('Đóng', 'Close'), 'onclick': () => dialog.close() }, '✕');
  const nav = h('nav', { 'aria-label': pick('Các mục', 'Sections') });
  const body = h('div', { class: 'tc-cases-body' });
  const dialog = h('dialog', { 'class': 'tc-cases', 'aria-labelledby': title.id }, h('header', null, title, nav, close), body);
  const room = { dialog, nav, body, number: null };
  room.list = caseList((number) => turnTo(room, number));
  room.place = h('article', { 'class': 'tc-cases-case', 'aria-label': pick('Hồ sơ đang xem', 'The case') });
  const back = h('button', { type: 'button', class: 'tc-link tc-back', onclick: () => leave(room) }, pick('‹ Danh sách hồ sơ', '‹ All cases'));
  room.cases = h('div', { class: 'tc-cases-both' }, room.list.element, h('div', { class: 'tc-cases-open' }, back, room.place));
  dialog.addEventListener('close', () => forget(dialog));
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  fillNav(room);
  hintAt(room);
  return {
    showList: () => {
      show(room, 'cases');
      if (WIDE.matches) {
        room.list.focus();
      }
    },
    showCase: (number) => {
      room.number = number;
      show(room, 'cases');
    },
    showGrounds: (person) => show(room, 'grounds', person)
  };
}

function forget(dialog) {
  if (dialog.open) {
    return;
  }
  open = null;
  dialog.remove();
}

/** The books of grounds and of relations are for personnel offices and leaderships, and for those who watch over the province. */
async function fillNav(room) {
  const { bodies, roles } = await get('/api/v1/me').catch(() => ({ bodies: [], roles: [] }));
  const keeps = roles.includes('BOARD') || bodies.some((key) => /^(to-chuc|lanh-dao)-/.test(key));
  const names = keeps ? [['cases', pick('Tất cả hồ sơ', 'All cases')], ['grounds', pick('Căn cứ tạm hoãn, miễn chuyển đổi', 'Grounds for deferral')], ['ties', pick('Quan hệ lợi ích', 'Relations of interest')]] : [];
  room.nav.replaceChildren(...names.map(([key, name]) => h('button', {
    'type': 'button', 'data-section': key, 'aria-current': key === room.section ? 'page' : null, 'onclick': () => show(room, key)
  }, name)));
}

function show(room, section, about) {
  room.section = section;
  room.nav.querySelectorAll('button').forEach((each) => {
    if (each.dataset.section === section) {
      each.setAttribute('aria-current', 'page');
    } else {
      each.removeAttribute('aria-current');
    }
  });
  if (BOOKS[section]) {
    room.body.replaceChildren(BOOKS[section](about));
    return;
  }
  room.body.replaceChildren(room.cases);
  if (room.number) {
    turnTo(room, room.number);
  }
}

function hintAt(room) {
  room.place.replaceChildren(h('p', { class: 'tc-note tc-choose' }, pick('Chọn một hồ sơ trong danh sách.', 'Choose a case from the list.')));
}

async function turnTo(room, number) {
  room.number = number;
  room.cases.classList.add('tc-one-open');
  room.list.mark(number);
  await showCase(room.place, number, undefined, () => room.list.refresh());
  focusHeading(room.place);
}

/** On a phone the list and the case take turns. */
function leave(room) {
  const number = room.number;
  room.number = null;
  room.cases.classList.remove('tc-one-open');
  hintAt(room);
  room.list.mark(null);
  room.list.refresh().then(() => room.list.focus(number));
}
