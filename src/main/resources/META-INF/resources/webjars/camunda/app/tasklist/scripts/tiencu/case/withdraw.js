import { post } from '../api.js';
import { pick } from '../words.js';
import { act } from './act.js';
import { textField } from './fields.js';

/** The words of a nomination that is taken back; other kinds of cases bring their own. */
const NOMINATION = {
  path: '/api/v1/appointments',
  title: pick('Rút đề nghị bổ nhiệm', 'Withdraw the nomination'),
  hint: pick('Cơ quan đề nghị có thể rút trước khi có quyết định. Hồ sơ dừng hẳn; muốn làm lại phải xin chủ trương mới.',
    'The proposing agency may withdraw before the decision. The case ends for good; another one begins with a new request.'),
  label: pick('Lý do rút đề nghị', 'Reason for the withdrawal'),
  missing: pick('Hãy ghi lý do rút đề nghị.', 'Give the reason.'),
  button: pick('Rút đề nghị…', 'Withdraw…'),
  question: (number) => pick(`Rút đề nghị và dừng hồ sơ ${number}?`, `Withdraw and end the case ${number}?`),
  keep: pick('Không rút', 'Keep it'),
  yes: pick('Rút và dừng hồ sơ', 'Withdraw')
};

/** Takes a case back, for those who may: a reason first, then the question whether it is meant. */
export function withdrawal(found, done, words = NOMINATION) {
  return found.mayWithdraw ? act({
    ...words,
    question: words.question(found.caseNumber),
    fields: [textField('reason', words.label, words.missing)],
    send: (sent) => post(`${words.path}/${encodeURIComponent(found.caseNumber)}/withdrawal`, sent)
  }, done) : null;
}
