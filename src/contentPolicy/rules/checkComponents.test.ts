// cspell:ignore Tabel
import {describe, expect, it} from 'vitest';
import {checkComponents} from './checkComponents';
import {findingsOf} from './fixtures';

describe('checkComponents', () => {
  it.each([
    '<RoleTable caption="Who does what" />',
    'A <kbd>Ctrl</kbd> key, H<sub>2</sub>O, x<sup>2</sup>, <abbr title="machine learning">ML</abbr>.',
    '<details open>\n<summary>More</summary>\n\nText.\n\n</details>',
    '| a |\n| - |\n| b<br />c |',
    '<Card>\n\n**Markdown** inside.\n\n</Card>',
    '<Cite fact="sculley-2015/fact-0">\n</Cite>',
  ])('lets through components and plain elements of the vocabulary: %s', (source) => {
    expect(findingsOf(checkComponents, source)).toEqual([]);
  });

  it.each(['script', 'iframe', 'object', 'style', 'constructor', 'toString', 'Card.Body', 'x:y', 'head'])(
    'refuses <%s>',
    (name) => {
      expect(findingsOf(checkComponents, `<${name} />`)).toMatchObject([{rule: 'unknown-component'}]);
    },
  );

  it('refuses a tag without a name', () => {
    expect(findingsOf(checkComponents, '<>text</>')).toMatchObject([{hint: 'Remove <> and </>.'}]);
  });

  it('lists what is allowed and suggests the nearest', () => {
    const [finding] = findingsOf(checkComponents, 'Text.\n\n<RoleTabel />');
    expect(finding).toMatchObject({line: 3, column: 1, hint: 'Did you mean <RoleTable>?'});
    expect(finding?.message).toBe(
      '<RoleTabel> is not allowed. Allowed: RoleTable, Cite, Card, abbr, br, details, kbd, sub, summary, sup.',
    );
  });

  it('tells the Markdown way where there is one', () => {
    const hints = findingsOf(checkComponents, '<img src="x.png" /> <a href="/x">y</a>').map(({hint}) => hint);
    expect(hints).toEqual([
      'Write a Markdown image: ![what it shows](./picture.png).',
      'Write a Markdown link: [text](/address).',
    ]);
  });

  it('looks inside components and boxes', () => {
    const source = ':::note\n\n<Card>\n\n- <blink>x</blink>\n\n</Card>\n\n:::';
    expect(findingsOf(checkComponents, source)).toMatchObject([
      {rule: 'unknown-component', line: 5, column: 3},
    ]);
  });

  it('refuses content inside a component that draws its own', () => {
    expect(findingsOf(checkComponents, '<RoleTable caption="x">lost</RoleTable>')).toMatchObject([
      {rule: 'no-children', hint: 'Write <RoleTable /> and put the text below it.'},
    ]);
  });
});
