import { h } from '../elements.js';
import { date, pick } from '../words.js';

const FIRST = 40;
const HEADS = [pick('Người', 'Person'), pick('Vị trí, nơi công tác', 'Position, unit'), pick('Văn bản phân công', 'Assignment'),
  pick('Chuyển được từ', 'May be moved from'), pick('Đến hạn', 'Due'), pick('Muộn nhất', 'Latest'), pick('Tình trạng', 'Standing')];

/** The same as the picture, person by person; long lists show their first rows until asked for all. */
export function radarTable(lines) {
  if (lines.length === 0) {
    return h('p', { class: 'tc-note' }, pick('Không có ai.', 'Nobody.'));
  }
  const body = h('tbody', null, lines.slice(0, FIRST).map(row));
  const more = lines.length > FIRST && h('button', {
    type: 'button', class: 'tc-link', onclick: (event) => {
      body.append(...lines.slice(FIRST).map(row));
      event.currentTarget.remove();
    }
  }, pick(`Xem cả ${lines.length} người`, `Show all ${lines.length}`));
  return h('div', null,
    h('div', { class: 'tc-table-wrap' }, h('table', { class: 'tc-table tc-radar-table' },
      h('thead', null, h('tr', null, HEADS.map((head) => h('th', { scope: 'col' }, head)))), body)),
    more);
}

function row(line) {
  const { place, term } = line;
  const cell = (at, ...content) => h('td', { 'data-label': HEADS[at] }, content);
  return h('tr', null,
    h('th', { scope: 'row' }, line.fullName),
    cell(1, place.duties, h('small', null, place.unitId === place.bodyId ? place.unitName : `${place.unitName}, ${place.bodyName}`),
      h('small', { title: place.wording }, `${place.position} · ${place.sectorName}`)),
    cell(2, place.paperNumber, h('small', null, date(place.paperDate)),
      term.since === place.paperDate ? null : h('small', null, pick(`tính từ ${date(term.since)} (sau tập sự)`, `counted from ${date(term.since)} (after probation)`))),
    cell(3, date(term.earliest)),
    cell(4, due(line), h('small', { title: term.source }, pick(`thời hạn ${term.appliedMonths} tháng`, `term of ${term.appliedMonths} months`))),
    cell(5, date(term.latest)),
    cell(6, h('span', { class: `tc-badge tc-radar-badge-${line.standing}` }, line.standingName), stay(line)));
}

function due(line) {
  if (line.dueOn) {
    return date(line.dueOn);
  }
  return line.standing === 'NEVER' ? '–' : pick('khi hết căn cứ tạm hoãn', 'when the ground ends');
}

function stay({ stay: held }) {
  if (!held) {
    return null;
  }
  return [
    h('small', null, held.groundName || held.effectName, held.until ? pick(` đến ${date(held.until)}`, ` until ${date(held.until)}`) : ''),
    h('small', { class: 'tc-radar-law' }, held.citation)
  ];
}
