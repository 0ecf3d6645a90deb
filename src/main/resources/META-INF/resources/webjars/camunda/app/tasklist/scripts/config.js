import { bringTexts, language, pick } from '../../../../assets/house/language.js';

await bringTexts('tasklist');

export default {
  app: {
    vendor: 'Tiến Cử ·',
    name: pick('Danh sách công việc', 'Tasklist')
  },
  dateFormat: {
    normal: 'L LT',
    long: 'LLLL',
    short: 'L',
    abbr: 'L LT'
  },
  locales: {
    availableLocales: ['vi', 'en'],
    fallbackLocale: language
  },
  customScripts: ['scripts/tiencu/tasklist'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: pick('nhận công việc đang chọn', 'claims the currently selected task')
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: pick('chuyển đến bộ lọc đầu tiên', 'sets the focus to the first filter in the list')
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: pick('chuyển đến công việc đầu tiên trong danh sách', 'sets the focus to the first task in the list')
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: pick('chuyển đến ô nhập đầu tiên của biểu mẫu', 'sets the focus to the first input field in a task form')
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: pick('mở cửa sổ bắt đầu quy trình', 'opens the start process dialog')
    }
  }
};
