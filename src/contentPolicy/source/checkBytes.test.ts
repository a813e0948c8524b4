// cspell:ignore FEFF FFFD Grüße עברית
import {describe, expect, it} from 'vitest';
import {checkBytes} from './checkBytes';

const findingsOf = (source: string) => checkBytes(source, 'docs/page.mdx').findings;

describe('checkBytes', () => {
  it('lets through text in any language, with tabs and either kind of line end', () => {
    const source = 'Grüße — “quotes” 中文 עברית 🙂\r\n\tcode\n=======\n> quote\n<Foo\n  bar\n/>\n';
    expect(checkBytes(source, 'docs/page.mdx')).toEqual({findings: [], isSafeToParse: true});
  });

  it.each([
    ['a byte order mark', '\u{FEFF}text', 'U+FEFF', 1],
    ['a null', 'a\0b', 'U+0000', 2],
    ['an escape', 'ab\u{1B}[0m', 'U+001B', 3],
    ['a lone carriage return', 'a\rb', 'U+000D', 2],
    ['a change of direction', 'a\u{202E}b', 'U+202E', 2],
    ['a zero-width space', 'a\u{200B}b', 'U+200B', 2],
    ['a soft hyphen', 'a\u{AD}b', 'U+00AD', 2],
    ['an invisible tag', 'a\u{E0041}b', 'U+E0041', 2],
    ['a line separator', 'a\u{2028}b', 'U+2028', 2],
    ['broken UTF-8', 'a\u{FFFD}b', 'U+FFFD', 2],
  ])('refuses %s and names it', (_, line, name, column) => {
    expect(findingsOf(`fine\n${line}\n`)).toMatchObject([
      {
        line: 2,
        column,
        rule: 'invisible-character',
        message: `Here stands a character that nobody can see: ${name}.`,
      },
    ]);
  });

  it('refuses the marks of a merge conflict', () => {
    const source = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> branch\n';
    expect(findingsOf(source).map(({rule, line}) => [rule, line])).toEqual([
      ['conflict-marker', 2],
      ['conflict-marker', 6],
    ]);
  });

  it('refuses fences that Docusaurus would unwrap into live MDX', () => {
    expect(findingsOf('a\n\n  ```` mdx-code-block\n<Foo />\n  ````\n')).toMatchObject([
      {rule: 'mdx-code-block', line: 3},
    ]);
  });

  it.each([
    ['brackets on one line', '['.repeat(5000)],
    ['brackets over many lines', 'a [\n'.repeat(500)],
    ['braces', '{'.repeat(200)],
    ['quotes in quotes', `${'> '.repeat(100)}a`],
    ['lists in lists', `${'- '.repeat(100)}a`],
    ['tags', '<details>\n'.repeat(500)],
    ['an endless line', 'word '.repeat(5000)],
  ])('keeps a parser bomb away from the parser: %s', (_, source) => {
    const reading = checkBytes(source, 'docs/page.mdx');
    expect(reading.isSafeToParse).toBe(false);
    expect(reading.findings).toMatchObject([{rule: 'nesting'}]);
  });

  it('keeps a page that is far too long away from the parser', () => {
    expect(checkBytes('word\n'.repeat(50_000), 'docs/page.mdx')).toMatchObject({
      findings: [{rule: 'size', line: 1}],
      isSafeToParse: false,
    });
  });
});
