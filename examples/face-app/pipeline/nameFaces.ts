import type {Decide, Gallery} from '../contracts/desks';
import type {Reading} from '../contracts/faces';
import type {NamedFace} from '../contracts/photo';

// #region embeddings-end-here
/**
 * Looks up the nearest enrolled face of each found face, and lets the data scientist's rule decide. The embeddings end
 * here: an answer holds none.
 */
export async function nameFaces(
  {modelVersion, faces}: Reading,
  threshold: number,
  gallery: Gallery,
  decide: Decide,
): Promise<NamedFace[]> {
  const named: NamedFace[] = [];
  for (const {box, score, embedding} of faces) {
    const neighbour = await gallery.nearest(embedding, modelVersion);
    named.push({box, score, ...decide(neighbour, threshold)});
  }
  return named;
}
// #endregion embeddings-end-here
