import { freshId, h } from '../elements.js';
import { pick } from '../words.js';
import { curve } from './curve.js';

const TIMES = [5, 20, 60, 180];

/** Begin or stop a search, how far it has come, and how it became better. */
export function runBar(chain, acts) {
  const running = chain.run && chain.run.state === 'RUNNING';
  return h('div', { class: 'run' },
    running ? working(chain.run, acts) : waiting(chain, acts),
    chain.run ? h('div', { class: 'result' }, result(chain.run), curve(chain.run)) : null);
}

function waiting(chain, { begin }) {
  const time = h('select', { id: 'seconds', onchange: (event) => { chain.seconds = Number(event.target.value); } },
    TIMES.map((each) => h('option', { value: each, selected: each === chain.seconds }, pick(`${each} giây`, `${each} seconds`))));
  return h('div', { class: 'tools' },
    h('button', { type: 'button', class: 'primary', id: 'begin', onclick: (event) => { event.target.disabled = true; begin(); } },
      chain.run ? pick('Tìm lại phương án', 'Search again') : pick('Tìm phương án', 'Search')),
    h('label', { for: 'seconds' }, pick('trong tối đa', 'for at most')), time,
    chain.pinned.size ? h('small', null, pick(`${chain.pinned.size} dòng đã ghim được giữ nguyên`, chain.pinned.size === 1 ? '1 pinned line stays' : `${chain.pinned.size} pinned lines stay`)) : null);
}

function working(run, { stop }) {
  const name = freshId('progress');
  const seconds = Math.min(run.elapsedSeconds, run.seconds);
  return h('div', { class: 'tools' },
    h('label', { for: name }, `${run.stateName}…`),
    h('progress', { id: name, max: run.seconds, value: seconds }),
    h('span', { class: 'seconds' }, pick(`${seconds}/${run.seconds} giây`, `${seconds} of ${run.seconds} seconds`)),
    h('button', { type: 'button', id: 'stop', onclick: (event) => { event.target.disabled = true; stop(); } }, pick('Dừng', 'Stop')));
}

function result(run) {
  if (!run.best) {
    return h('p', { role: 'status' }, run.state === 'RUNNING' ? pick('Chưa có phương án nào.', 'Nothing found yet.') : run.stateName);
  }
  const { hard, soft } = run.best;
  const words = hard === 0
    ? pick('✓ không vi phạm quy tắc bắt buộc', '✓ breaks no hard rule')
    : pick(`✕ còn vi phạm quy tắc bắt buộc (trừ ${-hard} điểm)`, `✕ hard rules are broken (weight ${-hard})`);
  return h('p', { role: 'status' },
    h('strong', null, `${run.stateName}. `), pick('Phương án của hệ thống: ', 'What the system proposes: '),
    h('span', { class: hard === 0 ? 'fine' : 'bad' }, words),
    pick(`; ${run.unmet} mục chưa đạt${soft ? `; mong muốn trừ ${-soft} điểm` : ''}.`, `; ${run.unmet} items not met${soft ? `; wishes weigh ${-soft}` : ''}.`));
}
