import type {List, ListItem} from 'mdast';
import {asFlow, asLine, paragraph, strong, text} from './content';
import type {WordWriter} from './wordWriter';

/** The question, then its answers as one list. */
export const question: WordWriter = ({props, children}) => {
  const flow = asFlow(children);
  const answers: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: flow.flatMap((node) => (node.type === 'list' ? node.children : [])),
  };
  return [
    paragraph([strong(text(`Check yourself: ${String(props.question)}`))]),
    ...flow.filter(({type}) => type !== 'list'),
    answers,
  ];
};

/** The answer, whether it is right, and why. */
export const choice: WordWriter = ({props, children}) => {
  const verdict = props.right === true ? 'Right.' : 'Not this one.';
  const [first, ...more] = asFlow(children);
  const reason = first?.type === 'paragraph' ? asLine([first]) : [];
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [
      paragraph([text(`“${String(props.answer)}” `), strong(text(verdict)), text(' '), ...reason]),
      ...(first === undefined || first.type === 'paragraph' ? [] : [first]),
      ...more,
    ],
  };
  return [{type: 'list', ordered: false, spread: false, children: [item]}];
};
