import { post } from '../api.js';
import { h } from '../elements.js';
import { date, pick } from '../words.js';
import { act } from '../case/act.js';
import { dayField, textField } from '../case/fields.js';
import { idempotent } from '../form/once.js';
import { ask } from '../cases/asking.js';

const MOVES = '/api/v1/conversion-moves';

/** What may be done about a move outside its tasks, as far as the server lets the reader. */
export function moveActs(found, done) {
  return [deferral(found, done), cancellation(found, done), complaint(found, done)];
}

const DEFERRAL = pick('Tạm hoãn chuyển đổi', 'Defer the move');

/** A deferral names the ground on file; without one the way to the book of grounds is shown instead. */
function deferral(found, done) {
  if (!found.mayDefer) {
    return null;
  }
  return found.ground ? act({
    title: DEFERRAL,
    hint: [pick('Căn cứ trong hồ sơ: ', 'Ground on file: '), h('strong', null, ground(found.ground)),
      found.ground.effect === 'NEVER' ? pick('. Việc chuyển đổi này kết thúc.', '. This move ends.')
        : pick('. Việc chuyển đổi này kết thúc; khi hết căn cứ, người này lại vào danh sách đến hạn.',
          '. This move ends; when the ground ends the person falls due again.')],
    fields: [],
    button: pick('Tạm hoãn…', 'Defer…'),
    question: pick(`Tạm hoãn và kết thúc việc chuyển đổi của ${found.fullName}?`, `Defer and end the move of ${found.fullName}?`),
    keep: pick('Không hoãn', 'Keep it'),
    yes: pick('Tạm hoãn', 'Defer'),
    send: () => post(`${MOVES}/${encodeURIComponent(found.caseNumber)}/deferral`, {})
  }, done) : withoutGround(found);
}

function ground(it) {
  const until = it.until ? pick(`, đến hết ${date(it.until)}`, `, until ${date(it.until)}`) : '';
  return `${it.name} (${it.citation})${until}`;
}

function withoutGround(found) {
  const record = () => ask('grounds', { id: found.personId, fullName: found.fullName });
  return h('details', { class: 'tc-withdraw' },
    h('summary', null, DEFERRAL),
    h('p', { class: 'tc-hint' }, pick(
      `Hồ sơ chưa có căn cứ nào để hoãn vào ngày chuyển đổi ${date(found.moveOn)}. Ghi căn cứ trước, tại “Hồ sơ” trên thanh đầu trang, mục “Căn cứ tạm hoãn, miễn chuyển đổi”.`,
      `There is no ground on file for the day of the move, ${date(found.moveOn)}. Record it first, under “Cases” in the bar above, “Grounds for deferral”.`)),
    h('button', { type: 'button', class: 'btn btn-default', onclick: record }, pick('Ghi căn cứ…', 'Record a ground…')));
}

function cancellation(found, done) {
  return found.mayCancel ? act({
    title: pick('Dừng việc chuyển đổi', 'Cancel the move'),
    hint: pick('Có thể dừng trước khi quyết định điều động được ký. Nếu có căn cứ của Điều 38 thì dùng “Tạm hoãn”.',
      'It can be cancelled before the transfer is signed. With a ground of Article 38 use “Defer” instead.'),
    fields: [textField('reason', pick('Lý do dừng', 'Reason'), pick('Hãy ghi lý do dừng.', 'Give the reason.'))],
    button: pick('Dừng…', 'Cancel…'),
    question: pick(`Dừng việc chuyển đổi của ${found.fullName}?`, `Cancel the move of ${found.fullName}?`),
    keep: pick('Không dừng', 'Keep it'),
    yes: pick('Dừng chuyển đổi', 'Cancel the move'),
    send: (sent) => post(`${MOVES}/${encodeURIComponent(found.caseNumber)}/cancellation`, sent)
  }, done) : null;
}

function complaint(found, done) {
  if (!found.mayComplain) {
    return null;
  }
  const attempt = idempotent('/api/v1/conversion-complaints');
  return act({
    title: pick('Khiếu nại về việc này', 'Complain about this move'),
    hint: pick('Khiếu nại cho rằng chuyển đổi để trù dập (Luật 36/2018, Điều 24.4). Chỉ người được chuyển đổi, hoặc bộ phận tổ chức khi nhận đơn.',
      'A complaint that the move is made to retaliate (Law 36/2018, Article 24.4). Only the person, or the personnel office on receipt of the letter.'),
    fields: [
      dayField('receivedOn', pick('Ngày nhận đơn', 'Received on'), { missing: pick('Hãy ghi ngày nhận đơn.', 'Give the day.') }),
      textField('content', pick('Nội dung khiếu nại', 'Complaint'), pick('Hãy ghi nội dung.', 'Say what it is about.'))],
    button: pick('Gửi khiếu nại…', 'File the complaint…'),
    question: pick(`Khiếu nại về việc chuyển đổi ${found.caseNumber} của ${found.fullName}?`, `File a complaint about the move ${found.caseNumber} of ${found.fullName}?`),
    warning: pick('Việc chuyển đổi tạm dừng ngay, cho đến khi khiếu nại được giải quyết hoặc rút.',
      'The move stands still at once, until the complaint is decided or taken back.'),
    keep: pick('Không gửi', 'Do not file'),
    yes: pick('Gửi khiếu nại', 'File it'),
    send: (sent) => attempt({ moveNumber: found.caseNumber, ...sent })
  }, done);
}

/** The words with which a plan is dropped. */
export const PLAN_WITHDRAWAL = {
  path: '/api/v1/conversion-plans',
  title: pick('Dừng kế hoạch chuyển đổi', 'Drop the plan'),
  hint: pick('Có thể dừng trước khi kế hoạch được ký. Hồ sơ kết thúc; muốn làm lại phải bắt đầu kế hoạch mới.',
    'A plan can be dropped before it is signed. The case ends for good; another one begins anew.'),
  label: pick('Lý do dừng', 'Reason'),
  missing: pick('Hãy ghi lý do dừng.', 'Give the reason.'),
  button: pick('Dừng kế hoạch…', 'Drop…'),
  question: (number) => pick(`Dừng kế hoạch chuyển đổi ${number}?`, `Drop the plan ${number}?`),
  keep: pick('Không dừng', 'Keep it'),
  yes: pick('Dừng kế hoạch', 'Drop it')
};

/** The words with which a complaint is taken back. */
export const COMPLAINT_WITHDRAWAL = {
  path: '/api/v1/conversion-complaints',
  title: pick('Rút khiếu nại', 'Take the complaint back'),
  hint: pick('Có thể rút trước khi khiếu nại được giải quyết. Việc chuyển đổi đi tiếp, lùi lại bằng số ngày đã tạm dừng.',
    'It can be taken back before it is decided. The move goes on, later by the days that it stood still.'),
  label: pick('Lý do rút', 'Reason'),
  missing: pick('Hãy ghi lý do rút.', 'Give the reason.'),
  button: pick('Rút khiếu nại…', 'Take back…'),
  question: (number) => pick(`Rút khiếu nại ${number}?`, `Take the complaint ${number} back?`),
  keep: pick('Không rút', 'Keep it'),
  yes: pick('Rút khiếu nại', 'Take it back')
};
