import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {HandoffName} from '../../src/lib/contractFiles';
import {parseJourney} from '../../src/lib/recordedJourney';
import {fieldsTable, payloadNodes} from './payloadNodes';

export interface RecordedJourneyOptions {
  /** Repository root. */
  readonly root: string;
}

/** The record that `npm run face-app:record` writes. */
const RECORD = 'examples/face-app/record/journey.json';

/**
 * Fills each `<RecordedPayload step="…" />` of a page with what the running app really passed on at that step, and
 * gives each `<Handoff contract="…" />` the fields of its contract and what keeps to it.
 */
export default function remarkRecordedJourney({root}: RecordedJourneyOptions) {
  return async (tree: Root): Promise<void> => {
    const payloads: MdxJsxFlowElement[] = [];
    const handoffs: MdxJsxFlowElement[] = [];
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name === 'RecordedPayload') payloads.push(node);
      if (node.name === 'Handoff') handoffs.push(node);
    });
    if (payloads.length === 0 && handoffs.length === 0) return;
    const journey = parseJourney(await readFile(join(root, RECORD), 'utf8'));
    for (const node of handoffs) {
      const contract = attribute(node, 'contract') as HandoffName;
      const recorded = journey.payloads.filter(({handoff}) => handoff === contract);
      node.children = [fieldsTable(contract), ...recorded.flatMap((payload) => payloadNodes(payload, false))];
    }
    for (const node of payloads) {
      const [step, only] = [attribute(node, 'step'), attribute(node, 'only')];
      const withFields = attribute(node, 'fields') !== undefined;
      node.children = journey.payloads
        .filter((payload) => payload.step === step && (only === undefined || payload.kind === only))
        .flatMap((payload) => payloadNodes(payload, withFields));
    }
  };
}

function attribute(node: MdxJsxFlowElement, name: string) {
  return node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
}
