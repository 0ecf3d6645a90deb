import { freshId, h } from '../elements.js';
import { post, upload } from '../api.js';
import { pick } from '../words.js';
import { dayFirst } from './dates.js';

/** A paper of a component as a file, with the day that stands on it. */
export function uploader(desk, code) {
  const chosen = h('input', { id: freshId('file'), type: 'file', accept: '.pdf,.docx,.jpg,.jpeg,.png', 'data-not-sent': true });
  const day = dateField(pick('Ngày trên văn bản', 'Date on the paper'));
  const act = actor(desk, pick('Tải tệp lên', 'Upload the file'));
  act.does(async (say) => {
    if (!chosen.files.length || !day.input.value) {
      throw new Error(pick('Chọn tệp và nhập ngày trên văn bản.', 'Choose the file and enter its date.'));
    }
    const fields = { personId: desk.personId, issuedOn: day.input.value, file: chosen.files[0] };
    await upload(path(desk, code), fields, (share) => say(`${pick('Đang tải lên', 'Uploading')} ${Math.round(share * 100)} %`));
  });
  return h('div', { class: 'tc-hand-in' },
    h('div', { class: 'tc-field' },
      h('label', { for: chosen.id }, pick('Tệp PDF, DOCX, JPEG hoặc PNG, tối đa 20 MB', 'PDF, DOCX, JPEG or PNG file, at most 20 MB')), chosen),
    day.field, act.button, act.state);
}

/** Data already approved in a national database replace the paper (NĐ 170/2025, Điều 35). */
export function nationalRecord(desk, code) {
  const reference = h('input', { id: freshId('record'), type: 'text', maxlength: '200', 'data-not-sent': true });
  const day = dateField(pick('Ngày phê duyệt', 'Approved on'));
  const act = actor(desk, pick('Dùng dữ liệu này', 'Use this record'));
  act.does(async () => {
    if (!reference.value.trim() || !day.input.value) {
      throw new Error(pick('Nhập mã dữ liệu và ngày phê duyệt.', 'Enter the reference and its date.'));
    }
    await post(`${path(desk, code)}/national-record`,
      { personId: desk.personId, approvedOn: day.input.value, reference: reference.value.trim() });
  });
  return h('details', { class: 'tc-hand-in' },
    h('summary', null, pick('Thay bằng dữ liệu trong cơ sở dữ liệu quốc gia', 'Replace by a record of a national database')),
    h('div', { class: 'tc-field' },
      h('label', { for: reference.id }, pick('Mã dữ liệu', 'Reference of the record')), reference),
    day.field, act.button, act.state);
}

function path(desk, code) {
  return `/api/v1/cases/${encodeURIComponent(desk.caseNumber)}/dossier/${encodeURIComponent(code)}`;
}

function dateField(text) {
  const input = h('input', { type: 'date', 'data-not-sent': true });
  const label = h('label', null, text);
  const field = h('div', { class: 'tc-field' }, label, input);
  dayFirst(input);
  label.htmlFor = field.querySelector('.tc-typed').id;
  return { field, input };
}

/** A button that does one thing, says how it goes and, when the server says no, why. */
function actor(desk, name) {
  const state = h('p', { class: 'tc-upload-state', role: 'status' });
  const button = h('button', { type: 'button', class: 'btn btn-default' }, name);
  const say = (text, bad) => {
    state.textContent = text;
    state.classList.toggle('tc-error', Boolean(bad));
  };
  const does = (work) => button.addEventListener('click', async () => {
    button.disabled = true;
    say('');
    try {
      await work(say);
      await desk.redraw();
    } catch (problem) {
      const texts = [problem.detail || problem.message, ...(problem.violations || []).map((each) => each.message)];
      say([...new Set(texts)].join(' '), true);
    } finally {
      button.disabled = false;
    }
  });
  return { button, state, does };
}
