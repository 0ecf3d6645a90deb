import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { card, field, postFinder } from './rows.js';
import { lineVerdict } from './line-verdict.js';
import { GROUPS } from './words.js';

/** Each line: kept with a post, a time and the measures, or dropped with a reason. */
export function fillReviewed(room, place) {
  place.dataset.block = 'lines';
  const rows = (room.shown.lines || []).map((line) => reviewed(line, room.shown.plan));
  place.append(rows.length
    ? h('ul', { class: 'tc-rotation-rows' }, rows.map((row) => row.element))
    : h('p', { class: 'tc-hint' }, pick('Không có ai được đề xuất.', 'Nobody is proposed.')));
  room.form.addEventListener('tc-filled', () => rows.forEach((row) => row.tell()));
  room.form.addEventListener('tc-chain-adopted', () => takeOver(room, rows));
  room.complaints.push(() => rows.flatMap((row) => row.complaints()));
  room.additions.push(() => ({ lines: rows.map((row) => row.value()) }));
}

/** What the planner was told to adopt stands in the lines, with what the records say of it. */
async function takeOver(room, rows) {
  const { form } = await get(`/api/v1/tasks/${encodeURIComponent(room.key)}`);
  form.lines.forEach((line) => rows.filter((row) => row.lineId === line.lineId).forEach((row) => row.place(line)));
}

function reviewed(line, plan) {
  const sent = (name) => ({ 'data-not-sent': true, 'data-draft': `${name}:${line.lineId}` });
  const text = (name, value) => {
    const area = h('textarea', { rows: 2, maxlength: 1000, name: `${name}-${line.lineId}`, ...sent(name) });
    area.value = value || '';
    return area;
  };
  const keep = h('input', { type: 'checkbox', checked: !line.dropped, ...sent('keep') });
  const post = postFinder(pick('Chức vụ, nơi đến', 'Post'),
    { value: line.toPostId, shown: line.toPostTitle, draft: `post:${line.lineId}`, chosen: () => verdict.ask() });
  const months = h('input', { type: 'text', inputmode: 'numeric', class: 'tc-number', name: `months-${line.lineId}`, value: String(line.months || plan.months || ''), ...sent('months') });
  const measure = text('measure', line.measure);
  const reason = text('dropped', line.dropped);
  const isNumber = () => /^\d{1,3}$/.test(months.value.trim());
  const verdict = lineVerdict(plan, line, () => ({ postId: post.value(), months: isNumber() ? months.value.trim() : '' }));
  months.addEventListener('change', verdict.ask);
  const kept = h('div', null, post.element, h('div', { class: 'tc-rotation-fields' },
    field(pick('Thời hạn (tháng)', 'Months'), months), field(pick('Biện pháp thực hiện', 'Measures'), measure)), verdict.element);
  const dropped = field(pick('Lý do không chọn', 'Reason for dropping'), reason);
  const element = card(line, h('label', { class: 'tc-choice' }, keep, h('span', null, pick('Giữ trong danh sách', 'Keep on the list'))),
    line.reason ? h('p', { class: 'tc-note' }, `${GROUPS[line.group]}: ${line.reason}`) : null,
    kept, dropped);
  const show = () => {
    kept.hidden = !keep.checked;
    dropped.hidden = keep.checked;
    element.classList.toggle('tc-dropped', !keep.checked);
  };
  keep.addEventListener('change', show);
  const missing = (control, message) => ({ element: control, message });
  return {
    element,
    lineId: line.lineId,
    tell: () => {
      show();
      verdict.ask();
    },
    place: (now) => {
      post.set(now.toPostId || '', now.toPostTitle || '');
      verdict.ask();
    },
    value: () => (keep.checked
      ? { lineId: line.lineId, postId: post.value(), months: Number(months.value), measure: measure.value.trim() }
      : { lineId: line.lineId, dropped: reason.value.trim() }),
    complaints: () => (keep.checked
      ? [...(post.value() ? [] : [missing(post.typed, pick(`Chọn chức vụ cho ${line.fullName}.`, `Choose the post of ${line.fullName}.`))]),
        ...(isNumber() ? [] : [missing(months, pick('Nhập số tháng.', 'Enter the months.'))])]
      : reason.value.trim() ? [] : [missing(reason, pick(`Nêu lý do không chọn ${line.fullName}.`, `Say why ${line.fullName} is dropped.`))])
  };
}
