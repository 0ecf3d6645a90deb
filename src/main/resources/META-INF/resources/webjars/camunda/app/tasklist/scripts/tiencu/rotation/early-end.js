import { post } from '../api.js';
import { pick } from '../words.js';
import { act } from '../case/act.js';
import { dayField, textField } from '../case/fields.js';

/** Ends a rotation before its time, for those who may. */
export function earlyEnd(found, done) {
  return found.mayEndEarly ? act({
    title: pick('Kết thúc luân chuyển trước thời hạn', 'End the rotation early'),
    hint: pick(
      'Chỉ lãnh đạo cơ quan quyết định luân chuyển thực hiện. Dưới 36 tháng là trường hợp đặc biệt, phải nêu rõ lý do (NĐ 170/2025, Điều 48).',
      'Only a leader of the deciding body may do so. Below 36 months this is the special case, whose reason must be given (Decree 170/2025, Article 48).'),
    fields: [
      textField('reason', pick('Lý do kết thúc', 'Reason'), pick('Hãy ghi lý do kết thúc.', 'Give the reason.')),
      dayField('decidedOn', pick('Ngày quyết định', 'Day of the decision'),
        { missing: pick('Hãy ghi ngày quyết định.', 'Give the day of the decision.') })],
    button: pick('Kết thúc sớm…', 'End early…'),
    question: pick(`Kết thúc sớm việc luân chuyển ${found.caseNumber}?`, `End the rotation ${found.caseNumber} early?`),
    keep: pick('Không kết thúc', 'Keep it'),
    yes: pick('Kết thúc luân chuyển', 'End it'),
    send: (sent) => post(`/api/v1/rotation-assignments/${encodeURIComponent(found.caseNumber)}/early-end`, sent)
  }, done) : null;
}
