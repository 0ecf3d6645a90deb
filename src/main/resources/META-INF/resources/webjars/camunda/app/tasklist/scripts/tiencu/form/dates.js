import { freshId, h } from '../elements.js';
import { fullDate, pick } from '../words.js';

/** 24/11/2026, 24-11-2026, 24.11.2026 or 24112026 as 2026-11-24; null when it is no day. */
export function readDate(typed) {
  const hit = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(typed) || /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (!hit) {
    return null;
  }
  const [day, month, year] = hit.slice(1).map(Number);
  const on = new Date(Date.UTC(year, month - 1, day));
  const real = year > 1900 && on.getUTCMonth() === month - 1 && on.getUTCDate() === day;
  return real ? on.toISOString().slice(0, 10) : null;
}

function written(iso) {
  return iso.split('-').reverse().join('/');
}

/**
 * Browsers write dates in the order of their own language, which for a legal date must not be guessed. So one types day,
 * month and year into a plain field; the browser's own field stays beside it as a calendar to pick from, and below stands
 * the date in words.
 */
export function dayFirst(input) {
  const typed = h('input', {
    type: 'text', id: freshId('date'), class: 'tc-typed', inputmode: 'numeric', autocomplete: 'off', maxlength: '10', 'data-not-sent': true,
    placeholder: pick('ngày/tháng/năm', 'day/month/year'), required: input.required,
    'aria-describedby': input.getAttribute('aria-describedby'), 'aria-label': input.getAttribute('aria-label')
  });
  const said = h('output', { class: 'tc-said', for: typed.id });
  const label = input.id && input.form && input.form.querySelector(`label[for="${input.id}"]`);
  if (label) {
    label.htmlFor = typed.id;
  }
  input.classList.add('tc-picker');
  input.tabIndex = -1;
  input.title = pick('Chọn trên lịch', 'Pick from a calendar');
  input.setAttribute('aria-label', input.title);
  input.before(typed);
  input.after(said);
  const say = () => {
    const wrong = typed.value.trim() && !input.value;
    input.dataset.unread = wrong ? 'true' : '';
    said.textContent = input.value ? fullDate(input.value) : '';
  };
  typed.addEventListener('input', () => {
    input.value = readDate(typed.value.trim()) || '';
    say();
  });
  typed.addEventListener('change', () => {
    typed.value = input.value ? written(input.value) : typed.value;
  });
  input.addEventListener('input', () => {
    typed.value = input.value ? written(input.value) : '';
    say();
  });
  typed.value = input.value ? written(input.value) : '';
  say();
}

