import type {RoleId} from '../roles';

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
}

/** A step hands something to a later one. */
export interface Edge<Id extends string> {
  readonly from: Id;
  readonly to: Id;
  /** "photo": every photo goes this way. "model": each new version of the model does. */
  readonly carries: 'photo' | 'model';
}
