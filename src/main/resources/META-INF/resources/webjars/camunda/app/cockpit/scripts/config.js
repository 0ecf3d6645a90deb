import { bringTexts, language, pick } from '../../../../assets/house/language.js';

await bringTexts('cockpit');

export default {
  app: {
    vendor: 'Tiến Cử ·',
    name: pick('Giám sát quy trình', 'Cockpit')
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: language
  },
  customScripts: ['scripts/tiencu'],
  disableWelcomeMessage: true
};
