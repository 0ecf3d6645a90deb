import { forgetOldTexts, pick } from '../../../../assets/house/language.js';

forgetOldTexts();

export default {
  app: {
    vendor: 'Tiến Cử ·',
    name: pick('Quản trị', 'Admin')
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: 'vi'
  },
  customScripts: ['scripts/tiencu'],
  disableWelcomeMessage: true
};
