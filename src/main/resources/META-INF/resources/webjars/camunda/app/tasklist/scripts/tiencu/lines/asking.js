const LIST = ['unit', 'programme', 'gap', 'state', 'priority', 'quarter', 'q', 'sort'];

/** The question that the list now answers, as part of an address. */
export function asked(book) {
  return LIST.filter((name) => book.query[name])
    .map((name) => `${name}=${encodeURIComponent(book.query[name])}`).join('&');
}

/** Whether the reader may change anything now: the rules say so, and the task has been taken. */
export function mayEdit(book) {
  return book.choices.mayEdit && !book.locked();
}
