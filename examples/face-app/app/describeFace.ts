import type {NamedFace} from '../contracts/photo';

// #region distance-not-certainty
/** Says how sure the app is of a face, with the numbers it was decided by. */
export function describeFace(
  {name, distance}: NamedFace,
  threshold: number,
): string {
  if (distance === null) return 'nobody is enrolled to compare with';
  // Two digits are enough to read, unless they make a distance look like the threshold that it misses.
  const digits = Math.abs(distance - threshold) < 0.005 ? 4 : 2;
  const show = (value: number) => value.toFixed(digits);
  return name === null
    ? `nearest enrolled face at ${show(distance)}, only ${show(threshold)} is allowed`
    : `distance ${show(distance)} of ${show(threshold)} allowed`;
}
// #endregion distance-not-certainty

// #region no-face-found
/** Says who is in a picture: "2 faces: Ada, and one unknown". */
export function describeFaces(faces: readonly NamedFace[]): string {
  if (faces.length === 0) return 'no face found';
  const names = faces.flatMap(({name}) => (name === null ? [] : [name]));
  const unknown = faces.length - names.length;
  const parts = unknown === 0 ? names : [...names, `${unknown} unknown`];
  const count = faces.length === 1 ? '1 face' : `${faces.length} faces`;
  return `${count}: ${new Intl.ListFormat('en-GB').format(parts)}`;
}
// #endregion no-face-found
