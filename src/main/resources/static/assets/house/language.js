/** Vietnamese unless the browser asks for English first, as the web apps themselves decide. */
const asked = ((navigator.languages && navigator.languages[0]) || navigator.language || 'vi').toLowerCase();

export const english = asked.split('-')[0] === 'en';
export const language = english ? 'en' : 'vi';

document.documentElement.lang = language;

/** The text in the language of the page. */
export function pick(vietnamese, inEnglish) {
  return english ? inEnglish : vietnamese;
}

/** Shows the English text of every element that carries one. */
export function translate(root) {
  if (!english) {
    return;
  }
  root.querySelectorAll('[data-en]').forEach((element) => {
    element.textContent = element.dataset.en;
  });
  root.querySelectorAll('[data-en-placeholder]').forEach((element) => {
    element.placeholder = element.dataset.enPlaceholder;
  });
}

/** The web apps would show the texts of the last visit once more after an update. */
export function forgetOldTexts() {
  try {
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    Object.keys(kept).filter((key) => key.includes('_locales_data_')).forEach((key) => delete kept[key]);
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (unreadable) {
    localStorage.removeItem('camunda-web');
  }
}
