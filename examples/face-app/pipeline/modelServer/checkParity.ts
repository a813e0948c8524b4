import type {Embedding} from '../../contracts/faces';
import type {ServableModel} from './servableModel';

// #region parity-check
/** What differs from the numbers that the data scientist measured, or undefined when nothing does. */
export async function checkParity(
  model: ServableModel,
): Promise<string | undefined> {
  const {version, golden} = model.release;
  if (golden.version !== version || golden.photos.length === 0) {
    return `Its golden readings are of ${golden.version}, ${golden.photos.length} photos.`;
  }
  for (const {file, embeddings} of golden.photos) {
    const {faces} = await model.read(await model.readGolden(file));
    if (faces.length !== embeddings.length) {
      return `${file}: ${faces.length} faces, not ${embeddings.length}.`;
    }
    for (const measured of embeddings) {
      const off = Math.min(
        ...faces.map(({embedding}) => distance(embedding, measured)),
      );
      // Also true for a distance that is not a number.
      if (!(off <= golden.tolerance)) {
        return `${file}: off by ${off.toPrecision(3)}, not by at most ${golden.tolerance}.`;
      }
    }
  }
  return undefined;
}
// #endregion parity-check

/** Euclidean. */
function distance(one: Embedding, other: Embedding): number {
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? NaN)));
}
