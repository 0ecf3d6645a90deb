/** As h, for drawings. */
export function s(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.entries(attributes || {}).filter(([, value]) => value !== null && value !== undefined).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}
