import {expect, test} from 'vitest';
import {type Finding, formatFinding} from './finding';
import {formatFindingsAs} from './formatFindings';

const finding: Finding = {
  path: 'docs/50%, a:b.mdx',
  line: 3,
  column: 7,
  rule: 'mdx',
  message: 'One\r\n::error::two, 5%.',
  hint: 'Mend it.',
};

test('a workflow command is escaped, so that a page cannot write commands of its own', () => {
  expect(formatFindingsAs('github', [finding])).toBe(
    '::error file=docs/50%25%2C a%3Ab.mdx,line=3,col=7,title=mdx::One%0D%0A::error::two, 5%25.%0Ahint: Mend it.',
  );
});

test('as text a finding is two lines, whatever the page says, and cannot steer a terminal', () => {
  expect(formatFinding({...finding, message: 'One\ntwo \u{1B}[31m\u{202E}red.'})).toBe(
    'docs/50%, a:b.mdx:3:7 mdx One\\u{a}two \\u{1b}[31m\\u{202e}red.\n  hint: Mend it.',
  );
});

test('for programs it is a list of objects with these fields and no others', () => {
  expect(JSON.parse(formatFindingsAs('json', [{...finding, extra: 1} as Finding]))).toEqual([finding]);
});
