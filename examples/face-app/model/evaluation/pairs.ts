import type {Embedding} from '../../contracts/faces';
import {euclideanDistance} from '../identify';

/** A face that was labelled and found. `person` counts the people of the dataset from 0. */
export interface ComparedFace {
  readonly person: number;
  readonly embedding: Embedding;
}

/** Two faces of the dataset. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  /** Euclidean, no unit. */
  readonly distance: number;
}

/** All pairs of the faces, the most alike first. */
export function pairsOf(faces: readonly ComparedFace[]): Pair[] {
  return faces
    .flatMap((face, index) =>
      faces.slice(index + 1).map((next) => ({
        one: face.person,
        other: next.person,
        distance: euclideanDistance(face.embedding, next.embedding),
      })),
    )
    .sort((one, other) => one.distance - other.distance);
}

/** Two faces of one person; the others are impostor pairs. */
export function isGenuine({one, other}: Pair): boolean {
  return one === other;
}
