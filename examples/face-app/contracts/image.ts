/** A decoded picture, upright, without transparency. */
export interface RgbImage {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Red, green and blue of each pixel (0 to 255), row by row: `width * height * 3` bytes. */
  readonly data: Uint8Array;
}

/** Decodes a stored picture. Rejects with {@link UndecodablePicture} when no second try will help. */
export type DecodePicture = (bytes: Uint8Array) => Promise<RgbImage>;

/** These bytes are not, or no longer, a picture. */
export class UndecodablePicture extends Error {
  override readonly name = 'UndecodablePicture';
}
