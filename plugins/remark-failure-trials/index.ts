import type {Code, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {chooseFailures, type FailureChoice, type FailureId} from '../../src/data/failures';
import {TRIAL_SETUP, TRIALS} from '../../src/data/failures/trials';

/** The words that are filled in, each with what it shows of a failure; undefined where there is nothing to show. */
const FENCES: Readonly<Record<string, (id: FailureId) => Code | undefined>> = {
  FailureCode: (id) => {
    const {code} = TRIALS[id];
    if (code === null) return undefined;
    return {type: 'code', lang: 'ts', meta: `file=${code.file} region=${code.region}`, value: ''};
  },
  TrialList: (id) => (TRIALS[id].commands.length > 0 ? shell(TRIALS[id].commands) : undefined),
};

/**
 * Gives each `<FailureCode>` of a page the code and each `<TrialList>` the commands of its failures as fences, each in
 * an element that says whose it is. Runs before the plugin that fills fences with quoted code.
 */
export default function remarkFailureTrials() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name === 'TrialSetup') node.children = [shell(TRIAL_SETUP)];
      const fenceOf = FENCES[node.name ?? ''];
      if (fenceOf === undefined) return;
      node.children = chooseFailures(choiceOf(node)).flatMap((id) => {
        const fence = fenceOf(id);
        return fence === undefined ? [] : [partFor(id, fence)];
      });
    });
  };
}

/** The content policy has checked the values before. */
function choiceOf({attributes}: MdxJsxFlowElement): FailureChoice {
  const written = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  return Object.fromEntries(written.map(({name, value}) => [name, value]));
}

function partFor(failure: FailureId, content: Code): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [{type: 'mdxJsxAttribute', name: 'data-failure', value: failure}],
    children: [content],
  };
}

function shell(lines: readonly string[]): Code {
  return {type: 'code', lang: 'bash', value: lines.join('\n')};
}
