import sharp, {type Sharp} from 'sharp';
import {expect, test} from 'vitest';
import {cleanPicture} from './cleanPicture';

const LIMITS = {uploadBytes: 10_000_000, pixels: 30_000_000};

/** Red in the top left corner, blue in the others: so that one sees which way up it is. */
const corner = () =>
  sharp({
    create: {width: 96, height: 64, channels: 3, background: 'blue'},
  }).composite([
    {
      input: {create: {width: 40, height: 24, channels: 3, background: 'red'}},
      left: 0,
      top: 0,
    },
  ]);

/** What makes of an upright picture the one that a camera stores with this orientation (EXIF 2.32, 4.6.4). */
const HELD: Readonly<Record<number, readonly ((picture: Sharp) => Sharp)[]>> = {
  2: [(picture) => picture.flop()],
  3: [(picture) => picture.rotate(180)],
  4: [(picture) => picture.flip()],
  5: [(picture) => picture.rotate(90), (picture) => picture.flop()],
  6: [(picture) => picture.rotate(270)],
  7: [(picture) => picture.rotate(270), (picture) => picture.flop()],
  8: [(picture) => picture.rotate(90)],
};

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a picture with orientation %i is turned upright',
  async (orientation) => {
    let turned = await corner().png().toBuffer();
    // One at a time: in one go, sharp would mirror before it turns, whatever order they are called in.
    for (const step of HELD[orientation] ?? [])
      turned = await step(sharp(turned)).toBuffer();
    const held = await sharp(turned)
      .withMetadata({orientation})
      .jpeg({quality: 100, chromaSubsampling: '4:4:4'})
      .toBuffer();
    const stored = await cleanPicture(held, LIMITS);
    expect([stored.width, stored.height]).toEqual([96, 64]);
    const pixels = await sharp(stored.bytes).raw().toBuffer();
    const redAt = (x: number, y: number) =>
      (pixels[(y * 96 + x) * 3] ?? 0) > 200;
    expect([redAt(4, 4), redAt(90, 4), redAt(4, 60), redAt(90, 60)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  },
);
