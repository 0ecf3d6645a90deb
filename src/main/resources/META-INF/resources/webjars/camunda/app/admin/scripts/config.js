import { bringTexts, pick } from '../../../../assets/house/language.js';

await bringTexts('admin');

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
