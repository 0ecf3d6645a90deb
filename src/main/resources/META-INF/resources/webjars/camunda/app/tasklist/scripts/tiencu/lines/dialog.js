import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

/** A window over the list. The browser keeps the focus in it; Escape closes it. */
export function open(book, title, content, wide) {
  const heading = h('h5', { id: freshId('dialog') }, title);
  const close = h('button', { 'type': 'button', 'class': 'plain close', 'aria-label': pick('Đóng', 'Close'), 'onclick': () => dialog.close() }, '✕');
  const dialog = h('dialog', { 'aria-labelledby': heading.id, 'class': wide ? 'wide' : null },
    h('header', null, heading, close), h('div', { class: 'content' }, content));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  book.root.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Asks to choose one of several answers; null when the window is closed without one. */
export function choose(book, title, content, answers) {
  return new Promise((resolve) => {
    let given = null;
    const buttons = answers.map(([value, label, kind]) => h('button', {
      type: 'button', class: kind || null, onclick: () => { given = value; dialog.close(); }
    }, label));
    const dialog = open(book, title, [content, h('p', { class: 'answers' }, buttons)]);
    dialog.addEventListener('close', () => resolve(given));
    (buttons.find((each) => each.className === 'primary') || buttons[0]).focus();
  });
}

/** Asks for a reason; null when the window is closed without one. */
export function askReason(book, title) {
  return new Promise((resolve) => {
    let given = null;
    const text = h('textarea', { id: freshId('reason'), rows: '3', maxlength: '1000' });
    const wrong = h('p', { class: 'error', role: 'alert' });
    const done = () => {
      if (text.value.trim()) {
        given = text.value.trim();
        dialog.close();
      } else {
        wrong.textContent = pick('Hãy ghi lý do.', 'Give the reason.');
        text.focus();
      }
    };
    const dialog = open(book, title, [
      h('label', { for: text.id }, pick('Lý do', 'Reason')), text, wrong,
      h('p', { class: 'answers' },
        h('button', { type: 'button', class: 'primary', onclick: done }, pick('Loại khỏi kế hoạch', 'Drop it')),
        h('button', { type: 'button', onclick: () => dialog.close() }, pick('Thôi', 'Cancel')))]);
    dialog.addEventListener('close', () => resolve(given));
    text.focus();
  });
}
