import { h } from '../elements.js';
import { get, address } from '../api.js';
import { date, english, pick } from '../words.js';
import { paperLinks } from '../papers.js';
import { nationalRecord, uploader } from './hand-in.js';

const STATES = {
  PRESENT: pick('Đã có', 'Present'),
  MISSING: pick('Còn thiếu', 'Missing'),
  EXPIRED: pick('Hết hạn', 'Expired')
};
const SIGNS = { PRESENT: '✓', MISSING: '✕', EXPIRED: '!' };

/** The components of the dossier (NĐ 170/2025, Điều 35) with their papers; complete only when all mandatory ones are there. */
export function fillDossier(room, place) {
  place.dataset.block = 'dossier';
  const list = h('ol', null);
  const hint = h('p', { class: 'tc-live', role: 'status' });
  place.append(h('div', { class: 'tc-dossier' }, list), hint);
  const desk = {
    caseNumber: room.shown.case.caseNumber,
    personId: room.shown.selected.personId,
    redraw: async () => draw((await get(`/api/v1/tasks/${encodeURIComponent(room.camForm.taskId)}`)).form.dossier)
  };
  const draw = (dossier) => {
    room.dossier = dossier;
    list.replaceChildren(...dossier.components.map((part) => component(desk, part)));
    sayWhatIsMissing(hint, missing(dossier));
  };
  draw(room.shown.dossier);
  room.complaints.push(() => incomplete(room));
}

function missing(dossier) {
  return dossier.components.filter((part) => part.component.mandatory && part.state !== 'PRESENT');
}

function sayWhatIsMissing(hint, open) {
  hint.className = `tc-live ${open.length ? 'tc-bad' : 'tc-good'}`;
  hint.textContent = open.length
    ? pick(`Còn ${open.length} thành phần bắt buộc chưa có hoặc hết hạn: chưa thể kết luận “Đủ thành phần”.`,
      `${open.length} mandatory components are missing or expired: the dossier is not complete yet.`)
    : pick('Đủ các thành phần bắt buộc.', 'All mandatory components are there.');
}

function nameOf(part) {
  return english ? part.component.nameEn : part.component.name;
}

function incomplete(room) {
  const complete = room.form.querySelector('[name="outcome"][value="COMPLETE"]');
  const open = missing(room.dossier);
  return complete.checked && open.length
    ? [{ element: complete, message: pick('Hồ sơ còn thiếu: ', 'Still missing: ') + open.map(nameOf).join('; ') }]
    : [];
}

function item(it) {
  const until = it.validUntil ? pick(', dùng đến ', ', valid until ') + date(it.validUntil) : '';
  const name = it.fileId && !it.nationalRecord
    ? h('a', { href: address(`/api/v1/files/${it.fileId}`), target: '_blank', rel: 'noopener' }, it.name)
    : it.name;
  return h('li', { class: it.expired ? 'tc-expired' : null }, name,
    it.paperId ? [' ', paperLinks(it.paperId, it.name)] : null,
    it.nationalRecord ? h('small', null, pick('Cơ sở dữ liệu quốc gia: ', 'National database: '), it.nationalRecord) : null,
    h('small', null, pick('ngày ', 'dated '), date(it.issuedOn), until, it.expired ? pick(' – đã hết hạn', ' – expired') : ''));
}

function component(desk, part) {
  const { component: what } = part;
  const needed = part.minimumCount > 1 ? pick(`cần ${part.minimumCount} văn bản`, `${part.minimumCount} papers needed`) : null;
  const age = what.validityMonths ? pick(`không quá ${what.validityMonths} tháng`, `not older than ${what.validityMonths} months`) : null;
  return h('li', { class: `tc-component tc-state-${part.state}` },
    h('div', { class: 'tc-component-head' },
      h('strong', null, nameOf(part)),
      h('span', { class: 'tc-state' }, h('span', { 'aria-hidden': 'true' }, SIGNS[part.state]), ' ', STATES[part.state])),
    h('cite', null, [what.citation, needed, age, what.mandatory ? null : pick('không bắt buộc', 'optional')].filter(Boolean).join(' · ')),
    h('ul', { class: 'tc-files' }, part.items.map(item)),
    h('details', { class: 'tc-upload' },
      h('summary', null, pick('Bổ sung', 'Add')),
      uploader(desk, what.code),
      what.nationalRecordAllowed ? nationalRecord(desk, what.code) : null));
}
