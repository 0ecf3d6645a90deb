import { bringTexts, language, pick } from '../../../../assets/house/language.js';

await bringTexts('welcome');

export default {
  app: {
    vendor: 'Tiến Cử ·',
    name: pick('Trang cá nhân', 'Welcome')
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: language
  },
  customScripts: ['scripts/tiencu'],
  links: [
    {
      label: pick('Các loại lỗi và cách xử lý', 'Kinds of problems'),
      href: '../../../../docs/problems',
      description: pick('Vì sao hệ thống từ chối và cần làm gì', 'Why the system refuses and what to do')
    },
    {
      label: pick('Mô tả giao diện lập trình', 'Description of the interface'),
      href: '../../../../swagger-ui.html',
      description: pick('Dành cho đơn vị kết nối dữ liệu', 'For those who connect other systems')
    }
  ],
  disableWelcomeMessage: true
};
