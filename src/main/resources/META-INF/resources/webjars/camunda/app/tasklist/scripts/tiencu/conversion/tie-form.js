import { get, post } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { choiceField, foundField } from '../case/fields.js';
import { finder } from '../rotation/rows.js';
import { colleagueField, entryForm, paperFields, periodFields } from './entry-form.js';

const TIES = '/api/v1/conversion-ties';

/** Records a relation of interest from a declaration: whose, with whom and where, from when. */
export function tieForm(done) {
  return entryForm({
    title: pick('Ghi quan hệ lợi ích mới', 'Record a relation of interest'),
    button: pick('Ghi quan hệ lợi ích', 'Record the relation'),
    fields: [
      colleagueField(null), kind(), unit(), charge(), ...periodFields(),
      ...paperFields(pick('Bản kê khai', 'Declaration'), pick('vd. Bản kê khai quan hệ lợi ích', 'e.g. declaration of interests'), pick('vd. 12/KK-STC', 'e.g. 12/KK-STC'))],
    send: ({ inCharge, ...rest }) => post(TIES, { ...rest, inCharge: inCharge === 'true' })
  }, done);
}

function kind() {
  const field = choiceField('kind', pick('Quan hệ', 'Relation'), [['', pick('Chọn…', 'Choose…')]], pick('Hãy chọn quan hệ.', 'Choose the relation.'));
  fillKinds(field.element.querySelector('select'));
  return field;
}

async function fillKinds(select) {
  const { items } = await get(`${TIES}/kinds`);
  select.append(...items.map((each) => h('option', { value: each.kind }, each.kindName)));
}

function unit() {
  return foundField('unitId', finder(pick('Với nơi nào', 'With which unit'), {
    path: (typed) => `${TIES}/units?q=${encodeURIComponent(typed)}`,
    label: (each) => (each.bodyName === each.name ? each.name : `${each.name} – ${each.bodyName}`),
    chosen: () => {},
    nothing: pick('Không có đơn vị nào tên như vậy.', 'No unit of that name.'),
    placeholder: pick('Gõ tên phòng hoặc cơ quan, không cần dấu', 'Type the name of the unit')
  }), pick('Hãy chọn đơn vị trong danh sách.', 'Choose the unit from the list.'));
}

function charge() {
  return choiceField('inCharge', pick('Người thân ở đó', 'The relative there'), [
    ['false', pick('làm việc ở đó', 'works there')], ['true', pick('giữ chức vụ lãnh đạo, quản lý ở đó', 'is in charge there')]]);
}
