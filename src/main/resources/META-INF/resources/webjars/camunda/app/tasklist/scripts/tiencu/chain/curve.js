import { draw } from '../path/scale.js';
import { pick } from '../words.js';

const WIDE = 160;
const HIGH = 36;

/** How the search became better: hard breaks first, the wishes once there are none. */
export function curve(run) {
  const points = run.curve;
  if (points.length < 2) {
    return null;
  }
  const of = points.some((each) => each.hard !== points[0].hard) ? (each) => -each.hard : (each) => -each.soft;
  const last = 1.05 * Math.max(points[points.length - 1].millis, 1000 * run.elapsedSeconds, 1);
  const most = Math.max(...points.map(of), 1);
  const x = (millis) => (WIDE * millis / last).toFixed(1);
  const y = (each) => (2 + (HIGH - 4) * (1 - of(each) / most)).toFixed(1);
  const steps = points.map((each, i) => (i ? `H${x(each.millis)}V${y(each)}` : `M${x(each.millis)},${y(each)}`)).join('');
  const words = pick(`Điểm vi phạm giảm từ ${of(points[0])} còn ${of(points[points.length - 1])}`, `Weight of breaks falls from ${of(points[0])} to ${of(points[points.length - 1])}`);
  return draw('svg', { viewBox: `0 0 ${WIDE} ${HIGH}`, class: 'curve', role: 'img', 'aria-label': words },
    draw('path', { class: 'axis', d: `M0,${HIGH - 1}H${WIDE}` }),
    draw('path', { class: 'score', d: `${steps}H${WIDE}` }));
}
