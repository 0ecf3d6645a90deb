import { pick } from '../words.js';
import { draw } from '../path/scale.js';
import { BEFORE, quarterName, quarterOf, STANDINGS } from './quarters.js';

const WIDTH = 900;
const HEIGHT = 250;
const LEFT = 36;
const BOTTOM = 214;
const TOP = 26;

/** A column for each quarter, its colours the standings of those who fall due in it; a column chooses its quarter. */
export function radarPicture(lines, quarters, choose) {
  const columns = quarters.map((quarter) => ({ quarter, lines: lines.filter((line) => quarterOf(line.listedOn) === quarter) }));
  const most = Math.max(...columns.map((column) => column.lines.length), 1);
  const step = (WIDTH - LEFT) / columns.length;
  const scale = (BOTTOM - TOP) / most;
  return draw('svg', { class: 'tc-radar-picture', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': pick('Số người đến hạn theo quý', 'People who fall due, by quarter') },
    draw('line', { class: 'tc-radar-base', x1: LEFT, x2: WIDTH, y1: BOTTOM, y2: BOTTOM }),
    columns.map((column, at) => bar(column, LEFT + at * step, step, scale, choose)));
}

function bar({ quarter, lines }, x, step, scale, choose) {
  const width = Math.min(46, step - 14);
  const left = x + (step - width) / 2;
  let y = BOTTOM;
  const parts = STANDINGS.map(([standing]) => {
    const height = lines.filter((line) => line.standing === standing).length * scale;
    y -= height;
    return height > 0 ? draw('rect', { class: `tc-radar-${standing}`, x: left, y, width, height }) : null;
  });
  const group = draw('g', { class: 'tc-radar-bar', role: 'button', tabindex: lines.length ? 0 : -1, 'aria-label': said(quarter, lines) },
    draw('rect', { class: 'tc-radar-hit', x, y: TOP - 20, width: step, height: HEIGHT - TOP + 14 }),
    parts,
    draw('text', { class: 'tc-radar-count', x: left + width / 2, y: y - 6, 'text-anchor': 'middle' }, lines.length || ''),
    draw('text', { x: left + width / 2, y: BOTTOM + 20, 'text-anchor': 'middle' }, quarter === BEFORE ? pick('Trước đó', 'Before') : quarterName(quarter)),
    draw('title', null, said(quarter, lines)));
  group.addEventListener('click', () => choose(quarter));
  group.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(quarter);
    }
  });
  return group;
}

function said(quarter, lines) {
  const parts = STANDINGS.map(([standing, name]) => [name, lines.filter((line) => line.standing === standing).length])
    .filter(([, number]) => number > 0).map(([name, number]) => `${name.toLowerCase()} ${number}`);
  return `${quarterName(quarter)}: ${pick(`${lines.length} người`, `${lines.length} people`)}${parts.length ? ` (${parts.join(', ')})` : ''}`;
}
