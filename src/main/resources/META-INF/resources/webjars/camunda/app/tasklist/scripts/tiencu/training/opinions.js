import { h } from '../elements.js';
import { date, pick } from '../words.js';

export const OPINIONS = {
  AGREE: pick('Đồng ý', 'Agrees'),
  AGREE_WITH_CONDITIONS: pick('Đồng ý kèm điều kiện', 'Agrees with conditions'),
  DISAGREE: pick('Không đồng ý', 'Disagrees'),
  NO_COMMENT: pick('Không có ý kiến', 'No comment')
};

/** Each consulted body's opinion with what was made of it; those that say something come first, the silent ones are counted. */
export function opinions(list) {
  if (!list.length) {
    return null;
  }
  const spoken = list.filter((each) => each.answeredOn);
  const silent = list.length - spoken.length;
  const heads = [pick('Cơ quan', 'Body'), pick('Ý kiến', 'Opinion'), pick('Tiếp thu, giải trình', 'Taken in')];
  return h('div', null,
    spoken.length ? h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table' },
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, spoken.map((each) => h('tr', null,
        h('th', { scope: 'row' }, each.bodyName, h('small', null, date(each.answeredOn))),
        h('td', { 'data-label': heads[1] }, h('strong', null, OPINIONS[each.opinion]), h('small', null, each.content)),
        h('td', { 'data-label': heads[2] }, each.response || '–')))))) : null,
    silent ? h('p', { class: 'tc-hint' }, pick(`${silent} cơ quan, đơn vị không trả lời trong hạn: coi như không có ý kiến.`,
      `${silent} bodies did not answer in time: taken as no comment.`)) : null);
}
