import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { number, percent } from './parts.js';
import { s } from './svg.js';

const STEPS = ['#e6f1ea', '#fff3c4', '#fbd08a', '#f29e6b', '#d9534a'];

/** Colours the steps of the drawing and puts a badge where work waits; gives the legend. */
export function paint(place, drawing, elements, by) {
  const svg = document.importNode(drawing, true);
  svg.setAttribute('role', 'img');
  place.append(svg);
  const width = parseFloat(svg.getAttribute('width')) || (svg.viewBox.baseVal && svg.viewBox.baseVal.width);
  if (!svg.getAttribute('viewBox') && width) {
    svg.setAttribute('viewBox', `0 0 ${width} ${parseFloat(svg.getAttribute('height'))}`);
  }
  svg.style.width = width ? `${width}px` : '';
  const top = by === 'lateShare' ? 1 : Math.ceil(Math.max(STEPS.length, ...elements.map((each) => each.median || 0)) / STEPS.length) * STEPS.length;
  elements.forEach((each) => {
    const group = svg.querySelector(`[data-element-id="${CSS.escape(each.element)}"]`);
    if (group) {
      colour(group, each, by, top);
      badge(group, each);
    }
  });
  return legend(by, top);
}

function colour(group, each, by, top) {
  const value = each.done > 0 ? each[by] : null;
  const shape = group.querySelector('rect, polygon, circle, path');
  if (value !== null && value !== undefined && shape) {
    shape.style.fill = STEPS[Math.min(STEPS.length - 1, Math.floor((value / top) * (STEPS.length - 0.01)))];
    shape.style.fillOpacity = '1';
    group.prepend(s('title', null, `${each.name}: ${said(value, by)}`));
  }
}

/** How many wait, and those overdue in red with an exclamation mark. */
function badge(group, each) {
  if (each.waiting === 0) {
    return;
  }
  const shape = group.querySelector('rect, polygon, circle, path');
  const right = parseFloat(shape.getAttribute('width')) || 36;
  const text = each.overdue > 0 ? `${each.waiting} !` : String(each.waiting);
  const wide = 16 + text.length * 7;
  const badgeAt = { x: right - wide / 2 - 6, y: -12 };
  const inner = group.querySelector('.djs-visual') || group;
  inner.append(s('g', { class: `tc-badge${each.overdue > 0 ? ' tc-badge-bad' : ''}` },
    s('rect', { x: badgeAt.x, y: badgeAt.y, width: wide, height: 22, rx: 11 }),
    s('text', { x: badgeAt.x + wide / 2, y: badgeAt.y + 16, 'text-anchor': 'middle' }, text)));
}

function said(value, by) {
  return by === 'lateShare' ? percent(value) : pick(`${number(value, 1)} ngày làm việc`, `${number(value, 1)} working days`);
}

function legend(by, top) {
  const bounds = STEPS.map((each, index) => (top * (index + 1)) / STEPS.length);
  const entry = (index) => {
    const swatch = h('i', { class: 'tc-key' });
    swatch.style.background = STEPS[index];
    return h('span', null, swatch, pick('đến ', 'up to '), said(bounds[index], by));
  };
  return h('p', { class: 'tc-legend' }, STEPS.map((each, index) => entry(index)),
    h('span', null, h('b', { class: 'tc-count' }, '3'), pick('số việc đang chờ', 'waiting')),
    h('span', null, h('b', { class: 'tc-count tc-count-bad' }, '3 !'), pick('có việc quá hạn', 'some overdue')));
}
