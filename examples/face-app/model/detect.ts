import type {Box} from '../contracts/faces';
import type {FaceLibrary, WeightFile} from '../contracts/faceLibrary';
import type {RgbImage} from '../contracts/image';
import type {ModelParameters} from '../contracts/modelVersion';
import {withTensor} from './imageTensor';
import {loadNet} from './loadNet';
import {shrink} from './shrink';

/** Pixels of the longer side. Both detectors look at 512 or fewer, so nothing is lost to them. */
const MOST_SIDE = 1280;

/** A place in the picture that looks like a face, and how sure the detector is, 0 to 1. */
export interface Detection {
  readonly box: Box;
  readonly score: number;
}

/** Finds where faces are. Boxes are in pixels of the picture, the surest first. */
export function createDetect(
  library: FaceLibrary,
  weights: WeightFile,
  {detector, inputSize, scoreThreshold}: ModelParameters,
): (image: RgbImage) => Promise<Detection[]> {
  const Net =
    detector === 'tiny' ? library.TinyFaceDetector : library.SsdMobilenetv1;
  const net = loadNet(library, Net, weights);
  const options = {inputSize, scoreThreshold, minConfidence: scoreThreshold};

  return async (image) => {
    const {image: small, divisor} = shrink(image, MOST_SIDE);
    const found = await withTensor(library, small, (tensor) =>
      net.locateFaces(tensor, options),
    );
    return found
      .map(({score, box}) => ({
        score,
        box: {
          x: box.x * divisor,
          y: box.y * divisor,
          width: box.width * divisor,
          height: box.height * divisor,
        },
      }))
      .filter(({box}) => box.width > 0 && box.height > 0)
      .sort((one, other) => other.score - one.score);
  };
}
