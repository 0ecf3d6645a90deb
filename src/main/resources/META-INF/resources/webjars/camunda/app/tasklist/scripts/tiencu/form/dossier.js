import { freshId, h } from '../elements.js';
import { address, get, upload } from '../api.js';
import { date, fullDate, pick } from '../words.js';

const STATES = {
  PRESENT: pick('Đã có', 'Present'),
  MISSING: pick('Còn thiếu', 'Missing'),
  EXPIRED: pick('Hết hạn', 'Expired')
};
const SIGNS = { PRESENT: '✓', MISSING: '✕', EXPIRED: '!' };

/** The components of the dossier (NĐ 170/2025, Điều 35) with their files; complete only when all required ones are there. */
export function fillDossier(room, place) {
  place.dataset.block = 'outcome';
  room.dossierPlace = h('div', { class: 'tc-dossier' });
  room.dossierHint = h('p', { class: 'tc-live', role: 'status' });
  place.append(room.dossierPlace, room.dossierHint);
  draw(room, room.shown.dossier || []);
  room.complaints.push(() => incomplete(room));
}

function draw(room, dossier) {
  room.dossier = dossier;
  room.dossierPlace.replaceChildren(h('ol', null, dossier.map((part) => component(room, part))));
  const open = missing(room).length;
  room.dossierHint.className = `tc-live ${open ? 'tc-bad' : 'tc-good'}`;
  room.dossierHint.textContent = open
    ? pick(`Còn ${open} thành phần bắt buộc chưa có hoặc hết hạn: chưa thể kết luận “Đủ thành phần”.`,
      `${open} required components are missing or expired: the dossier is not complete yet.`)
    : pick('Đủ các thành phần bắt buộc.', 'All required components are there.');
}

function missing(room) {
  return room.dossier.filter((part) => part.required && part.state !== 'PRESENT');
}

function incomplete(room) {
  const complete = room.form.querySelector('[name="outcome"][value="COMPLETE"]');
  return complete.checked && missing(room).length
    ? [{ element: complete, message: pick('Hồ sơ còn thiếu: ', 'Still missing: ') + missing(room).map((part) => part.name).join('; ') }]
    : [];
}

function file(it) {
  const name = it.id ? h('a', { href: address(`/api/v1/files/${it.id}`), target: '_blank', rel: 'noopener' }, it.fileName) : it.fileName;
  return h('li', null, name, it.issuedOn ? h('small', null, pick('ban hành ', 'issued ') + date(it.issuedOn)) : null);
}

function component(room, part) {
  return h('li', { class: `tc-component tc-state-${part.state}` },
    h('div', { class: 'tc-component-head' },
      h('strong', null, part.name, part.required ? null : h('small', null, pick('không bắt buộc', 'optional'))),
      h('span', { class: 'tc-state' }, h('span', { 'aria-hidden': 'true' }, SIGNS[part.state] || ''), ' ', STATES[part.state] || part.state)),
    h('cite', null, part.citation),
    h('ul', { class: 'tc-files' }, (part.files || []).map(file)),
    uploader(room, part));
}

function uploader(room, part) {
  const ids = { file: freshId('file'), day: freshId('day') };
  const chosen = h('input', { id: ids.file, type: 'file', 'data-not-sent': true });
  const day = h('input', { id: ids.day, type: 'date', 'data-not-sent': true });
  const said = h('output', { class: 'tc-said' });
  const state = h('p', { class: 'tc-upload-state', role: 'status' });
  const button = h('button', { type: 'button', class: 'btn btn-default' }, pick('Tải lên', 'Upload'));
  day.addEventListener('input', () => { said.textContent = fullDate(day.value); });
  button.addEventListener('click', () => send(room, part, { chosen, day, state, button }));
  return h('details', { class: 'tc-upload', open: part.required && part.state !== 'PRESENT' },
    h('summary', null, pick('Thêm tệp', 'Add a file')),
    h('div', { class: 'tc-field' }, h('label', { for: ids.file }, pick('Tệp (PDF, tối đa 20 MB)', 'File (PDF, at most 20 MB)')), chosen),
    h('div', { class: 'tc-field' }, h('label', { for: ids.day }, pick('Ngày ban hành', 'Issued on')), day, said),
    button, state);
}

async function send(room, part, { chosen, day, state, button }) {
  const say = (text, bad) => {
    state.textContent = text;
    state.className = `tc-upload-state ${bad ? 'tc-error' : ''}`;
  };
  if (!chosen.files.length || !day.value) {
    say(pick('Chọn tệp và ngày ban hành.', 'Choose the file and its date.'), true);
    return;
  }
  button.disabled = true;
  try {
    const path = `/api/v1/cases/${encodeURIComponent(room.shown.case.caseNumber)}/dossier/${encodeURIComponent(part.component)}`;
    const fields = { personId: room.shown.selected.personId, issuedOn: day.value, file: chosen.files[0] };
    await upload(path, fields, (share) => say(pick('Đang tải lên ', 'Uploading ') + Math.round(share * 100) + ' %'));
    const task = await get(`/api/v1/tasks/${encodeURIComponent(room.camForm.taskId)}`);
    draw(room, task.form.dossier || []);
  } catch (problem) {
    button.disabled = false;
    say([problem.detail || problem.message].concat((problem.violations || []).map((each) => each.message))
      .filter((text, at, all) => all.indexOf(text) === at).join(' '), true);
  }
}
