import { h } from '../elements.js';
import { date, pick } from '../words.js';

function table(name, heads, rows) {
  return h('div', { class: 'tc-table-wrap' }, h('table', { class: `tc-table ${name}` },
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, rows.map(([first, ...others]) => h('tr', { class: first.kind },
      h('th', { scope: 'row' }, first.content),
      others.map((cell, at) => h('td', { 'data-label': heads[at + 1] }, cell)))))));
}

function holders(step) {
  const named = step.bodies.slice(0, 3).map((body) => body.name).join('; ');
  const more = step.bodies.length - 3;
  return [
    step.waiting > 1 || step.answered > 0
      ? pick(`còn ${step.waiting} nơi chưa trả lời, ${step.answered} đã trả lời`, `${step.waiting} to answer, ${step.answered} answered`) : null,
    named ? h('small', null, more > 0 ? pick(`${named} và ${more} nơi khác`, `${named} and ${more} others`) : named) : null,
    step.due ? h('small', null, pick(`hạn ${date(step.due)}`, `due ${date(step.due)}`)) : null
  ];
}

/** The same as the picture, for small screens and for those who do not see it. */
export function stepTable(track) {
  const heads = [pick('Việc', 'Step'), pick('Thời hạn', 'Term'), pick('Chậm nhất bắt đầu', 'To begin by'),
    pick('Chậm nhất xong', 'To end by'), pick('Dự kiến xong', 'Expected'), pick('Đang ở', 'With')];
  return table('tc-path-table', heads, track.steps.map((step) => [
    { kind: `tc-path-row-${step.verdict}`, content: [step.name, step.open ? h('em', null, pick(' (đang làm)', ' (in progress)')) : null] },
    h('span', { title: step.citation }, pick(`${step.amount} ngày làm việc`, `${step.amount} working days`)),
    step.open ? pick('đã bắt đầu', 'begun') : date(step.beginBy),
    h('strong', null, date(step.endBy)),
    h('span', { class: 'tc-path-expected-day' }, date(step.expected)),
    step.open ? holders(step) : '–'
  ]));
}

function percent(share) {
  const rounded = Math.round(share * 100);
  return rounded === 0 ? '< 1 %' : rounded === 100 ? '> 99 %' : `${rounded} %`;
}

function laggards(body) {
  return body.laggards.length ? h('small', null, pick('thường trễ nhất: ', 'most often last: '),
    body.laggards.map((each) => `${each.name} (${percent(each.share)})`).join('; ')) : null;
}

/** What each body adds, and what it would help if it kept its term. */
export function bodyTable(forecast) {
  const heads = [pick('Cơ quan', 'Body'), pick('Trễ thêm trung bình', 'Adds on average'), pick('Khả năng kịp nếu giữ đúng hạn', 'Chance if it kept its terms')];
  return table('tc-path-bodies', heads, forecast.bodies.map((body) => [
    { content: [body.name, laggards(body)] },
    pick(`${String(body.delay).replace('.', ',')} ngày làm việc`, `${body.delay} working days`),
    h('span', null, percent(body.chanceIfKept),
      body.chanceIfKept - forecast.chance >= 0.005 ? h('small', null, `+${Math.round((body.chanceIfKept - forecast.chance) * 100)}`) : null)
  ]));
}

/** What is known of each step ahead. */
export function groundTable(forecast) {
  const heads = [pick('Việc', 'Step'), pick('Thời hạn', 'Term'), pick('Số lần đã ghi nhận của cơ quan', 'Times recorded of the body'), pick('của mọi cơ quan', 'of all bodies')];
  return table('tc-path-grounds', heads, forecast.grounds.map((ground) => [
    { content: ground.name }, pick(`${ground.term} ngày`, `${ground.term} days`), String(ground.own), String(ground.all)
  ]));
}
