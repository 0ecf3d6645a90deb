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

/**
 * Puts the texts of a web app where it looks for them before it draws anything: without them it would show those of the last
 * visit after an update, and the bare keys of some where the network is slow.
 */
export async function bringTexts(app) {
  const texts = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  try {
    const answer = await fetch(`${texts}${language}.json?bust=${window.bust}`);
    const kept = { [`${texts}_locales_data_${language}_${window.bust}`]: JSON.stringify(await answer.json()) };
    Object.entries(read()).filter(([key]) => !key.includes('_locales_data_')).forEach(([key, value]) => { kept[key] = value; });
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (unreachable) {
    localStorage.removeItem('camunda-web');
  }
}

function read() {
  return JSON.parse(localStorage.getItem('camunda-web') || '{}');
}
