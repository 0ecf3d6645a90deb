/** What the address of the board asks for: #/board?tab=cases&person=… */
export function parameters() {
  return new URLSearchParams(window.location.hash.split('?')[1] || '');
}

/** The address of a part of the board; what is empty is left out. */
export function address(asked) {
  const query = queryOf(asked);
  return query ? `#/board?${query}` : '#/board';
}

export function queryOf(asked) {
  const query = new URLSearchParams();
  Object.entries(asked).filter(([, value]) => value !== null && value !== undefined && value !== '')
    .forEach(([name, value]) => query.set(name, value));
  return query.toString();
}

export function goTo(asked) {
  window.location.hash = address(asked);
}
