import type {Embedding, FoundFace, Box} from '../contracts/faces';
import type {FaceLibrary, ModelWeights} from '../contracts/faceLibrary';
import type {RgbImage} from '../contracts/image';
import type {ModelParameters} from '../contracts/modelVersion';
import {createAlign} from './align';
import {createDetect, type Detection} from './detect';
import {createEmbed} from './embed';

/** Pixels in, faces out. The same code in Node and in a browser. */
export interface FaceModel {
  detect(image: RgbImage): Promise<Detection[]>;
  align(image: RgbImage, box: Box): Promise<RgbImage | undefined>;
  embed(face: RgbImage): Promise<Embedding>;
  /** All faces of a picture, the surest first. Rejects with a RangeError when the pixels do not fit the size. */
  read(image: RgbImage): Promise<FoundFace[]>;
}

export function createFaceModel(
  library: FaceLibrary,
  weights: ModelWeights,
  parameters: ModelParameters,
): FaceModel {
  const detect = createDetect(library, weights.detector, parameters);
  const align = createAlign(library, weights.landmarks);
  const embed = createEmbed(library, weights.embedder);

  // #region pixels-to-faces
  async function read(image: RgbImage): Promise<FoundFace[]> {
    requirePixels(image);
    const faces: FoundFace[] = [];
    for (const {box, score} of await detect(image)) {
      const aligned = await align(image, box);
      if (aligned === undefined) continue;
      const embedding = await embed(aligned);
      faces.push({box, score, embedding: [...embedding]});
    }
    return faces;
  }
  // #endregion pixels-to-faces

  return {detect, align, embed, read};
}

function requirePixels({width, height, data}: RgbImage): void {
  const isSize = [width, height].every(
    (side) => Number.isInteger(side) && side > 0,
  );
  if (isSize && data.length === width * height * 3) return;
  throw new RangeError(
    `A picture of ${String(width)} x ${String(height)} pixels needs width x height x 3 bytes, not ${String(data.length)}.`,
  );
}
