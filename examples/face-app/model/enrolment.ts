import type {JudgeEnrolment} from '../contracts/desks';
import {cutOut} from './cutOut';
import {sharpnessOf} from './sharpness';

/**
 * Pixels. Measured on the synthetic samples: shrinking an enrolment picture until its face is 80 wide moves the
 * embedding by at most 0.15; at 60 by up to 0.2, at 50 by up to 0.31, half of what keeps two people apart.
 */
const LEAST_WIDTH = 80;

/**
 * As `sharpnessOf` measures. The sharp samples lie between 414 and 1,316. Blurring an enrolment picture until it
 * measures 150 moves the embedding by about 0.2; real portraits that we tried measured 216 to 1,511.
 */
const LEAST_SHARPNESS = 150;

// #region good-enough-to-enrol
/** A bad enrolment picture spoils every later answer about that person, so it is refused, with what would help. */
export const judgeEnrolment: JudgeEnrolment = (image, {faces}) => {
  const [face, ...others] = faces;
  if (face === undefined)
    return 'No face was found. Use a picture that shows the face from the front, upright and well lit.';
  if (others.length > 0)
    return `${String(faces.length)} faces were found. Use a picture that shows only the person to enrol.`;
  if (face.box.width < LEAST_WIDTH)
    return `The face is ${face.box.width.toFixed(0)} pixels wide; ${String(LEAST_WIDTH)} are needed. Use a picture taken from nearer, or a larger copy.`;
  const pixels = cutOut(image, face.box);
  if (pixels === undefined || sharpnessOf(pixels) < LEAST_SHARPNESS)
    return 'The face is blurred. Hold the camera still, let it focus, and take the picture in more light.';
  return undefined;
};
// #endregion good-enough-to-enrol
