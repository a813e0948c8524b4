import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import remarkFailureTrials from '.';
import {failuresAt} from '../../src/data/failures';
import {TRIALS} from '../../src/data/failures/trials';

/** The fences that a page is given, and whose they are. */
function filledIn(page: string): {of: unknown; text: string}[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(page);
  remarkFailureTrials()(tree);
  const fences: {of: unknown; text: string}[] = [];
  visit(tree, 'code', ({meta, value}, _index, parent) => {
    const attributes = parent?.type === 'mdxJsxFlowElement' ? parent.attributes : [];
    fences.push({of: attributes[0]?.value, text: meta ?? value});
  });
  return fences;
}

describe('a page is given', () => {
  it('the commands of each trial at the step that it names', () => {
    expect(filledIn('<TrialList step="queue-work" />')).toEqual(
      failuresAt('queue-work').map(({id}) => ({of: id, text: TRIALS[id].commands.join('\n')})),
    );
  });

  it('no commands where there is nothing to try', () => {
    expect(filledIn('<TrialList step="decide-name" />').map(({of}) => of)).toEqual(['wrong-threshold']);
  });

  it('the code for each failure that is dealt with in the way that it names, to be quoted', () => {
    const quoted = filledIn('<FailureCode handling="stops" />');
    expect(quoted).toContainEqual({
      of: 'poison-photo',
      text: 'file=examples/face-app/pipeline/hopelessOrLater.ts region=hopeless-or-later',
    });
    expect(quoted.map(({of}) => of)).not.toContain('lost-event');
    expect(filledIn('<FailureCode handling="nothing" />')).toEqual([]);
  });

  it('the lines that come before every trial', () => {
    expect(filledIn('<TrialSetup />')[0]?.text).toContain('APP=http');
  });

  it('nothing else', () => {
    expect(filledIn('<FailureList step="queue-work" />\n\n```bash\nls\n```\n')).toEqual([
      {of: undefined, text: 'ls'},
    ]);
  });
});
