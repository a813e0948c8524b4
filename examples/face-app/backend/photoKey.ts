import {createHash} from 'node:crypto';

// #region same-picture-once
/** The name under which a picture is stored comes from its bytes, so the same picture sent twice is one photo. */
export function photoKey(picture: Uint8Array): string {
  const digest = createHash('sha256').update(picture).digest('hex');
  // Two folders deep: a single folder with millions of files is slow on many file systems.
  return `photos/${digest.slice(0, 2)}/${digest}.jpg`;
}
// #endregion same-picture-once
