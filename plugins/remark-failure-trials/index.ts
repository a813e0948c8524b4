import type {Code, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {FAILURE_IDS, FAILURES, type FailureId} from '../../src/data/failures';
import {TRIAL_SETUP, TRIALS} from '../../src/data/failures/trials';

/**
 * Gives each `<FailureList>` of a page the code and the commands of its failures as fences, each in an element that
 * says whose it is. Runs before the plugin that fills fences with quoted code.
 */
export default function remarkFailureTrials() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name === 'TrialSetup') node.children = [shell(TRIAL_SETUP)];
      if (node.name !== 'FailureList') return;
      const step = node.attributes.find(
        (one) => one.type === 'mdxJsxAttribute' && one.name === 'step',
      )?.value;
      node.children = FAILURE_IDS.filter((id) => step === undefined || FAILURES[id].step === step).flatMap(
        partsOf,
      );
    });
  };
}

function partsOf(id: FailureId): MdxJsxFlowElement[] {
  const {code, commands} = TRIALS[id];
  const quote: Code[] =
    code === null
      ? []
      : [{type: 'code', lang: 'ts', meta: `file=${code.file} region=${code.region}`, value: ''}];
  return [
    ...quote.map((one) => part(id, 'code', one)),
    ...(commands.length > 0 ? [part(id, 'commands', shell(commands))] : []),
  ];
}

function part(failure: FailureId, name: string, content: Code): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'data-failure', value: failure},
      {type: 'mdxJsxAttribute', name: 'data-part', value: name},
    ],
    children: [content],
  };
}

function shell(lines: readonly string[]): Code {
  return {type: 'code', lang: 'bash', value: lines.join('\n')};
}
