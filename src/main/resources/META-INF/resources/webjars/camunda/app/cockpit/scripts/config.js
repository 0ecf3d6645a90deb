import { bringTexts, pick } from '../../../../assets/house/language.js';

await bringTexts('cockpit');

export default {
  app: {
    vendor: 'Tiến Cử ·',
    name: pick('Giám sát quy trình', 'Cockpit')
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },
  customScripts: ['scripts/tiencu'],
  disableWelcomeMessage: true
};
