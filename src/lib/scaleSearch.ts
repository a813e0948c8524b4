/** A measured search: milliseconds among so many enrolled faces. */
export interface MeasuredSearch {
  readonly faces: number;
  readonly ms: number;
}

/**
 * Milliseconds of an exact search among `faces`, on the straight line through two measurements: each face is compared,
 * so twice the faces are twice the comparisons. Beyond the larger measurement this is an extrapolation.
 */
export function searchMs(faces: number, [small, large]: readonly [MeasuredSearch, MeasuredSearch]): number {
  return small.ms + (faces - small.faces) * msPerFace(small, large);
}

/** Among how many faces an exact search takes `ms` milliseconds: the other way round. */
export function facesWithin(ms: number, [small, large]: readonly [MeasuredSearch, MeasuredSearch]): number {
  return small.faces + (ms - small.ms) / msPerFace(small, large);
}

function msPerFace(small: MeasuredSearch, large: MeasuredSearch): number {
  return (large.ms - small.ms) / (large.faces - small.faces);
}
