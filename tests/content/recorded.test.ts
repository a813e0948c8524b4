import {readFileSync} from 'node:fs';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {commentOf} from '../../src/contentPolicy/tree/commentOf';
import type {PageNode} from '../../src/contentPolicy/tree/pageNodes';
import {STEP_IDS, type StepId} from '../../src/data/pipeline';
import {recordAddress} from '../../src/lib/recordAddress';
import {parseJourney} from '../../src/lib/recordedJourney';
import {ROOT} from '../structure/sourceFiles';
import {attributesOf, PAGES} from './pages';

const {payloads} = parseJourney(readFileSync(`${ROOT}examples/face-app/record/journey.json`, 'utf8'));
const page = PAGES.find(({address}) => recordAddress('take-photo').startsWith(`${address}#`));
const parts = partsOf(page?.tree.children ?? []);

/** What stands below each heading, by the heading's address on the page. */
function partsOf(nodes: readonly PageNode[]): ReadonlyMap<string, readonly PageNode[]> {
  const found = new Map<string, PageNode[]>();
  let part: PageNode[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') {
      const last = node.children.at(-1);
      part = [];
      found.set((last?.type === 'mdxTextExpression' ? commentOf(last) : '')?.trim() ?? '', part);
    } else part.push(node);
  }
  return found;
}

function partOf(id: StepId): readonly PageNode[] {
  return parts.get(recordAddress(id).replace(/^[^#]*/, '')) ?? [];
}

/** The names and values that a text quotes from the record. */
function quotedIn(nodes: readonly PageNode[]): string[] {
  const quoted: string[] = [];
  for (const node of nodes) visit(node, 'inlineCode', ({value}) => void quoted.push(value));
  return quoted;
}

it('the page of the record shows every step, in the order of the pipeline', () => {
  expect(page && attributesOf(page.tree, 'RecordedPayload', 'step')).toEqual([...STEP_IDS]);
});

describe.each(STEP_IDS)('the record of %s', (id) => {
  it('stands at the address to which the diagram leads, and nowhere else', () => {
    const shown = partOf(id).flatMap((node) => attributesOf(node, 'RecordedPayload', 'step'));
    expect(shown).toEqual([id]);
  });

  it('holds every name and value that the text above it quotes', () => {
    const record = JSON.stringify(payloads.filter(({step}) => step === id));
    expect(quotedIn(partOf(id)).filter((quoted) => !record.includes(quoted))).toEqual([]);
  });
});
