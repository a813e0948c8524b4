import {describe, expect, it} from 'vitest';
import {type Finding, formatFinding, formatFindings} from './finding';

const finding = (path: string, line: number, column: number): Finding => ({
  path,
  line,
  column,
  rule: 'no-h1',
  message: 'A page has one h1, its title.',
  hint: 'Write ## instead.',
});

describe('formatFinding', () => {
  it('puts the place, the rule and the message on one line and the hint on the next', () => {
    expect(formatFinding(finding('docs/start.mdx', 7, 3))).toBe(
      'docs/start.mdx:7:3 no-h1 A page has one h1, its title.\n  hint: Write ## instead.',
    );
  });
});

describe('formatFindings', () => {
  it('sorts by file, then line, then column', () => {
    const text = formatFindings([
      finding('docs/b.mdx', 1, 1),
      finding('docs/a.mdx', 10, 1),
      finding('docs/a.mdx', 9, 5),
      finding('docs/a.mdx', 9, 2),
    ]);
    expect(text.match(/^docs\S+/gm)).toEqual([
      'docs/a.mdx:9:2',
      'docs/a.mdx:9:5',
      'docs/a.mdx:10:1',
      'docs/b.mdx:1:1',
    ]);
  });

  it('says nothing when there is nothing to say', () => {
    expect(formatFindings([])).toBe('');
  });
});
