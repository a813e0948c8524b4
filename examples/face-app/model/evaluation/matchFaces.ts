import type {Box, Embedding, FoundFace} from '../../contracts/faces';

/** A face that somebody says is in a picture. Without a box it is the picture's only one. */
export interface FaceLabel {
  readonly person: string;
  readonly box: Box | undefined;
}

/** What the detector made of a labelled face. */
type Outcome = 'found' | 'missed' | 'several';

export interface MatchedFace {
  readonly person: string;
  readonly outcome: Outcome;
  /** Undefined unless found. */
  readonly embedding: Embedding | undefined;
}

/** Share of overlap from which two boxes are of the same face. Detectors disagree about chin and forehead. */
const LEAST_OVERLAP = 0.3;

/** Which found face is which labelled one. `extra` counts the found ones that nobody labelled. */
export function matchFaces(
  labels: readonly FaceLabel[],
  found: readonly FoundFace[],
): {readonly faces: readonly MatchedFace[]; readonly extra: number} {
  const rest = [...found];
  const faces = labels.map(({person, box}): MatchedFace => {
    if (box === undefined && found.length > 1)
      return {person, outcome: 'several', embedding: undefined};
    const best = rest
      .map((face) => ({
        face,
        overlap: box === undefined ? 1 : overlapOf(box, face.box),
      }))
      .sort((one, other) => other.overlap - one.overlap)[0];
    if (best === undefined || best.overlap < LEAST_OVERLAP)
      return {person, outcome: 'missed', embedding: undefined};
    rest.splice(rest.indexOf(best.face), 1);
    return {person, outcome: 'found', embedding: best.face.embedding};
  });
  const isUnclear = faces.some(({outcome}) => outcome === 'several');
  return {faces, extra: isUnclear ? 0 : rest.length};
}

/** Intersection over union, 0 to 1. */
function overlapOf(one: Box, other: Box): number {
  const width =
    Math.min(one.x + one.width, other.x + other.width) -
    Math.max(one.x, other.x);
  const height =
    Math.min(one.y + one.height, other.y + other.height) -
    Math.max(one.y, other.y);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / (one.width * one.height + other.width * other.height - both);
}
