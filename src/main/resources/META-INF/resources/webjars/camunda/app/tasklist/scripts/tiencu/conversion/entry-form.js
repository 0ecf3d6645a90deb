import { h } from '../elements.js';
import { pick } from '../words.js';
import { complaintLine, complete, entered, refused } from '../case/act.js';
import { foundField, lineField, dayField } from '../case/fields.js';
import { finder } from '../rotation/rows.js';

const LONGEST_NAME = 180;
const LONGEST_NUMBER = 60;

/**
 * The form of a new entry of a book, closed until it is wanted.
 *
 * @param words title, button, fields, send, and open, whether it is wanted at once
 * @param done gets the answer
 */
export function entryForm(words, done) {
  const { fields } = words;
  const { said, say } = complaintLine();
  const save = h('button', { type: 'submit', class: 'btn btn-primary' }, words.button);
  const submit = async (event) => {
    event.preventDefault();
    say('');
    if (!complete(fields)) {
      return;
    }
    save.disabled = true;
    try {
      const answer = await words.send(withPaper(entered(fields)));
      form.open = false;
      done(answer.body);
    } catch (problem) {
      refused(problem, fields, say);
    } finally {
      save.disabled = false;
    }
  };
  const form = h('details', { class: 'tc-withdraw tc-new-ground', open: Boolean(words.open) },
    h('summary', null, words.title),
    h('form', { novalidate: true, autocomplete: 'off', onsubmit: submit },
      h('div', { class: 'tc-pairs' }, fields.map((each) => each.element)), said, save));
  return form;
}

/** Somebody at work in a listed position of the reader's units. */
export function colleagueField(person) {
  return foundField('personId', finder(pick('Người', 'Person'), {
    path: (typed) => `/api/v1/conversion-grounds/people?q=${encodeURIComponent(typed)}`,
    label: (each) => [each.fullName, each.duties, each.unitName].filter(Boolean).join(' – '),
    chosen: () => {},
    nothing: pick('Không có ai tên như vậy ở vị trí phải chuyển đổi của đơn vị.', 'Nobody of that name works in a listed position of the unit.'),
    placeholder: pick('Gõ họ tên, không cần dấu', 'Type the name'),
    value: person && person.id,
    shown: person && person.fullName
  }), pick('Hãy chọn người trong danh sách.', 'Choose the person from the list.'));
}

export function periodFields() {
  return [
    dayField('from', pick('Từ ngày', 'From'), { missing: pick('Hãy ghi ngày bắt đầu.', 'Give the first day.') }),
    dayField('to', pick('Đến hết ngày', 'Until'), { note: pick('Để trống nếu chưa biết ngày hết.', 'Leave empty while the end is not known.') })];
}

/** The paper that an entry rests on: its name, number and date. */
export function paperFields(label, example, numberExample) {
  const evidence = lineField('evidence', label, { missing: pick('Hãy ghi tên văn bản.', 'Give the name of the paper.'), longest: LONGEST_NAME, placeholder: example });
  evidence.element.classList.add('tc-whole');
  return [
    evidence,
    lineField('number', pick('Số, ký hiệu', 'Number'), {
      missing: pick('Hãy ghi số, ký hiệu văn bản.', 'Give the number of the paper.'), longest: LONGEST_NUMBER, placeholder: numberExample
    }),
    dayField('documentDate', pick('Ngày văn bản', 'Date of the paper'), { missing: pick('Hãy ghi ngày văn bản.', 'Give the date of the paper.') })];
}

/** Papers are named in one line, as papers themselves name one another. */
function withPaper({ number, documentDate, evidence, ...rest }) {
  return { ...rest, evidence: `${evidence} số ${number} ngày ${documentDate.split('-').reverse().join('/')}` };
}
