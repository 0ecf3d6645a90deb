import { get, post } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { choiceField } from '../case/fields.js';
import { colleagueField, entryForm, paperFields, periodFields } from './entry-form.js';

const GROUNDS = '/api/v1/conversion-grounds';

/** Records a ground: whose, which, from when to when, and the paper that proves it. */
export function groundForm(person, done) {
  return entryForm({
    title: pick('Ghi căn cứ mới', 'Record a ground'),
    button: pick('Ghi căn cứ', 'Record the ground'),
    open: person,
    fields: [
      colleagueField(person), kind(), ...periodFields(),
      ...paperFields(
        pick('Văn bản chứng minh', 'Paper that proves it'),
        pick('vd. Giấy xác nhận của Bệnh viện đa khoa tỉnh', 'e.g. certificate of the general hospital'),
        pick('vd. 118/GXN-BV', 'e.g. 118/GXN-BV'))],
    send: (sent) => post(GROUNDS, sent)
  }, done);
}

function kind() {
  const field = choiceField('kind', pick('Căn cứ', 'Ground'), [['', pick('Chọn…', 'Choose…')]], pick('Hãy chọn căn cứ.', 'Choose the ground.'));
  fillKinds(field.element.querySelector('select'));
  return field;
}

async function fillKinds(select) {
  const { items } = await get(`${GROUNDS}/kinds`);
  select.append(...items.map((each) => h('option', { value: each.kind }, `${each.kindName} (${each.citation})`)));
}
