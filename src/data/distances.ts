import generated from './distances.generated.json';

/** What the app's evaluation measured on its computer-made people. Distances are Euclidean and have no unit. */
export interface Distances {
  readonly modelVersion: string;
  /** The threshold with which the model is published, and which the app uses. */
  readonly publishedThreshold: number;
  readonly faces: number;
  readonly people: number;
  /** Of these people, how many are enrolled; the others are strangers. */
  readonly enrolled: number;
  /** Between two pictures of one person; ascending, as the others. */
  readonly samePerson: readonly number[];
  /** Between pictures of two people. */
  readonly differentPeople: readonly number[];
  /** From each picture of a stranger to the nearest enrolled face. */
  readonly strangers: readonly number[];
}

/** Written by scripts/generateDistances.ts from the report of `npm run face-app:evaluate`. */
export const SYNTHETIC_DISTANCES: Distances = generated;
