/** What other parts of the screen ask of the window of cases, without knowing it: to show a case, or the book of grounds. */
const ASKED = 'tc-cases';

/** @param what 'case' with its number, or 'grounds' with the person for whom one is to be recorded */
export function ask(what, about) {
  document.dispatchEvent(new CustomEvent(ASKED, { detail: { what, about } }));
}

export function answer(listener) {
  document.addEventListener(ASKED, ({ detail }) => listener(detail.what, detail.about));
}
