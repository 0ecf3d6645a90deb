import { h } from './elements.js';
import { CRITERIA, MARKS, OUTCOMES, pick } from './words.js';

const SIGNS = { MET: '✓', OVERRIDE_REQUIRED: '!', BLOCKED: '✕', UNKNOWN: '?' };

/** The outcome as a coloured mark with its words. */
export function badge(outcome, words = OUTCOMES) {
  return h('span', { class: `tc-badge tc-${outcome}` },
    h('span', { 'aria-hidden': 'true' }, SIGNS[outcome] || ''), ' ', words[outcome] || outcome);
}

function row(finding) {
  const label = (english) => ({ 'data-label': english });
  return h('tr', { class: `tc-row-${finding.outcome}` },
    h('th', { scope: 'row' }, CRITERIA[finding.criterion] || finding.criterion, h('br'), badge(finding.outcome, MARKS)),
    h('td', label(pick('Yêu cầu', 'Required')), finding.required),
    h('td', label(pick('Thực tế', 'Found')), finding.found,
      finding.evidence ? h('small', null, finding.evidence) : null),
    h('td', label(pick('Cần làm gì', 'What would change it')), finding.wouldChange || '–'),
    h('td', label(pick('Căn cứ', 'Source')), h('cite', null, finding.citation)));
}

/** All criteria with what is required, what was found and what would change it; the open ones first. */
export function findings(verdict) {
  const order = ['BLOCKED', 'UNKNOWN', 'OVERRIDE_REQUIRED', 'MET'];
  const sorted = [...(verdict.findings || [])].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const heads = [pick('Tiêu chí', 'Criterion'), pick('Yêu cầu', 'Required'), pick('Thực tế', 'Found'),
    pick('Cần làm gì', 'What would change it'), pick('Căn cứ', 'Source')];
  return h('div', { class: 'tc-table-wrap' },
    h('table', { class: 'tc-table tc-findings' },
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, sorted.map(row))),
    verdict.rulesVersion
      ? h('p', { class: 'tc-note' }, pick('Bộ quy tắc: ', 'Edition of the rules: '), verdict.rulesVersion)
      : null);
}

function count(verdict, outcome) {
  return (verdict.findings || []).filter((finding) => finding.outcome === outcome).length;
}

/** A verdict that opens on demand; open from the start when something is missing and it is asked for. */
export function verdictBox(verdict, open) {
  const met = count(verdict, 'MET');
  const all = (verdict.findings || []).length;
  return h('details', { class: 'tc-verdict', open: open && verdict.outcome !== 'MET' },
    h('summary', null, badge(verdict.outcome), ' ',
      h('span', { class: 'tc-note' }, pick(`đạt ${met}/${all} tiêu chí – xem chi tiết`, `${met} of ${all} criteria met – details`))),
    findings(verdict));
}
