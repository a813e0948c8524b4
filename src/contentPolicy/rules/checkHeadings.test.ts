// cspell:ignore whos
import {describe, expect, it} from 'vitest';
import {checkHeadingIds} from './checkHeadingIds';
import {checkHeadings} from './checkHeadings';
import {findingsOf} from './fixtures';

describe('checkHeadingIds', () => {
  it('writes out the heading that an id is missing from', () => {
    expect(findingsOf(checkHeadingIds, 'Text.\n\n## Who’s on call — and when?')).toMatchObject([
      {
        line: 3,
        rule: 'heading-id',
        hint: 'Write ## Who’s on call — and when? {/* #whos-on-call-and-when */}',
      },
    ]);
  });

  it('asks for none in a heading that is in no table of contents, or has one that is wrong', () => {
    expect(findingsOf(checkHeadingIds, '#### Deep\n\n## On call {/* on-call */}')).toEqual([]);
  });
});

describe('checkHeadings', () => {
  it('lets through an outline with ids', () => {
    const source =
      '## One {/* #one */}\n\n### Two `code` {/* #two */}\n\n#### Three\n\n## Four {/* #four-4 */}\n';
    expect(findingsOf(checkHeadings, source)).toEqual([]);
  });

  it('refuses an h1 in the body', () => {
    expect(findingsOf(checkHeadings, '# Title\n')).toMatchObject([
      {rule: 'no-h1', hint: 'Remove it, or write ## Title {/* #title */}'},
    ]);
    expect(findingsOf(checkHeadings, 'Title\n=====\n')).toMatchObject([{rule: 'no-h1'}]);
  });

  it.each([
    ['### Two {/* #two */}', 'An h3 follows an h1; a level is left out.', 'Write ## Two {/* #two */}'],
    [
      '## One {/* #one */}\n\n#### Two',
      'An h4 follows an h2; a level is left out.',
      'Write ### Two {/* #two */}',
    ],
  ])('refuses a level that is left out: %s', (source, message, hint) => {
    expect(findingsOf(checkHeadings, source)).toMatchObject([{rule: 'heading-level', message, hint}]);
  });

  it('lets the outline come back up by more than one level', () => {
    const source = '## A {/* #a */}\n\n### B {/* #b */}\n\n#### C\n\n## D {/* #d */}\n';
    expect(findingsOf(checkHeadings, source)).toEqual([]);
  });

  it.each(['##', '## {/* #id */}', '## ![](x.png)'])('refuses a heading without words: %s', (source) => {
    expect(findingsOf(checkHeadings, source)).toMatchObject([{rule: 'empty-heading'}]);
  });

  it('knows the old form of an id and writes the new one', () => {
    expect(findingsOf(checkHeadings, '## On call \\{#on-call}')).toMatchObject([
      {rule: 'heading-id', hint: 'Write ## On call {/* #on-call */}'},
    ]);
  });

  it('asks that the id is the last thing in the heading, where Docusaurus looks for it', () => {
    expect(findingsOf(checkHeadings, '## {/* #on-call */} On call')).toMatchObject([{rule: 'heading-id'}]);
    expect(findingsOf(checkHeadings, '## On call {/* on-call */}')).toMatchObject([{rule: 'heading-id'}]);
  });

  it.each(['#OnCall', '#on_call', '#on call', '#-on', '##on'])('refuses the id "%s"', (id) => {
    const [finding] = findingsOf(checkHeadings, `## On call {/* ${id} */}`);
    expect(finding?.rule).toBe('heading-id');
    expect(finding?.message).toContain('must be lower-case words joined by hyphens');
  });

  it('refuses an id that stands on the page already, also inside boxes', () => {
    const source = '## A {/* #same */}\n\n> ## B {/* #same */}\n';
    expect(findingsOf(checkHeadings, source)).toMatchObject([
      {rule: 'duplicate-id', line: 3, message: 'The id "same" stands on this page already.'},
    ]);
  });
});
