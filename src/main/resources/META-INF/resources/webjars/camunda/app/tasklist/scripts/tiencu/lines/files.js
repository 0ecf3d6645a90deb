import { address, upload } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { asked } from './asking.js';
import { changesTable } from './changes.js';
import { open } from './dialog.js';

/** The list as it is filtered and sorted, as a workbook. */
export function exportLink(book) {
  const link = h('a', { class: 'button', download: '' }, pick('Xuất Excel', 'Export to Excel'));
  const aim = () => { link.href = address(`${book.path}/lines/export?${asked(book)}`); };
  link.addEventListener('click', aim);
  aim();
  return link;
}

/** A file is first only compared with the list; what would change is shown before anything is stored. */
export function importDialog(book) {
  const file = h('input', { id: freshId('file'), type: 'file', accept: '.xlsx,.csv' });
  const drop = h('input', { id: freshId('drop'), type: 'checkbox' });
  const result = h('div', { 'class': 'result', 'aria-live': 'polite' });
  const check = h('button', { type: 'button', class: 'primary', onclick: () => run(true) }, pick('Kiểm tra tệp', 'Check the file'));
  const store = h('button', { type: 'button', class: 'primary', hidden: true, onclick: () => run(false) });
  let basis = '';
  const forget = () => {
    store.hidden = true;
    check.hidden = false;
    result.replaceChildren();
  };
  [file, drop].forEach((each) => each.addEventListener('change', forget));
  const run = async (dryRun) => {
    if (!file.files.length) {
      result.replaceChildren(h('p', { class: 'error' }, pick('Chọn tệp trước.', 'Choose the file first.')));
      return;
    }
    result.replaceChildren(h('p', null, pick('Đang đọc tệp…', 'Reading the file…')));
    try {
      const told = await upload(`${book.path}/lines/import`, {
        file: file.files[0], dryRun, dropMissing: drop.checked, ...(dryRun ? {} : { basis })
      }, () => {});
      basis = told.basis;
      result.replaceChildren(...report(book, told));
      const count = told.added + told.changed + told.dropped;
      check.hidden = true;
      store.hidden = !dryRun || !count;
      store.textContent = pick(`Nhập ${count} thay đổi`, `Store ${count} changes`);
      if (!dryRun) {
        await book.restart();
      }
    } catch (problem) {
      forget();
      result.replaceChildren(...complaint(problem));
    }
  };
  open(book, pick('Nhập danh sách từ tệp', 'Import lines from a file'), [
    h('p', null, pick('Tệp XLSX hoặc CSV theo mẫu của tệp xuất ra. Hoặc nhập hết, hoặc không nhập dòng nào.',
      'An XLSX or CSV file with the columns of an exported one. Either all of it is stored or nothing.')),
    h('label', { for: file.id }, pick('Tệp', 'File')), file,
    h('label', { class: 'choice' }, drop, pick('Dòng không có trong tệp thì loại khỏi kế hoạch', 'Drop the lines that the file does not name')),
    h('p', { class: 'answers' }, check, store), result], true);
  file.focus();
}

function report(book, told) {
  const parts = [
    [told.added, pick('thêm', 'added')], [told.changed, pick('đổi', 'changed')], [told.dropped, pick('loại', 'dropped')],
    [told.unchanged, pick('giữ nguyên', 'unchanged')]];
  return [
    h('p', { class: told.dryRun ? 'hint' : 'done' }, told.dryRun ? pick('Chưa lưu gì. Tệp này sẽ: ', 'Nothing is stored yet. This file would make: ') : pick('Đã nhập: ', 'Stored: '),
      parts.map(([count, word]) => `${count} ${word}`).join(', '), '.',
      told.missing ? pick(` Tệp không nhắc đến ${told.missing} dòng đang có.`, ` ${told.missing} lines of the plan are not in the file.`) : ''),
    told.lines.length ? changesTable(book, told.lines) : null].filter(Boolean);
}

function complaint(problem) {
  const wrong = problem.violations || [];
  return [
    h('p', { class: 'error' }, pick('Chưa nhập dòng nào. ', 'Nothing was stored. '), wrong.length > 1
      ? pick(`Tệp có ${wrong.length} chỗ phải sửa:`, `${wrong.length} places need mending:`) : problem.message),
    wrong.length > 1 ? h('ul', null, wrong.map((each) => h('li', null, each.message))) : null].filter(Boolean);
}
