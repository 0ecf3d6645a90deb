import { get } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { badge, verdictBox } from '../verdict.js';
import { nameLine } from '../people.js';
import { search } from './search.js';
import { payload } from './fields.js';
import { idempotent } from './once.js';
import { beginPlan } from '../training/begin.js';
import { openClass } from '../training/classes.js';
import { openCompensation } from '../training/compensation.js';
import { beginRotation } from '../rotation/begin.js';
import { beginConversion, fileComplaint } from '../conversion/cases.js';

/** What begins a case, by the act of its form: where it is sent, and how the form is made ready. */
const STARTS = {
  requestPermission: { path: '/api/v1/appointments', ready: requestPermission },
  beginPlan: { path: '/api/v1/training-plans', ready: beginPlan },
  openClass: { path: '/api/v1/training-classes', ready: openClass },
  openCompensation: { path: '/api/v1/training-compensations', ready: openCompensation },
  beginRotation: { path: '/api/v1/rotations', ready: beginRotation },
  beginConversion: { path: '/api/v1/conversion-plans', ready: beginConversion },
  fileComplaint: { path: '/api/v1/conversion-complaints', ready: fileComplaint }
};

export async function startCase(room) {
  const { path, ready } = STARTS[room.form.dataset.act];
  room.key = `start:${room.camForm.processDefinitionId}`;
  const attempt = idempotent(path);
  room.send = async () => {
    const answer = await attempt(payload(room));
    const number = answer.body.caseNumber || (answer.location || '').split('/').pop();
    return Object.assign({}, answer.body, { caseNumber: decodeURIComponent(number), id: undefined });
  };
  await ready(room);
}

/** The request for permission that begins an appointment. */
async function requestPermission(room) {
  const { form } = room;
  const place = form.querySelector('[data-list="candidates"]');
  const chosenPost = (post) => showCandidates(place, post);
  search(form.querySelector('[data-search="posts"]'), {
    path: (typed) => `/api/v1/posts?limit=20&q=${encodeURIComponent(typed)}`,
    label: (post) => (post.title.includes(post.unitName) ? post.title : `${post.title} – ${post.unitName}`),
    chosen: chosenPost
  });
  room.thanks = pick('Đã gửi đề nghị xin chủ trương.', 'The request for permission was sent.');
}

async function showCandidates(place, post) {
  place.replaceChildren(h('p', { role: 'status' }, pick('Đang tải danh sách quy hoạch…', 'Loading those planned for the post…')));
  if (!post) {
    place.replaceChildren();
    return;
  }
  try {
    const page = await get(`/api/v1/posts/${encodeURIComponent(post.id)}/candidates`);
    place.replaceChildren(page.items.length ? candidates(page.items) : none(post));
  } catch (problem) {
    place.replaceChildren(h('p', { class: 'tc-error', role: 'alert' }, problem.message));
  }
}

function none(post) {
  return h('p', { class: 'tc-hint' }, pick(
    `Chưa có ai được quy hoạch chức vụ ${post.title}. Cần bổ sung quy hoạch trước (NĐ 170/2025, Điều 29.2).`,
    `Nobody is planned for ${post.title}. Planning comes first (NĐ 170/2025, Điều 29.2).`));
}

function candidates(items) {
  return h('ul', { class: 'tc-cards' }, items.map((person) => h('li', null,
    h('label', { class: 'tc-choice' },
      h('input', {
        type: 'radio', name: 'personId', value: person.personId, required: true,
        'data-missing': 'Hãy chọn nhân sự.', 'data-en-missing': 'Choose a person.'
      }),
      nameLine(person), person.verdict ? null : badge(person.outcome)),
    person.verdict ? verdictBox(person.verdict, false) : null)));
}
