import sharp, {type Metadata} from 'sharp';
import {Problem} from '../../contracts/problem';
import type {UploadLimits} from '../dependencies';
import {isAnimatedPng} from './isAnimatedPng';
import {kindOf} from './kindOf';

/** Shortest side of a picture in which a face could be found, in pixels. */
const SHORTEST_SIDE = 32;

// #region judge-by-content
/**
 * Throws a {@link Problem} unless the bytes are a still picture of a kind and size that is taken. Only the bytes
 * count: a file's name and declared type are what its sender says. Nothing is decoded yet, so that a small file
 * which unfolds to gigabytes is refused for the price of reading its header.
 */
export async function judgePicture(
  bytes: Uint8Array,
  limits: UploadLimits,
): Promise<void> {
  if (bytes.length === 0) throw unreadable('The file is empty.');
  if (bytes.length > limits.uploadBytes) throw tooLarge(limits.uploadBytes);
  const kind = kindOf(bytes);
  if (!kind.isTaken) throw notTaken(kind.name);
  const {width, height, pages = 1} = await headerOf(bytes);
  if (pages > 1 || isAnimatedPng(bytes)) throw notTaken('an animation');
  if (width * height > limits.pixels)
    throw tooManyPixels(width, height, limits.pixels);
  if (Math.min(width, height) < SHORTEST_SIDE) throw tooSmall(width, height);
}
// #endregion judge-by-content

async function headerOf(bytes: Uint8Array): Promise<Metadata> {
  try {
    // The limit is ours to check, with a better message.
    return await sharp(bytes, {limitInputPixels: false}).metadata();
  } catch {
    throw unreadable('The picture is broken or incomplete.');
  }
}

/** A picture that cannot be read, for the given reason. */
export function unreadable(reason: string): Problem {
  return new Problem({
    status: 422,
    kind: 'unreadable-picture',
    title: 'Unreadable picture',
    detail: `${reason} Open it in a photo program, save it anew as JPEG, and send that.`,
  });
}

function tooLarge(uploadBytes: number): Problem {
  const megabytes = (uploadBytes / 1_000_000).toFixed(1);
  return new Problem({
    status: 413,
    kind: 'too-large',
    title: 'Too large',
    detail: `A picture may have at most ${megabytes} MB. Save it smaller, or with a lower quality.`,
  });
}

function notTaken(what: string): Problem {
  return new Problem({
    status: 415,
    kind: 'unsupported-picture',
    title: 'Not a picture that is taken',
    detail: `This is ${what}. Send a still picture as JPEG, PNG, WebP or AVIF.`,
  });
}

function tooManyPixels(width: number, height: number, most: number): Problem {
  return new Problem({
    status: 422,
    kind: 'too-many-pixels',
    title: 'Too many pixels',
    detail: `The picture has ${width} x ${height} pixels; at most ${most} in all are taken. Send it smaller.`,
  });
}

function tooSmall(width: number, height: number): Problem {
  return new Problem({
    status: 422,
    kind: 'too-small',
    title: 'Too small',
    detail: `The picture has ${width} x ${height} pixels; each side needs at least ${SHORTEST_SIDE}.`,
  });
}
