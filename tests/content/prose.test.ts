import {describe, expect, it} from 'vitest';
import {parsePage} from '../../src/contentPolicy/source/parsePage';
import {paragraphsOf, sentencesOf, wordsIn} from './prose';

const textsOf = (page: string): string[] => paragraphsOf(parsePage(page)).map(({text}) => text);

describe('paragraphsOf', () => {
  it('reads paragraphs, lists, boxes and what components hold', () => {
    const page = `One _two_ **three**.

- Four.
- Five.

:::note[A box]

Six.

:::

<CheckYourself question="Seven?">
  <Choice answer="Eight">
    Nine.
  </Choice>
  <Choice answer="Ten">Eleven.</Choice>
</CheckYourself>
`;
    expect(textsOf(page)).toEqual(['One two three.', 'Four.', 'Five.', 'A box', 'Six.', 'Nine.', 'Eleven.']);
  });

  it('leaves out front matter, headings, code, tables and tags', () => {
    const page = `---
title: A title
---

## A heading {/* #a-heading */}

\`\`\`ts
const code = 1;
\`\`\`

| A | table |
| - | ----- |
| 1 | 2     |

<PageSources />

Prose {/* a comment */} with \`code\` and [a link](/roles).
`;
    expect(textsOf(page)).toEqual(['Prose with code and a link.']);
  });

  it('reads a term and a badge as a reader sees them', () => {
    const page =
      'The <RoleBadge role="devops" /> ships a <Term id="model" /> and <Term id="embedding">embeddings</Term>.';
    expect(textsOf(page)).toEqual(['The DevOps ships a model and embeddings.']);
  });

  it('takes a citation for no word, but remembers it', () => {
    const page = 'One <Cite fact="dora/four-metrics" />.\n\nTwo.\n';
    expect(paragraphsOf(parsePage(page))).toEqual([
      {text: 'One.', isCited: true},
      {text: 'Two.', isCited: false},
    ]);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['One. Two? Three!', 3],
    ['She said “no.” Then she left.', 2],
    ['It is 3 a.m., and nobody sleeps.', 1],
    ['At Stitch Fix, J. Magnusson argued. So it is.', 2],
    ['Of 98.3% of pairs, 1.02 % passed.', 1],
    ['In March. “Why?” she asked. 24% left.', 3],
    ['One: two.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
    expect(sentencesOf(text).join(' ')).toBe(text);
  });
});

describe('wordsIn', () => {
  it('counts words and numbers, not signs', () => {
    expect(wordsIn('The model’s 0.6 – at 3 a.m. – is end-to-end · fine')).toBe(9);
  });
});
