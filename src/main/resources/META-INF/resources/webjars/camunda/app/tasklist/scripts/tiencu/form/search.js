import { get } from '../api.js';
import { freshId, h } from '../elements.js';
import { pick } from '../words.js';

const PAUSE = 250;

/**
 * A field that searches while one types and sends the id of what was chosen. Works with arrow keys, Enter and Escape.
 * The place holds a text input (what is typed) and a hidden input (what is sent).
 */
export function search(place, { path, label, chosen, nothing, id = (item) => item.id }) {
  const typed = place.querySelector('input[type="text"]');
  const sent = place.querySelector('input[type="hidden"]');
  const list = h('ul', { class: 'tc-options', role: 'listbox', id: freshId('options'), hidden: true });
  const state = { items: [], active: -1, timer: 0, asked: 0 };
  const said = h('p', { class: 'tc-note', role: 'status' });
  Object.entries({ 'role': 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
    .forEach(([name, value]) => typed.setAttribute(name, value));
  typed.after(list, said);

  const close = () => {
    list.hidden = true;
    typed.setAttribute('aria-expanded', 'false');
    typed.removeAttribute('aria-activedescendant');
  };
  /* Whoever has chosen is not asked any more: an answer to what was typed before comes too late. */
  const choose = (item) => {
    clearTimeout(state.timer);
    state.asked += 1;
    sent.value = id(item);
    typed.value = label(item);
    said.textContent = '';
    close();
    chosen(item);
  };
  const show = (items) => {
    state.items = items;
    state.active = -1;
    list.replaceChildren(...items.map((item) => h('li', {
      role: 'option', id: freshId('option'), onmousedown: (event) => { event.preventDefault(); choose(item); }
    }, label(item))));
    list.hidden = !items.length;
    typed.setAttribute('aria-expanded', String(items.length > 0));
    said.textContent = items.length ? '' : nothing || pick('Không tìm thấy chức vụ phù hợp.', 'Nothing found.');
  };
  const ask = async () => {
    const mine = ++state.asked;
    try {
      const page = await get(path(typed.value.trim()));
      if (mine === state.asked) {
        show(page.items);
      }
    } catch (problem) {
      close();
      said.textContent = problem.message;
    }
  };
  const move = (step) => {
    const options = [...list.children];
    state.active = (state.active + step + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === state.active)));
    options[state.active].scrollIntoView({ block: 'nearest' });
    typed.setAttribute('aria-activedescendant', options[state.active].id);
  };

  typed.addEventListener('input', () => {
    if (sent.value) {
      sent.value = '';
      chosen(null);
    }
    clearTimeout(state.timer);
    state.timer = setTimeout(ask, PAUSE);
  });
  typed.addEventListener('focus', () => {
    if (!sent.value) {
      ask();
    }
  });
  typed.addEventListener('blur', close);
  typed.addEventListener('keydown', (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && state.active >= 0) {
      event.preventDefault();
      choose(state.items[state.active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
}
