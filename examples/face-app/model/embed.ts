import {EMBEDDING_LENGTH, type Embedding} from '../contracts/faces';
import type {FaceLibrary, WeightFile} from '../contracts/faceLibrary';
import type {RgbImage} from '../contracts/image';
import {withTensor} from './imageTensor';
import {loadNet} from './loadNet';

/**
 * Turns an aligned face into 128 numbers that are close together for pictures of one person.
 * Throws when the net gives anything else: such numbers must never reach the gallery.
 */
export function createEmbed(
  library: FaceLibrary,
  weights: WeightFile,
): (face: RgbImage) => Promise<Embedding> {
  const net = loadNet(library, library.FaceRecognitionNet, weights);

  return async (face) => {
    const embedding = Array.from(
      await withTensor(library, face, (tensor) =>
        net.computeFaceDescriptor(tensor),
      ),
    );
    if (
      embedding.length !== EMBEDDING_LENGTH ||
      !embedding.every(Number.isFinite)
    ) {
      throw new Error(
        `The embedder gave something else than ${String(EMBEDDING_LENGTH)} finite numbers: its weights do not fit.`,
      );
    }
    return embedding;
  };
}
