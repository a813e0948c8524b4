import {FAILURES, failuresAt, type FailureId} from '../data/failures';
import {TRIALS} from '../data/failures/trials';
import type {StepId} from '../data/pipeline';
import {failuresToMarkdown} from '../lib/failuresToMarkdown';
import {factsWithin} from './factsWithin';
import type {WordWriter} from './wordWriter';

/** The failures with the code that the build has quoted for each. */
export const failureList: WordWriter = ({props, parts, notes}) => {
  const step = props.step as StepId | undefined;
  notes.cite(factsWithin(step === undefined ? FAILURES : failuresAt(step)));
  const quoted = new Map(
    parts.flatMap(({props: {'data-failure': failure, 'data-part': part}, content}) => {
      const {code} = TRIALS[failure as FailureId];
      const text = content.flatMap((node) => (node.type === 'code' ? [node.value] : [])).join('\n');
      return part === 'code' && code !== null ? [[code.region, text] as const] : [];
    }),
  );
  return failuresToMarkdown(step, ({region}) => quoted.get(region) ?? '');
};
