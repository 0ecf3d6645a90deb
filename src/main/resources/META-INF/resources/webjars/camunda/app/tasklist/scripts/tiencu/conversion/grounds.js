import { get, post } from '../api.js';
import { h } from '../elements.js';
import { bare, date, pick } from '../words.js';
import { act } from '../case/act.js';
import { dayField } from '../case/fields.js';
import { groundForm } from './ground-form.js';

const GROUNDS = '/api/v1/conversion-grounds';

/**
 * The book of grounds for deferral: those of the reader's units, a new one, the end of one.
 *
 * @param person for whom one is to be recorded at once, or null
 */
export function groundsPage(person) {
  const list = h('div', null, h('p', { role: 'status' }, pick('Đang tải…', 'Loading…')));
  const told = h('p', { class: 'tc-told', role: 'status', tabindex: '-1' });
  const words = h('input', { 'type': 'text', 'autocomplete': 'off', 'aria-label': pick('Tìm theo họ tên', 'Find by name'), 'placeholder': pick('Tìm theo họ tên', 'Find by name') });
  const book = { list, told, words, grounds: [] };
  words.addEventListener('input', () => draw(book));
  const form = groundForm(person, (entered) => {
    form.open = false;
    tell(book, pick(`Đã ghi căn cứ của ${entered.fullName}.`, `The ground of ${entered.fullName} is recorded.`));
  });
  reload(book);
  return h('section', { class: 'tc-case tc-grounds' },
    h('h3', null, pick('Căn cứ tạm hoãn, miễn chuyển đổi', 'Grounds for deferral')),
    h('p', { class: 'tc-note' }, pick(
      'Người đang có căn cứ thì chưa chuyển đổi (NĐ 59/2019, Điều 38). Kỷ luật và điều tra đã ghi trong hồ sơ nhân sự, hoặc còn dưới 18 tháng đến tuổi nghỉ hưu, hệ thống tự tính, không phải ghi ở đây.',
      'Nobody is moved while a ground lasts (Decree 59/2019, Article 38). Proceedings in the personnel record and less than 18 months to retirement are counted anyway and need no entry here.')),
    form, told, h('div', { class: 'tc-field tc-grounds-find' }, words), list);
}

/** The list is read anew, and what was done is said where one looks, also far down the list. */
async function tell(book, text) {
  await reload(book);
  book.told.textContent = text;
  book.told.focus();
}

async function reload(book) {
  try {
    book.grounds = (await get(GROUNDS)).items;
    draw(book);
  } catch (problem) {
    book.list.replaceChildren(h('p', { class: 'tc-error', role: 'alert' }, problem.message));
  }
}

function draw(book) {
  const sought = bare(book.words.value.trim());
  const found = book.grounds.filter((each) => !sought || bare(each.fullName).includes(sought));
  const now = found.filter((each) => !each.over);
  const over = found.filter((each) => each.over);
  book.list.replaceChildren(
    now.length ? table(book, now) : h('p', { class: 'tc-note' }, pick('Không có căn cứ nào đang còn.', 'No ground lasts.')),
    over.length ? h('details', null, h('summary', null, pick(`Đã hết (${over.length})`, `Over (${over.length})`)), table(book, over)) : '');
}

function table(book, grounds) {
  const heads = [pick('Người', 'Person'), pick('Căn cứ', 'Ground'), pick('Từ – đến', 'From – to'), pick('Văn bản chứng minh', 'Evidence')];
  return h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)),
      h('th', { scope: 'col' }, h('span', { class: 'tc-only-read' }, pick('Kết thúc', 'End'))))),
    h('tbody', null, grounds.map((each) => row(book, each)))));
}

function row(book, it) {
  const label = (text) => ({ 'data-label': text });
  return h('tr', null,
    h('th', { scope: 'row' }, it.fullName, h('small', null, it.unitName)),
    h('td', label(pick('Căn cứ', 'Ground')), it.kindName, h('small', null, it.citation)),
    h('td', label(pick('Từ – đến', 'From – to')), `${date(it.from)} – ${it.to ? date(it.to) : pick('chưa có ngày hết', 'open')}`),
    h('td', label(pick('Văn bản chứng minh', 'Evidence')), it.evidence),
    h('td', null, it.over ? null : ending(book, it)));
}

function ending(book, it) {
  return act({
    title: h('span', null, pick('Kết thúc', 'End'), h('span', { class: 'tc-only-read' }, pick(` căn cứ của ${it.fullName}`, ` the ground of ${it.fullName}`))),
    fields: [dayField('lastDay', pick('Ngày cuối cùng', 'Last day'), { missing: pick('Hãy ghi ngày cuối cùng.', 'Give the last day.') })],
    button: pick('Kết thúc…', 'End…'),
    question: pick(`Kết thúc căn cứ “${it.kindName}” của ${it.fullName}?`, `End the ground “${it.kindName}” of ${it.fullName}?`),
    warning: pick('Hết căn cứ, người này lại được tính thời hạn chuyển đổi. Ngày cuối chỉ có thể sửa sớm hơn, không sửa muộn hơn.',
      'Without it the person falls due again. The last day can be brought nearer later, not put off.'),
    keep: pick('Không', 'Keep it'),
    yes: pick('Kết thúc', 'End it'),
    send: (sent) => post(`${GROUNDS}/${encodeURIComponent(it.id)}/end`, sent)
  }, (ended) => {
    tell(book, pick(`Căn cứ của ${ended.fullName} hết ngày ${date(ended.to)}.`, `The ground of ${ended.fullName} ends on ${date(ended.to)}.`));
  });
}
