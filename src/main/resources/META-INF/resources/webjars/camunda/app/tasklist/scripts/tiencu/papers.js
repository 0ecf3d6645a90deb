import { address } from './api.js';
import { h } from './elements.js';
import { pick } from './words.js';

function link(href, name, label) {
  return h('a', { class: 'tc-paper', href: address(href), target: '_blank', rel: 'noopener', 'aria-label': `${label} ${name}` }, name);
}

/** The two forms of a paper: to read and to work on. */
export function paperLinks(id, title, paper) {
  const label = title || pick('Xem văn bản', 'See the paper');
  const pdf = (paper && paper.pdf) || `/api/v1/papers/${id}/pdf`;
  const docx = (paper && paper.docx) || `/api/v1/papers/${id}/docx`;
  return h('span', { class: 'tc-papers' }, title ? null : label + ': ', link(pdf, 'PDF', label), ' ', link(docx, 'DOCX', label));
}
