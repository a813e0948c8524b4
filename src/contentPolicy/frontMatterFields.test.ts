// cspell:ignore desciption
import {describe, expect, it} from 'vitest';
import {findingsOf, GOOD_LINES, onlyFinding, page} from './frontMatterFixtures';

describe('the keys', () => {
  it('name the nearest known key when one is unknown', () => {
    const findings = findingsOf(page({description: `desciption:${GOOD_LINES.description.slice(12)}`}));
    expect(findings.map(({line, column, rule}) => [line, column, rule])).toEqual([
      [4, 1, 'front-matter-key'],
      [1, 1, 'front-matter-key'],
    ]);
    expect(findings[0]?.message).toContain('Unknown key "desciption". Did you mean "description"?');
    expect(findings[0]?.hint).toBe('Write "description" instead of "desciption".');
    expect(findings[1]?.message).toContain('The key "description" is missing.');
  });

  it.each([
    'mdx: {format: md}',
    'custom_edit_url: "javascript:alert(1)"',
    '__proto__: {title: x}',
    '<<: {a: 1}',
    '? [a]\n: 1',
  ])('are refused when they are not of the schema: %s', (line) => {
    const finding = onlyFinding(page({extra: line}));
    expect(finding).toMatchObject({line: 7, rule: 'front-matter-key'});
    expect(finding.hint).toMatch(/^Remove the line/);
  });

  it('are all named when the front matter is empty', () => {
    const messages = findingsOf('---\n---\n').map(({message}) => /"(\w+)" is missing/.exec(message)?.[1]);
    expect(messages).toEqual(['title', 'question', 'description', 'slug', 'keywords']);
  });
});

describe('the values', () => {
  it.each([
    ['title', 'title: ML', 'of 5 to 70 characters'],
    ['title', `title: ${'x'.repeat(71)}`, '(71 characters)'],
    ['title', 'title:', 'but is empty'],
    ['title', 'title: 12345', 'the number 12345'],
    ['question', 'question: What it does, told in a sentence', 'ends with "?"'],
    ['question', 'question: Who?', 'of 10 to 120 characters'],
    ['description', 'description: Too short.', 'of 50 to 160 characters'],
    ['description', `description: ${'word '.repeat(12)}without a stop`, 'ends with a full stop'],
    ['slug', 'slug: roles', 'starts with "/"'],
    ['slug', 'slug: /Roles/Data_Engineer', 'lower-case words'],
    ['slug', 'slug: /roles/', 'lower-case words'],
    ['keywords', 'keywords: one', 'a list of 3 to 12 texts'],
    ['keywords', 'keywords: [a, b]', 'a list of 2'],
    ['sidebar_label', `sidebar_label: ${'x'.repeat(41)}`, 'at most 40 characters'],
    ['role', 'role: data engineer', 'one of devops, data-engineer, data-scientist, ml-engineer'],
    ['hide_table_of_contents', 'hide_table_of_contents: yes', 'true or false'],
  ])('of %s are refused when wrong: %s', (key, line, part) => {
    const finding = onlyFinding(page({[key]: line}));
    expect(finding.rule).toBe('front-matter-value');
    expect(finding.message).toContain(`"${key}" must be `);
    expect(finding.message).toContain(part);
    expect(finding.hint).toContain(`Write a line such as: ${key}: `);
  });

  it('are pointed at where they begin', () => {
    expect(onlyFinding(page({slug: 'slug:   Roles'}))).toMatchObject({line: 5, column: 9});
  });

  it('are pointed at inside a list', () => {
    expect(onlyFinding(page({keywords: 'keywords:\n  - a\n  - b\n  - 3'}))).toMatchObject({
      line: 9,
      column: 5,
    });
  });
});
