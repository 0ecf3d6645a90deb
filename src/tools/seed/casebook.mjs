/** CASES.md: which person shows which outcome. */
import { AS_OF } from './dates.mjs';
import { fullName } from './names.mjs';

export function casesPage(world, cast, accounts) {
  const row = ({ spec, place, target }) =>
    `| ${spec.key} | ${place.id} ${fullName(place.person)} | ${target} | ${spec.expect} | ${spec.criterion || '–'} | ${spec.why} |`;
  const head = ['| case | person | target post | outcome | finding | why |', '|---|---|---|---|---|---|'];
  const demo = cast.filter(({ spec }) => spec.target !== undefined);
  const rest = cast.filter(({ spec }) => spec.target === undefined);
  return [
    '# The cases of the seed province',
    '',
    `Written by \`generate.mjs\`; do not edit. Expected outcome of appointing the person to the target post as of ${AS_OF}: worked out by \`expected.mjs\``,
    'and checked at every run. Each person is in order but for the one thing named. Where several findings meet, the worst counts:',
    'BLOCKED, then UNKNOWN (a missing fact, which blocks until the paper is there), then OVERRIDE_REQUIRED, then MET.',
    '',
    'Title standards taken for granted: university degree; advanced political theory from rank 45 up, intermediate for ranks 30–44.',
    '',
    '## Demonstration: two clean departments',
    '',
    '`so-noi-vu-pho-giam-doc` has five seats, four held. `so-tai-chinh-phong-ngan-sach-truong-phong` is vacant.',
    '',
    ...head,
    ...demo.map(row),
    '',
    '## One person for every reason',
    '',
    ...head,
    ...rest.map(row),
    '',
    '## Accounts of the demonstration',
    '',
    '| account | person | name | who | roles |',
    '|---|---|---|---|---|',
    ...accounts,
    '',
  ].join('\n');
}
