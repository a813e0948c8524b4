import {chooseFailures, FAILURES, type FailureId} from '../data/failures';
import {failureHeading, failuresToMarkdown, trialsToMarkdown} from '../lib/failuresToMarkdown';
import {paragraph, text} from './content';
import {factsWithin} from './factsWithin';
import {parseMarkdown} from './parseMarkdown';
import type {Word, WordWriter} from './wordWriter';

/** The failures that a word on a page lists. The content policy has checked its props before. */
export function failuresOn({props}: Pick<Word, 'props'>): readonly FailureId[] {
  return chooseFailures(props);
}

/** All about each failure, without its code and its trial, which have pages of their own. */
export const failureList: WordWriter = (word) => {
  const ids = failuresOn(word);
  word.notes.cite(factsWithin(ids.map((id) => FAILURES[id])));
  return failuresToMarkdown(ids);
};

/** The code that the build has quoted for each failure. */
export const failureCode: WordWriter = (word) =>
  failuresOn(word).flatMap((id) => [
    ...parseMarkdown(failureHeading(id)),
    ...(word.parts.find(({props}) => props['data-failure'] === id)?.content ?? [
      paragraph([text('No code of the app deals with it.')]),
    ]),
  ]);

/** How to make each failure happen. */
export const trialList: WordWriter = (word) => trialsToMarkdown(failuresOn(word));
