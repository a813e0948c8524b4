import sharp from 'sharp';
import type {UploadLimits} from '../dependencies';
import {judgePicture, unreadable} from './judgePicture';
import {takeTurns} from './takeTurns';

/** Longest side that is kept, in pixels. The model shrinks pictures further; more would only cost room. */
export const LONGEST_SIDE = 2_048;

/** Seconds that decoding and encoding may take together. */
const TIME_LIMIT = 20;

const inTurn = takeTurns(2);

/** A picture as it is stored. */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

/**
 * Makes of any accepted picture the one form that is stored: a JPEG, upright, sRGB with 8 bits, no transparency, sides
 * of at most {@link LONGEST_SIDE}. As only pixels pass, everything else stays behind: where and with which camera it
 * was taken, previews, colour profiles, and whatever was hidden behind the picture. The same bytes always give the same
 * result (with one version of the encoder), and so the same key. Throws a Problem for what is no good picture.
 */
export function cleanPicture(
  bytes: Uint8Array,
  limits: UploadLimits,
): Promise<CleanPicture> {
  return inTurn(async () => {
    await judgePicture(bytes, limits);
    const {data, info} = await encode(bytes, limits.pixels).catch(() => {
      throw unreadable('The picture is broken or incomplete.');
    });
    return {bytes: data, width: info.width, height: info.height};
  });
}

function encode(bytes: Uint8Array, pixels: number) {
  return (
    sharp(bytes, {
      autoOrient: true,
      // A picture that is cut off would otherwise be filled up with grey.
      failOn: 'warning',
      limitInputPixels: pixels,
    })
      .timeout({seconds: TIME_LIMIT})
      .resize(LONGEST_SIDE, LONGEST_SIDE, {
        fit: 'inside',
        withoutEnlargement: true,
      })
      .flatten({background: '#ffffff'})
      .toColourspace('srgb')
      // Colour at full resolution: halving it would change the pixels that the model sees.
      .jpeg({quality: 95, chromaSubsampling: '4:4:4'})
      .toBuffer({resolveWithObject: true})
  );
}

/** Whether the bytes are already in the stored form, so that cleaning them again would only lose quality. */
export async function isClean(bytes: Uint8Array): Promise<boolean> {
  const found = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  return (
    found?.format === 'jpeg' &&
    found.space === 'srgb' &&
    found.channels === 3 &&
    found.chromaSubsampling === '4:4:4' &&
    Math.max(found.width, found.height) <= LONGEST_SIDE &&
    [
      found.exif,
      found.icc,
      found.iptc,
      found.xmp,
      found.comments,
      found.gainMap,
    ].every((part) => part === undefined)
  );
}
