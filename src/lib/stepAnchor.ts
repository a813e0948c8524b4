import type {StepId} from '../data/pipeline';

/** Id of the element that describes a step, and so its address on the page of the diagram. */
export function stepAnchor(id: StepId): string {
  return `step-${id}`;
}
