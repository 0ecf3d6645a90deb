import { get } from '../api.js';
import { freshId, h } from '../elements.js';
import { date, pick } from '../words.js';
import { changesTable, WHATS } from './changes.js';
import { open } from './dialog.js';
import { clock } from './labels.js';

/** How two versions of the plan differ, line by line; at first the last kept one and the list as it stands now. */
export async function differencesDialog(book) {
  const place = h('div', null, h('p', null, pick('Đang tải…', 'Loading…')));
  open(book, pick('Khác nhau giữa các bản', 'Differences between versions'), place, true);
  try {
    const versions = (await get(`${book.path}/versions`)).items;
    if (!versions.length) {
      place.replaceChildren(h('p', null, pick('Chưa có bản nào được lưu: mỗi lần kế hoạch chuyển bước, một bản được giữ lại.',
        'No version is kept yet: one is kept each time the plan goes from hand to hand.')));
      return;
    }
    offer(book, place, versions);
  } catch (problem) {
    place.replaceChildren(h('p', { class: 'error' }, problem.message));
  }
}

function name(version) {
  return pick(`Bản ${version.number}`, `Version ${version.number}`) + ` – ${version.step} (${date(version.at)} ${clock(version.at).slice(0, 5)})`;
}

function offer(book, place, versions) {
  const options = () => versions.map((each) => h('option', { value: String(each.number) }, name(each)));
  const from = h('select', { id: freshId('from') }, options());
  const to = h('select', { id: freshId('to') }, h('option', { value: '' }, pick('Danh sách hiện nay', 'The list as it stands now')), options());
  const result = h('div', { 'aria-live': 'polite' });
  const compare = async () => {
    result.replaceChildren(h('p', null, pick('Đang so sánh…', 'Comparing…')));
    try {
      const found = await get(`${book.path}/versions/${from.value}/differences${to.value ? `?with=${to.value}` : ''}`);
      result.replaceChildren(...told(book, found));
    } catch (problem) {
      result.replaceChildren(h('p', { class: 'error' }, problem.message));
    }
  };
  [from, to].forEach((each) => each.addEventListener('change', compare));
  place.replaceChildren(h('div', { class: 'filter' },
    h('div', { class: 'field' }, h('label', { for: from.id }, pick('Từ', 'From')), from),
    h('div', { class: 'field' }, h('label', { for: to.id }, pick('đến', 'to')), to)), result);
  compare();
}

function told(book, found) {
  if (!found.lines.length) {
    return [h('p', { class: 'done' }, pick('Hai bản giống nhau.', 'Both are the same.'))];
  }
  const counts = [['ADDED', found.added], ['DROPPED', found.dropped], ['CHANGED', found.changed]];
  return [
    h('p', { class: 'counts' }, counts.map(([what, count]) => h('span', { class: `what-${what.toLowerCase()}` }, h('span', { class: 'what' }, `${WHATS[what]} ${count}`)))),
    changesTable(book, found.lines)];
}
