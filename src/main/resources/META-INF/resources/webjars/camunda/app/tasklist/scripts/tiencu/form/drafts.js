/**
 * What an officer has typed, kept in the memory of this page only, so that a look at the tab of the case does not cost it.
 * A field that is sent in a way of its own has no name that says it all: it is known by its data-draft.
 * Nothing is written to the browser's storage, and the figures of a count are not kept at all.
 */
const drafts = new Map();

function kept(form) {
  return [...form.elements].filter((element) => element.type !== 'file'
    && ('draft' in element.dataset || (element.name && !('notSent' in element.dataset))));
}

function keyOf(element) {
  return element.dataset.draft || element.name;
}

function stateOf(element) {
  return /^(checkbox|radio)$/.test(element.type)
    ? { name: keyOf(element), value: element.value, checked: element.checked }
    : { name: keyOf(element), value: element.value };
}

export function keep(form, key) {
  const save = () => {
    if (!('secret' in form.dataset)) {
      drafts.set(key, kept(form).map(stateOf));
    }
  };
  form.addEventListener('input', save);
  form.addEventListener('change', save);
}

export function restore(form, key) {
  (drafts.get(key) || []).forEach((state) => {
    kept(form).filter((element) => keyOf(element) === state.name).forEach((element) => {
      if (state.checked === undefined) {
        element.value = state.value;
      } else if (element.value === state.value) {
        element.checked = state.checked;
      }
    });
  });
}

export function drop(key) {
  drafts.delete(key);
}
