import type {FailureId} from '../data/failures';

/** Where a page has an entry for a failure. */
export interface FailurePlace {
  /** Id of the entry's element. */
  readonly anchor: string;
  /** Address of the entry from anywhere on the site. */
  readonly address: string;
}

/** Where all about a failure is told: its sign, its cause and who answers for it. */
export function failurePlace(id: FailureId): FailurePlace {
  return placeOn('/face-app/when-it-fails', `failure-${id}`);
}

/** Where the code that deals with a failure is quoted. */
export function codePlace(id: FailureId): FailurePlace {
  return placeOn('/face-app/how-it-copes', `code-${id}`);
}

/** Where the commands stand that make a failure happen. */
export function trialPlace(id: FailureId): FailurePlace {
  return placeOn('/face-app/break-it', `trial-${id}`);
}

/** The words of the vocabulary that list failures, each with where its entries stand. */
export const FAILURE_WORDS = {
  FailureList: failurePlace,
  FailureCode: codePlace,
  TrialList: trialPlace,
} as const;

function placeOn(page: string, anchor: string): FailurePlace {
  return {anchor, address: `${page}#${anchor}`};
}
