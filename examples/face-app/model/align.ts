import type {Box} from '../contracts/faces';
import type {FaceLibrary, WeightFile} from '../contracts/faceLibrary';
import type {RgbImage} from '../contracts/image';
import {cutOut} from './cutOut';
import {withTensor} from './imageTensor';
import {loadNet} from './loadNet';
import {shrink} from './shrink';

/** Pixels of a face's longer side. The nets look at 112 (landmarks) and 150 (embedder). */
const MOST_SIDE = 640;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Cuts a found face out of the picture, placed as the embedder saw faces in training. Undefined when the box lies
 * outside the picture.
 */
export function createAlign(
  library: FaceLibrary,
  weights: WeightFile,
): (image: RgbImage, box: Box) => Promise<RgbImage | undefined> {
  const net = loadNet(library, library.FaceLandmark68Net, weights);

  return async (image, box) => {
    const face = cutOut(image, box);
    if (face === undefined) return undefined;
    const small = shrink(face, MOST_SIDE);
    const {positions} = await withTensor(library, small.image, (tensor) =>
      net.detectLandmarks(tensor),
    );
    const landmarks = positions.map(({x, y}) => ({
      x: x * small.divisor + box.x,
      y: y * small.divisor + box.y,
    }));
    // A face whose eyes and mouth seem to lie in one point cannot be placed; the detector's box is the next best.
    return shrink(cutOut(image, alignedBox(landmarks)) ?? face, MOST_SIDE)
      .image;
  };
}

// #region place-the-face
/**
 * The square in which eyes and mouth stand where the embedder expects them. The three shares are those of
 * face-api.js, which follows dlib: the eyes are 0.45 sides from the mouth, the middle of the three is at (0.5, 0.43).
 * `landmarks` are the 68 points of the iBUG scheme: 36 to 41 one eye, 42 to 47 the other, 48 to 67 the mouth.
 */
function alignedBox(landmarks: readonly Point[]): Box {
  const eyes = [
    centreOf(landmarks.slice(36, 42)),
    centreOf(landmarks.slice(42, 48)),
  ];
  const mouth = centreOf(landmarks.slice(48, 68));
  const toMouth = eyes.map((eye) =>
    Math.hypot(mouth.x - eye.x, mouth.y - eye.y),
  );
  const side = Math.floor(meanOf(toMouth) / 0.45);
  const centre = centreOf([...eyes, mouth]);
  return {
    x: Math.floor(Math.max(0, centre.x - 0.5 * side)),
    y: Math.floor(Math.max(0, centre.y - 0.43 * side)),
    width: side,
    height: side,
  };
}
// #endregion place-the-face

function centreOf(points: readonly Point[]): Point {
  return {
    x: meanOf(points.map(({x}) => x)),
    y: meanOf(points.map(({y}) => y)),
  };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
