import type {
  Embedding,
  EnrolledFace,
  Identification,
} from '../contracts/recognition';

// #region nearest-face
/**
 * Who is it? The nearest enrolled face, if it is near enough; else "unknown".
 * `threshold` is a Euclidean distance. A looser one knows more people and mistakes more strangers.
 */
export function identify(
  embedding: Embedding,
  gallery: readonly EnrolledFace[],
  threshold: number,
): Identification {
  let nearest: Identification = {name: undefined, distance: Infinity};
  for (const face of gallery) {
    const distance = euclideanDistance(embedding, face.embedding);
    if (distance < nearest.distance) nearest = {name: face.name, distance};
  }
  return nearest.distance <= threshold
    ? nearest
    : {name: undefined, distance: nearest.distance};
}
// #endregion nearest-face

/** Throws a RangeError when the embeddings differ in length, as those of two models may. */
function euclideanDistance(one: Embedding, other: Embedding): number {
  if (one.length !== other.length) {
    throw new RangeError(
      `An embedding of ${String(one.length)} numbers cannot be compared with one of ${String(other.length)}.`,
    );
  }
  return Math.sqrt(
    one.reduce(
      (sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2,
      0,
    ),
  );
}
