import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

/** Đồng with dots between thousands. */
export function dong(amount) {
  return amount === null || amount === undefined ? null : `${Number(amount).toLocaleString('vi-VN')} ${pick('đồng', 'VND')}`;
}

/** A field for an amount in đồng; dots and blanks between thousands are allowed and shown as one leaves it. */
export function fillMoney(room, place) {
  const { name } = place.dataset;
  place.dataset.block = name;
  const field = h('input', { id: freshId(name), name, type: 'text', inputmode: 'numeric', autocomplete: 'off', class: 'tc-number', 'data-not-sent': true });
  const amount = () => Number(field.value.replace(/[.\s]/g, ''));
  const applies = () => !place.closest('[hidden]');
  field.addEventListener('blur', () => {
    if (field.value.trim() && Number.isSafeInteger(amount())) {
      field.value = amount().toLocaleString('vi-VN');
    }
  });
  place.append(h('div', { class: 'tc-field' }, h('label', { for: field.id }, pick('Số tiền, đồng', 'Amount in đồng')), field));
  room.complaints.push(() => (applies() && !/^\d[\d.\s]*$/.test(field.value.trim())
    ? [{ element: field, message: pick('Nhập số tiền bằng đồng, ví dụ 60.000.000.', 'Enter the amount in đồng, such as 60.000.000.') }] : []));
  room.additions.push(() => (applies() ? { [name]: amount() } : {}));
}
