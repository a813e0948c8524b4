import type {FactId} from '../sources';

/** One word that a newcomer may stumble over. */
export interface GlossaryTerm {
  readonly id: string;
  /** As it stands in a sentence. */
  readonly term: string;
  /** What it means, as one sentence that needs no other term. */
  readonly plain: string;
  /** Where it shows in the face app, as one sentence. */
  readonly inFaceApp: string;
  /** Other spellings and names that readers may look for. */
  readonly also?: readonly string[];
  /** A newcomer cannot guess it: every page explains it with `<Term>` where it first stands. */
  readonly required?: true;
  /** What the two sentences rest on, where they say something about the world outside the app. */
  readonly facts?: readonly FactId[];
}
