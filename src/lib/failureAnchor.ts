import type {FailureId} from '../data/failures';

/** Id of the element that tells all about a failure, and so its address on the page of the failures. */
export function failureAnchor(id: FailureId): string {
  return `failure-${id}`;
}
