/**
 * Builds an element. Children are texts or elements; texts from the server never become markup.
 * Attributes: class, data-…, aria-…, on… as functions; false and null are left out.
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (value === null || value === undefined || value === false) {
      return;
    }
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  });
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Term and description pairs; pairs without a value are left out, and without any there is nothing. */
export function facts(...pairs) {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return shown.length === 0 ? null : h('dl', { class: 'tc-facts' }, shown.map(([term, value]) => h('div', null, h('dt', null, term), h('dd', null, value))));
}

let serial = 0;

/** An id that no other element of the page has. */
export function freshId(stem) {
  serial += 1;
  return `tc-${stem}-${serial}`;
}
