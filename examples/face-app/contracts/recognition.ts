/** What the data scientist's model gives for one face: 128 numbers, close together for pictures of one person. */
export type Embedding = readonly number[];

/** A person who agreed to be recognised, as the data engineer's backend keeps them. */
export interface EnrolledFace {
  readonly name: string;
  readonly embedding: Embedding;
}

/** The answer for one face. `distance` is Euclidean, without a unit, and infinite for an empty gallery. */
export interface Identification {
  /** Left out for "unknown". */
  readonly name: string | undefined;
  readonly distance: number;
}
