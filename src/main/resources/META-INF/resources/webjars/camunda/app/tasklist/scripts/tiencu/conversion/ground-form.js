import { get, post } from '../api.js';
import { h } from '../elements.js';
import { pick } from '../words.js';
import { complaintLine, complete, entered, refused } from '../case/act.js';
import { choiceField, dayField, foundField, lineField } from '../case/fields.js';
import { finder } from '../rotation/rows.js';

const GROUNDS = '/api/v1/conversion-grounds';
const LONGEST_NAME = 180;
const LONGEST_NUMBER = 60;

/** Records a ground: whose, which, from when to when, and the paper that proves it. */
export function groundForm(person, done) {
  const fields = [whose(person), ...which()];
  const { said, say } = complaintLine();
  const save = h('button', { type: 'submit', class: 'btn btn-primary' }, pick('Ghi căn cứ', 'Record the ground'));
  const submit = async (event) => {
    event.preventDefault();
    say('');
    if (!complete(fields)) {
      return;
    }
    save.disabled = true;
    try {
      done((await post(GROUNDS, ground(entered(fields)))).body);
    } catch (problem) {
      refused(problem, fields, say);
    } finally {
      save.disabled = false;
    }
  };
  return h('details', { class: 'tc-withdraw tc-new-ground', open: Boolean(person) },
    h('summary', null, pick('Ghi căn cứ mới', 'Record a ground')),
    h('form', { novalidate: true, autocomplete: 'off', onsubmit: submit },
      h('div', { class: 'tc-pairs' }, fields.map((each) => each.element)), said, save));
}

function whose(person) {
  return foundField('personId', finder(pick('Người', 'Person'), {
    path: (typed) => `${GROUNDS}/people?q=${encodeURIComponent(typed)}`,
    label: (each) => [each.fullName, each.duties, each.unitName].filter(Boolean).join(' – '),
    chosen: () => {},
    nothing: pick('Không có ai tên như vậy ở vị trí phải chuyển đổi của đơn vị.', 'Nobody of that name works in a listed position of the unit.'),
    placeholder: pick('Gõ họ tên, không cần dấu', 'Type the name'),
    value: person && person.id,
    shown: person && person.fullName
  }), pick('Hãy chọn người trong danh sách.', 'Choose the person from the list.'));
}

function which() {
  const kind = choiceField('kind', pick('Căn cứ', 'Ground'), [['', pick('Chọn…', 'Choose…')]], pick('Hãy chọn căn cứ.', 'Choose the ground.'));
  fillKinds(kind.element.querySelector('select'));
  const evidence = lineField('evidence', pick('Văn bản chứng minh', 'Paper that proves it'), {
    missing: pick('Hãy ghi tên văn bản.', 'Give the name of the paper.'), longest: LONGEST_NAME,
    placeholder: pick('vd. Giấy xác nhận của Bệnh viện đa khoa tỉnh', 'e.g. certificate of the general hospital')
  });
  evidence.element.classList.add('tc-whole');
  return [
    kind,
    dayField('from', pick('Từ ngày', 'From'), { missing: pick('Hãy ghi ngày bắt đầu.', 'Give the first day.') }),
    dayField('to', pick('Đến hết ngày', 'Until'), { note: pick('Để trống nếu chưa biết ngày hết.', 'Leave empty while the end is not known.') }),
    evidence,
    lineField('number', pick('Số, ký hiệu', 'Number'), {
      missing: pick('Hãy ghi số, ký hiệu văn bản.', 'Give the number of the paper.'), longest: LONGEST_NUMBER, placeholder: pick('vd. 118/GXN-BV', 'e.g. 118/GXN-BV')
    }),
    dayField('documentDate', pick('Ngày văn bản', 'Date of the paper'), { missing: pick('Hãy ghi ngày văn bản.', 'Give the date of the paper.') })];
}

async function fillKinds(select) {
  const { items } = await get(`${GROUNDS}/kinds`);
  select.append(...items.map((each) => h('option', { value: each.kind }, `${each.kindName} (${each.citation})`)));
}

/** Papers are named in one line, as papers themselves name one another. */
function ground({ number, documentDate, evidence, ...rest }) {
  return { ...rest, evidence: `${evidence} số ${number} ngày ${documentDate.split('-').reverse().join('/')}` };
}
