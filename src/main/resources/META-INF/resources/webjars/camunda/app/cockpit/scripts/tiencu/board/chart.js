import { h } from '../../../../tasklist/scripts/tiencu/elements.js';

let library;

/** Apache ECharts is large: it comes with the first chart. */
function echarts() {
  library = library || import('../../../../../../webjars/echarts/5.3.1/dist/echarts.esm.min.js');
  return library;
}

export const COLOURS = { good: '#2f7d5b', bad: '#a40e26', open: '#c9a227', soft: '#9a8f8f', ink: '#3b2a2c', line: '#e3d9d3', maroon: '#7a1420' };

export const FONT = { fontFamily: 'IBM Plex Sans, sans-serif', color: COLOURS.ink };

/** A picture of figures that stand in a table beside it; hidden from screen readers for that reason. */
export function chart(height, options) {
  const place = h('div', { class: `tc-chart tc-chart-${height}`, 'data-chart': true, 'aria-hidden': 'true' });
  place.addEventListener('shown', () => draw(place, options), { once: true });
  return place;
}

async function draw(place, options) {
  const { init } = await echarts();
  const drawn = init(place, null, { renderer: 'svg' });
  drawn.setOption(Object.assign({ animation: false, textStyle: FONT, aria: { enabled: true, decal: { show: false } } }, options(place.clientWidth)));
  place.dataset.drawn = 'true';
  const watch = new ResizeObserver(() => {
    if (place.isConnected) {
      drawn.resize();
      drawn.setOption(options(place.clientWidth));
    } else {
      watch.disconnect();
      drawn.dispose();
    }
  });
  watch.observe(place);
}

/** A half circle with one share; the wanted value is a line across it. */
export function gauge(share, wanted, text, kind) {
  return chart('gauge', () => ({
    series: [{
      type: 'gauge', startAngle: 180, endAngle: 0, min: 0, max: 100, center: ['50%', '78%'], radius: '120%',
      pointer: { show: false }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { show: false }, anchor: { show: false },
      axisLine: { lineStyle: { width: 18, color: [[1, COLOURS.line]] } },
      progress: { show: true, width: 18, itemStyle: { color: COLOURS[kind] } },
      title: { show: false },
      detail: { offsetCenter: [0, '-12%'], formatter: text, fontSize: 22, fontWeight: 700, color: COLOURS.ink },
      data: [{ value: share * 100 }]
    }, ...(wanted === null || wanted === undefined ? [] : [threshold(wanted)])]
  }));
}

function threshold(wanted) {
  return {
    type: 'gauge', startAngle: 180, endAngle: 0, min: 0, max: 100, center: ['50%', '78%'], radius: '120%', silent: true,
    pointer: { icon: 'rect', width: 4, length: '24%', offsetCenter: [0, '-84%'], itemStyle: { color: COLOURS.ink } },
    axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { show: false }, anchor: { show: false },
    detail: { show: false }, title: { show: false }, data: [{ value: wanted }]
  };
}

/** Bars lying down, one for each name, parts one after the other. */
export function bars(names, parts, count) {
  const longest = Math.max(1, ...names.map((name, index) => parts.reduce((sum, part) => sum + (part.data[index] || 0), 0)));
  const height = count > 14 ? 'tall' : count > 6 ? 'middle' : 'low';
  return chart(height, (width) => ({
    grid: { left: 8, right: 24, top: 34, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: FONT, itemHeight: 12 },
    xAxis: { type: 'value', minInterval: 1, splitNumber: width < 480 ? 2 : 6, axisLabel: Object.assign({ hideOverlap: true }, FONT) },
    yAxis: { type: 'category', inverse: true, data: names, axisLabel: Object.assign({ formatter: (name) => wrapped(name, Math.floor(Math.min(260, width * 0.4) / 6.4)), lineHeight: 14 }, FONT) },
    series: parts.map((part) => ({
      type: 'bar', stack: 'all', name: part.name, data: part.data.map((value) => value || null), barMaxWidth: 26, itemStyle: { color: COLOURS[part.kind], decal: decal(part.kind) },
      label: { show: true, color: '#fff', fontWeight: 700, formatter: ({ value }) => fits(value, longest, width) }
    }))
  }));
}

/** Lines that end between words; the library itself breaks inside Vietnamese ones. */
function wrapped(name, most) {
  return name.split(' ').reduce((lines, word) => {
    const last = lines[lines.length - 1];
    return last && last.length + word.length < most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []).join('\n');
}

/** A figure stands in its bar only where there is room for it; the table has them all. */
function fits(value, longest, width) {
  return value && (value / longest) * width * 0.6 > 9 * String(value).length + 4 ? String(value) : '';
}

/** Red also has stripes. */
function decal(kind) {
  return kind === 'bad' ? { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -Math.PI / 4, color: 'rgba(255,255,255,0.3)' } : null;
}
