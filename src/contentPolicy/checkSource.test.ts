// cspell:ignore nswer
import {describe, expect, it} from 'vitest';
import {checkSource} from './checkSource';
import type {Finding} from './finding';
import {FIXTURE_VOCABULARY} from './rules/fixtures';

const FRONT_MATTER = `---
title: The data engineer
question: What does a data engineer do?
description: A data engineer builds the backend that stores every photo and every answer.
slug: /roles/data-engineer
keywords: [data engineer, ETL, storage]
---
`;

/** The findings for a body that begins on line 8 of its file. */
function check(body: string, frontMatter = FRONT_MATTER): Finding[] {
  return checkSource(frontMatter + body, 'docs/roles/data-engineer.mdx', FIXTURE_VOCABULARY);
}

describe('checkSource', () => {
  it('has nothing to say about a good page', () => {
    const body = `
A data engineer stores photos. <Cite fact="sculley-2015/fact-1" />

## Tools {/* #tools */}

<RoleTable caption="Tools" roles={['data-engineer']} />

:::tip[Keep the originals]
Storage is cheap at 10:30, too.
:::
`;
    expect(check(body)).toEqual([]);
  });

  it('reports bytes, front matter and body together, in reading order, with lines of the file', () => {
    const findings = check('A\u{200B}nswer.\n\n{secret}\n', FRONT_MATTER.replace('slug:', 'slog:'));
    expect(findings.map(({line, column, rule}) => `${String(line)}:${String(column)} ${rule}`)).toEqual([
      '1:1 front-matter-key',
      '5:1 front-matter-key',
      '8:2 invisible-character',
      '10:1 no-expression',
    ]);
  });

  it('still checks the body when there is no front matter', () => {
    expect(check('Answer.\n\n<Foo />\n', '').map(({rule}) => rule)).toEqual([
      'front-matter-fence',
      'unknown-component',
    ]);
  });

  it('parses nothing that is unsafe to parse', () => {
    expect(check('['.repeat(5000)).map(({rule}) => rule)).toEqual(['nesting']);
  });
});

describe('a page that is not valid MDX', () => {
  it.each([
    [
      'an old heading id',
      '\n## On call {#on-call}\n',
      '9:12',
      'Write the id of a heading as a comment: {/* #on-call */}',
    ],
    ['an open tag', '\nText.\n\n<Card>\n\nMore.\n', '11:1', 'Close it in the same paragraph with </Card>'],
    ['a tag closed in another paragraph', '\n<Card>Text.\n\nMore.</Card>\n', '9:1', 'or write <Card />'],
    ['a br without a slash', '\nA <br> B\n', '9:3', 'Write <br />'],
    [
      'a details on one line',
      '\n<details><summary>A</summary>\n\nB\n\n</details>\n',
      '9:1',
      'on lines of its own',
    ],
    ['tags that overlap', '\n<Card>*a</Card>*\n', '9:9', ''],
    ['a closing tag alone', '\nText.</Card>\n', '9:7', 'Open the tag before it is closed'],
    ['a smaller-than sign', '\nIf a <5 then.\n', '9:7', 'Write &lt;'],
    ['an HTML comment', '\nText.\n\n<!-- hidden -->\n', '11:2', 'Write a comment as {/* … */}.'],
    ['an address in angle brackets', '\n<https://example.org>\n', '9:8', 'Write a link as [text]'],
    ['an attribute without quotes', '\n<Card to=/roles />\n', '9:10', 'Write an attribute as name="value"'],
    ['a brace in prose', '\nText.\n\nA set {a b} of things.\n', '11:7', 'A { begins code here.'],
    ['a brace that stays open', '\nText {a.\n\nMore.\n', '9:6', 'A { begins code here.'],
    ['a comment that stays open', '\nText.\n\n{/* hidden\n\nMore.\n', '11:1', 'Close the comment with */}.'],
    ['prose that begins with import', '\nimport photos from the camera\n', '9:20', 'Reword'],
    ['prose that begins with export', '\nexport the model\n', '9:8', 'Reword'],
  ])('is one finding at the true place with a hint: %s', (_, body, place, hint) => {
    const findings = check(body);
    expect(findings.map(({line, column, rule}) => `${String(line)}:${String(column)} ${rule}`)).toEqual([
      `${place} mdx`,
    ]);
    expect(findings[0]?.message).toMatch(/^This is not valid MDX: .*\.$/);
    expect(findings[0]?.hint).toContain(hint);
  });
});
