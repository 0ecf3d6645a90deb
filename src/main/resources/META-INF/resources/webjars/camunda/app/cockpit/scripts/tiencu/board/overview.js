import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { gauge } from './chart.js';
import { kept, keptBars, keptTable } from './compliance.js';
import { everything } from './due.js';
import { percent, tile } from './parts.js';
import { targetCard } from './targets.js';

const MOST = 200;

/** The figures of the day. A part that the caller may not see is left out. */
export async function overview(node) {
  const [byProcess, running, late, ahead, standing, targets] = await Promise.all([
    get('/api/v1/boards/compliance?by=process'), count('RUNNING'), count('LATE'), mine(everything), mine(() => get('/api/v1/boards/stuck')), mine(() => get('/api/v1/boards/targets'))
  ]);
  const overdue = ahead && ahead.filter((each) => each.late).length;
  node.append(
    h('div', { class: 'tc-tiles' },
      running === null ? '' : tile(running, pick('hồ sơ đang xử lý', 'cases running'), 'soft', { tab: 'cases', status: 'RUNNING' }),
      late === null ? '' : tile(late, pick('hồ sơ đang có việc trễ', 'cases with late work'), late === '0' ? 'good' : 'bad', { tab: 'cases', status: 'LATE' }),
      ahead ? tile(String(ahead.length - overdue), pick('việc đến hạn trong 30 ngày', 'due within 30 days'), 'open', { tab: 'due' }) : '',
      ahead ? tile(String(overdue), pick('việc quá hạn', 'overdue'), overdue > 0 ? 'bad' : 'good', { tab: 'due' }) : '',
      standing ? tile(String(standing.items.length), pick('đang dừng', 'standing still'), standing.items.length > 0 ? 'bad' : 'good', { tab: 'stuck' }) : ''),
    h('h3', null, pick('Không trễ hẹn từ đầu năm', 'Deadlines kept this year')),
    h('div', { class: 'tc-beside' },
      h('div', { class: 'tc-board-card' }, gauge(byProcess.total.rate || 0, null, percent(byProcess.total.rate), (byProcess.total.rate || 0) < 1 ? 'open' : 'good'), h('p', null, kept(byProcess.total))),
      h('div', { class: 'tc-board-card tc-wide' }, keptBars(byProcess.rows))),
    keptTable(byProcess),
    ...(targets ? [h('h3', null, pick('Chỉ tiêu của các nghị quyết', 'Targets of the resolutions')), h('div', { class: 'tc-cards' }, targets.items.map((each) => targetCard(each)))] : []));
}

async function count(status) {
  const page = await mine(() => get(`/api/v1/boards/cases?status=${status}&limit=${MOST}`));
  return page && `${page.items.length}${page.next ? '+' : ''}`;
}

async function mine(ask) {
  try {
    return await ask();
  } catch (problem) {
    if (problem.status === 403) {
      return null;
    }
    throw problem;
  }
}
