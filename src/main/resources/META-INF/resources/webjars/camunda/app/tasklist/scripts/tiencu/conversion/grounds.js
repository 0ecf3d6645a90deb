import { get, post } from '../api.js';
import { h } from '../elements.js';
import { date, pick } from '../words.js';
import { act } from '../case/act.js';
import { dayField } from '../case/fields.js';
import { book } from './book.js';
import { groundForm } from './ground-form.js';

const GROUNDS = '/api/v1/conversion-grounds';

const HEADS = [pick('Người', 'Person'), pick('Căn cứ', 'Ground'), pick('Từ – đến', 'From – to'), pick('Văn bản chứng minh', 'Evidence')];

/**
 * The book of grounds for deferral: those of the reader's units, a new one, the end of one.
 *
 * @param person for whom one is to be recorded at once, or null
 */
export function groundsPage(person) {
  const page = book({
    heading: pick('Căn cứ tạm hoãn, miễn chuyển đổi', 'Grounds for deferral'),
    note: pick(
      'Người đang có căn cứ thì chưa chuyển đổi (NĐ 59/2019, Điều 38). Kỷ luật và điều tra đã ghi trong hồ sơ nhân sự, hoặc còn dưới 18 tháng đến tuổi nghỉ hưu, hệ thống tự tính, không phải ghi ở đây.',
      'Nobody is moved while a ground lasts (Decree 59/2019, Article 38). Proceedings in the personnel record and less than 18 months to retirement are counted anyway and need no entry here.'),
    none: pick('Không có căn cứ nào đang còn.', 'No ground lasts.'),
    read: () => get(GROUNDS),
    heads: HEADS,
    row
  });
  return page.with(groundForm(person, (entered) => page.tell(pick(`Đã ghi căn cứ của ${entered.fullName}.`, `The ground of ${entered.fullName} is recorded.`))));
}

function row(it, tell) {
  const label = (at) => ({ 'data-label': HEADS[at] });
  return h('tr', null,
    h('th', { scope: 'row' }, it.fullName, h('small', null, it.unitName)),
    h('td', label(1), it.kindName, h('small', null, it.citation)),
    h('td', label(2), `${date(it.from)} – ${it.to ? date(it.to) : pick('chưa có ngày hết', 'open')}`),
    h('td', label(3), it.evidence),
    h('td', null, it.over ? null : ending(it, tell)));
}

function ending(it, tell) {
  return act({
    title: h('span', null, pick('Kết thúc', 'End'), h('span', { class: 'tc-only-read' }, pick(` căn cứ của ${it.fullName}`, ` the ground of ${it.fullName}`))),
    fields: [dayField('lastDay', pick('Ngày cuối cùng', 'Last day'), { missing: pick('Hãy ghi ngày cuối cùng.', 'Give the last day.') })],
    button: pick('Kết thúc…', 'End…'),
    question: pick(`Kết thúc căn cứ “${it.kindName}” của ${it.fullName}?`, `End the ground “${it.kindName}” of ${it.fullName}?`),
    warning: pick('Hết căn cứ, người này lại được tính thời hạn chuyển đổi. Ngày cuối chỉ có thể sửa sớm hơn, không sửa muộn hơn.',
      'Without it the person falls due again. The last day can be brought nearer later, not put off.'),
    keep: pick('Không', 'Keep it'),
    yes: pick('Kết thúc', 'End it'),
    send: (sent) => post(`${GROUNDS}/${encodeURIComponent(it.id)}/end`, sent)
  }, (ended) => tell(pick(`Căn cứ của ${ended.fullName} hết ngày ${date(ended.to)}.`, `The ground of ${ended.fullName} ends on ${date(ended.to)}.`)));
}
