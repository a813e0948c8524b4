// cspell:ignore wraning
import {describe, expect, it} from 'vitest';
import {checkDirectives} from './checkDirectives';
import {findingsOf} from './fixtures';

describe('checkDirectives', () => {
  it.each([
    ':::note\nText.\n:::',
    ':::tip[A title]\nText.\n:::',
    'At 10:30, see:this and a ratio of 3:1.',
    'A:b::c in running text.',
    '```\n:::whatever\n```',
  ])('lets through boxes and colons in prose: %s', (source) => {
    expect(findingsOf(checkDirectives, source)).toEqual([]);
  });

  it('refuses a box of another name and suggests the nearest', () => {
    const [finding] = findingsOf(checkDirectives, 'A.\n\n:::wraning\nText.\n:::');
    expect(finding).toMatchObject({line: 3, column: 1, rule: 'unknown-directive'});
    expect(finding?.message).toBe(
      '":::wraning" is not a box. Allowed: :::note, :::tip, :::info, :::warning, :::danger.',
    );
    expect(finding?.hint).toBe('Write :::warning, the text, and ::: on a line of its own.');
  });

  it.each([':::caution\nText.\n:::', '::note', '::youtube[x]{id=1}'])('refuses %s', (source) => {
    expect(findingsOf(checkDirectives, source)).toMatchObject([{rule: 'unknown-directive'}]);
  });

  it.each([':::note{.big}\nText.\n:::', ':::note[Title]{onclick=x}\nText.\n:::'])(
    'refuses attributes, which Docusaurus would hand to React: %s',
    (source) => {
      expect(findingsOf(checkDirectives, source)[0]?.hint).toBe(
        'Remove {…}; a title is written :::note[Title].',
      );
    },
  );

  it('refuses a command in running text, whose name would vanish', () => {
    expect(findingsOf(checkDirectives, 'See :cite[this].')).toMatchObject([{column: 5, hint: /\\:cite/}]);
  });

  it('finds a title without brackets and points at its line', () => {
    expect(findingsOf(checkDirectives, ':::note A title\nText.\n:::')).toMatchObject([{line: 1}]);
    expect(findingsOf(checkDirectives, 'Text.\n::: note\n')).toMatchObject([{line: 2}]);
  });

  it('finds a box that was never closed by the heading inside it', () => {
    expect(findingsOf(checkDirectives, ':::note\nText.\n\n## Next\n')).toMatchObject([
      {line: 1, hint: 'Write ::: on a line of its own where the box ends.'},
    ]);
  });
});
