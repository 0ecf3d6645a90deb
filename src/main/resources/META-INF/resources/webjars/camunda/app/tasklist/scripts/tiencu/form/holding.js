import { h } from '../elements.js';
import { pick } from '../words.js';

/** A task must be taken before its form is filled in; until then the form can be read. */
export function offerHolding(room) {
  if (!room.camForm.taskId) {
    return;
  }
  const hint = h('p', { class: 'tc-hint', role: 'status' },
    pick('Bấm “Nhận việc” ở trên trước khi điền. Trong lúc chờ vẫn đọc được toàn bộ nội dung.',
      'Press “Claim” above before filling in the form. Everything can be read meanwhile.'));
  room.body.before(hint);
  room.$scope.$watch('options.disableForm', (disabled) => {
    room.body.disabled = Boolean(disabled);
    hint.hidden = !disabled;
  });
  room.$scope.$applyAsync();
}
