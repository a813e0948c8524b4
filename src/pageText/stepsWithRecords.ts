import {STEP_IDS} from '../data/pipeline';
import {recordAddress} from '../lib/recordAddress';
import {type Content, link, paragraph} from './content';
import {parseMarkdown} from './parseMarkdown';

const PASSED_HERE = 'What really passed here, recorded from the running app';

/**
 * The whole diagram: its steps as the twin lists them in `steps`, below each the way to what was recorded there, then
 * the lines of the drawing from `edges`.
 */
export function stepsWithRecords(steps: string, edges: string): Content[] {
  const nodes = parseMarkdown(steps);
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  STEP_IDS.forEach((id, index) => {
    items[index]?.children.push(paragraph([link(recordAddress(id), PASSED_HERE)]));
  });
  return [...nodes, ...parseMarkdown(edges)];
}
