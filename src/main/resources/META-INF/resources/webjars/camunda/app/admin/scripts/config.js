import { bringTexts, language, pick } from '../../../../assets/house/language.js';

await bringTexts('admin');

export default {
  app: {
    vendor: 'Tiến Cử ·',
    name: pick('Quản trị', 'Admin')
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: language
  },
  customScripts: ['scripts/tiencu'],
  disableWelcomeMessage: true
};
