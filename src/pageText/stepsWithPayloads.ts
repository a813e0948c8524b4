import {failuresAt} from '../data/failures';
import {STEP_IDS} from '../data/pipeline';
import {asFlow, type Content, paragraph, text} from './content';
import {factsWithin} from './factsWithin';
import {parseMarkdown} from './parseMarkdown';
import type {Word} from './wordWriter';

const PASSED_HERE = 'What really passed here, recorded from the running app:';

/**
 * The whole diagram: its steps as the twin lists them in `steps`, below each what was recorded there, then the
 * lines of the drawing from `edges`. The build gives the diagram one part for each step.
 */
export function stepsWithPayloads({parts, notes}: Word, steps: string, edges: string): Content[] {
  notes.cite(factsWithin(STEP_IDS.map(failuresAt)));
  const nodes = parseMarkdown(steps);
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  STEP_IDS.forEach((id, index) => {
    const passed = asFlow(parts.find(({props}) => props.step === id)?.content ?? []);
    const item = items[index];
    if (item === undefined || passed.length === 0) return;
    item.spread = true;
    item.children.push(paragraph([text(PASSED_HERE)]), ...passed);
  });
  return [...nodes, ...parseMarkdown(edges)];
}
