import { h } from '../elements.js';
import { pick } from '../words.js';

/** Every rule that is not met by its name, hard ones first, with its lines; a line leads to its place in the table. */
export function unmetPanel(chain) {
  const { unmet } = chain.check;
  if (!unmet.length) {
    return h('p', { class: 'fine', role: 'status' }, pick('✓ Mọi quy tắc đều đạt.', '✓ Every rule is met.'));
  }
  const rules = new Map();
  [...unmet].sort((one, other) => Number(other.hard) - Number(one.hard)).forEach((each) => rules.set(each.code, [...(rules.get(each.code) || []), each]));
  return h('div', { class: 'rules' },
    h('h4', null, pick(`Các dòng đang xem chưa đạt: ${count(unmet, true)} mục bắt buộc, ${count(unmet, false)} mục nên có`, `As the lines stand, not met: ${count(unmet, true)} hard, ${count(unmet, false)} wished for`)),
    [...rules.values()].map((lines) => rule(chain, lines)));
}

function count(unmet, hard) {
  return unmet.filter((each) => each.hard === hard).length;
}

function rule(chain, lines) {
  const [{ hard, name, citation }] = lines;
  return h('details', { class: hard ? 'rule hard' : 'rule', open: hard && lines.length <= 10 },
    h('summary', null,
      h('span', { class: hard ? 'badge bad' : 'badge wish' }, hard ? pick('✕ Bắt buộc', '✕ Hard') : pick('! Nên có', '! Wish')),
      ` ${name} `, h('strong', null, `(${lines.length})`)),
    h('cite', null, citation),
    h('ul', null, lines.map((each) => h('li', null, each.message, ' ', each.moverIds.map((moverId) => leadTo(chain, moverId, each.moverIds.length > 1))))));
}

/** Of several people each is named. */
function leadTo(chain, moverId, named) {
  const line = chain.check.lines.find((each) => each.moverId === moverId);
  return line && h('button', {
    type: 'button', class: 'lead',
    'aria-label': pick(`Đến dòng của ${line.name}`, `Go to the line of ${line.name}`),
    onclick: () => {
      const select = chain.root.getElementById(`seat-${moverId}`);
      if (select) {
        select.scrollIntoView({ block: 'center' });
        select.focus();
      }
    }
  }, named ? line.name : pick('sửa', 'change'));
}
