import type {Decide, Neighbour} from '../contracts/desks';
import type {Embedding} from '../contracts/faces';

/** A face whose person agreed to be recognised. */
export interface EnrolledFace {
  readonly personId: string;
  readonly name: string;
  readonly embedding: Embedding;
}

// #region nearest-face
/** The enrolled face that is most alike, however far away; undefined when nobody is enrolled. */
export function nearestOf(
  embedding: Embedding,
  gallery: readonly EnrolledFace[],
): Neighbour | undefined {
  let nearest: Neighbour | undefined;
  for (const {personId, name, embedding: enrolled} of gallery) {
    const distance = euclideanDistance(embedding, enrolled);
    if (distance < (nearest?.distance ?? Infinity))
      nearest = {personId, name, distance};
  }
  return nearest;
}

/** Who is it? The nearest enrolled face, if it is near enough; else "unknown". */
export const decide: Decide = (nearest, threshold) =>
  nearest !== undefined && nearest.distance <= threshold
    ? nearest
    : {personId: null, name: null, distance: nearest?.distance ?? null};
// #endregion nearest-face

/** No unit. Throws a RangeError when the embeddings differ in length, as those of two models may. */
export function euclideanDistance(one: Embedding, other: Embedding): number {
  if (one.length !== other.length) {
    throw new RangeError(
      `An embedding of ${String(one.length)} numbers cannot be compared with one of ${String(other.length)}.`,
    );
  }
  let sum = 0;
  for (const [index, value] of one.entries()) {
    sum += (value - (other[index] ?? 0)) ** 2;
  }
  return Math.sqrt(sum);
}
