import { get } from '../../../../tasklist/scripts/tiencu/api.js';
import { h } from '../../../../tasklist/scripts/tiencu/elements.js';
import { date, pick } from '../../../../tasklist/scripts/tiencu/words.js';
import { caseLink, mark, table, workbook } from './parts.js';

const KINDS = {
  FAILED_JOB: pick('Bước tự động không chạy được', 'Automatic step failed'),
  INCIDENT: pick('Sự cố', 'Incident'),
  SUSPENDED: pick('Đang tạm dừng', 'Suspended')
};

/** What stands still, why, and what to do. */
export async function stuck(node) {
  const page = await get('/api/v1/boards/stuck');
  node.append(
    h('div', { class: 'tc-board-buttons' }, workbook('stuck', {})),
    page.items.length === 0
      ? h('p', { class: 'tc-empty' }, mark('good', pick('Không có hồ sơ nào đang dừng.', 'Nothing stands still.')))
      : table(pick(`Đang dừng: ${page.items.length}`, `Standing still: ${page.items.length}`),
        [pick('Hồ sơ', 'Case'), pick('Quy trình, bước', 'Process, step'), pick('Loại', 'Kind'), pick('Từ', 'Since'), pick('Vì sao', 'Why'), pick('Cần làm gì', 'What to do')],
        page.items.map((each) => [
          caseLink(each.number), [each.process ? each.process.name : '', each.elementName ? h('small', null, each.elementName) : ''],
          mark('bad', KINDS[each.kind] || each.kind), date(each.since), each.reason, each.remedy])));
}
