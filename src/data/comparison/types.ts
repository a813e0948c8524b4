import type {AspectId} from '../aspects';
import type {FactId} from '../sources';

/** What is true of one role on one aspect, and where that comes from. */
export interface Cell {
  /** One to three sentences, or a list of short phrases. */
  readonly text: string | readonly string[];
  /** The facts that it rests on; never empty. */
  readonly facts: readonly [FactId, ...FactId[]];
}

/** One column of the comparison: a cell for every aspect. */
export type Column = {readonly [Id in AspectId]: Cell};
