import type {RoleId} from '../roles';
import type {FactId} from '../sources';

/** What can go wrong at a step, and who answers for it. */
interface Failure {
  /** What somebody notices, as a sentence. */
  readonly sign: string;
  /** What is behind it and what helps, as a sentence. */
  readonly remedy: string;
  /** Who is called, also at night. */
  readonly called: RoleId;
  readonly facts: readonly [FactId, ...FactId[]];
}

/** One stop of the photo on its way from the camera to the answer. */
export interface Step {
  readonly id: string;
  /** What happens, as a short order: "Store the photo". */
  readonly title: string;
  /** "before" steps happen once for each version of the model, "photo" steps for every photo. */
  readonly stage: 'before' | 'photo';
  readonly owner: RoleId;
  readonly helpers: readonly RoleId[];
  /** What happens here, in one or two sentences. */
  readonly what: string;
  readonly comesIn: string;
  readonly goesOut: string;
  readonly failures: readonly [Failure, ...Failure[]];
}

/** A step hands something to a later one. */
export interface Edge<Id extends string> {
  readonly from: Id;
  readonly to: Id;
  /** "photo": every photo goes this way. "model": each new version of the model does. */
  readonly carries: 'photo' | 'model';
}
