import sharp from 'sharp';
import {UndecodablePicture, type DecodePicture} from '../contracts/image';

/** Pixels. Fits the largest phone cameras; a few bytes can claim to be a picture a thousand times larger. */
const MOST_PIXELS = 120_000_000;

/**
 * The pixels of a picture: upright as its camera meant it, in sRGB, on white where it is transparent.
 * Rejects with {@link UndecodablePicture} when bytes are missing, broken or no picture.
 */
export const decodePicture: DecodePicture = async (bytes) => {
  try {
    const {data, info} = await sharp(bytes, {
      failOn: 'error',
      limitInputPixels: MOST_PIXELS,
    })
      .autoOrient()
      .flatten({background: 'white'})
      .toColourspace('srgb')
      .raw({depth: 'uchar'})
      .toBuffer({resolveWithObject: true});
    return {width: info.width, height: info.height, data};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UndecodablePicture(
      `These ${bytes.length} bytes cannot be decoded as a picture: ${reason}`,
      {cause: error},
    );
  }
};
