import type {StepId} from '../data/pipeline';

/** Address of what the running app passed on at a step, on the page of the record. */
export function recordAddress(id: StepId): string {
  return `/face-app/recorded#${id}`;
}
