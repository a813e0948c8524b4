import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import sharp, {type Sharp} from 'sharp';
import {expect, test} from 'vitest';
import {cleanPicture, isClean, LONGEST_SIDE} from './cleanPicture';

const LIMITS = {uploadBytes: 10_000_000, pixels: 30_000_000};
const photo = () =>
  readFile(join(import.meta.dirname, '../../samples/ada-01-front.jpg'));
const clean = async (picture: Sharp | Buffer) =>
  cleanPicture(
    Buffer.isBuffer(picture) ? picture : await picture.toBuffer(),
    LIMITS,
  );

/** Largest difference of a colour value between two pictures of one size. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((bytes) =>
      sharp(bytes).toColourspace('srgb').raw().toBuffer(),
    ),
  );
  if (a === undefined || a.length !== b?.length)
    throw new Error('The pictures differ in size.');
  return a.reduce(
    (largest, value, index) =>
      Math.max(largest, Math.abs(value - (b[index] ?? 0))),
    0,
  );
}

test.each<[string, (picture: Sharp) => Sharp, number]>([
  ['a PNG', (picture) => picture.png(), 12],
  ['a WebP without loss', (picture) => picture.webp({lossless: true}), 12],
  ['a PNG with 16 bits', (picture) => picture.toColourspace('rgb16').png(), 12],
  [
    'a progressive JPEG',
    (picture) =>
      picture.jpeg({
        quality: 100,
        progressive: true,
        chromaSubsampling: '4:4:4',
      }),
    16,
  ],
  ['an AVIF', (picture) => picture.avif({quality: 95, effort: 0}), 60],
  ['a PNG with few colours', (picture) => picture.png({palette: true}), 120],
  [
    'a JPEG for print, in CMYK',
    (picture) => picture.toColourspace('cmyk').jpeg({quality: 100}),
    120,
  ],
  [
    'a JPEG in the colours of a newer phone',
    (picture) =>
      picture
        .withIccProfile('p3')
        .jpeg({quality: 100, chromaSubsampling: '4:4:4'}),
    60,
  ],
])(
  '%s becomes the one form that is stored, and looks the same',
  async (_kind, convert, most) => {
    const original = await photo();
    const stored = await clean(convert(sharp(original)));
    expect(await isClean(stored.bytes)).toBe(true);
    expect(await sharp(stored.bytes).metadata()).toMatchObject({
      format: 'jpeg',
      space: 'srgb',
      channels: 3,
      depth: 'uchar',
      width: 640,
      height: 640,
    });
    expect(await difference(stored.bytes, original)).toBeLessThanOrEqual(most);
  },
);

test('a grey picture is stored with three equal colours', async () => {
  const stored = await clean(
    sharp(await photo())
      .greyscale()
      .jpeg(),
  );
  const pixels = await sharp(stored.bytes)
    .raw()
    .toBuffer({resolveWithObject: true});
  expect(pixels.info.channels).toBe(3);
  expect(
    pixels.data.every(
      (value, index) =>
        Math.abs(value - (pixels.data[index - (index % 3)] ?? 0)) <= 2,
    ),
  ).toBe(true);
});

test('what is transparent becomes white', async () => {
  const clear = sharp({
    create: {
      width: 64,
      height: 64,
      channels: 4,
      background: {r: 0, g: 0, b: 0, alpha: 0},
    },
  });
  const stored = await clean(clear.png());
  expect(
    (await sharp(stored.bytes).raw().toBuffer()).every((value) => value >= 253),
  ).toBe(true);
});

test('a larger picture is made smaller in its proportions, a smaller one is left as it is', async () => {
  const wide = sharp({
    create: {width: 5_000, height: 2_500, channels: 3, background: 'green'},
  });
  expect(await clean(wide.jpeg())).toMatchObject({
    width: LONGEST_SIDE,
    height: LONGEST_SIDE / 2,
  });
  const small = sharp({
    create: {width: 33, height: 32, channels: 3, background: 'green'},
  });
  expect(await clean(small.png())).toMatchObject({width: 33, height: 32});
});

test('the same bytes give the same result, and the same picture with other metadata too', async () => {
  const [once, again] = [
    await clean(await photo()),
    await clean(await photo()),
  ];
  expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  const bytes = await photo();
  const comment = Buffer.from('\xff\xfe\x00\x09taken by', 'latin1').subarray(
    0,
    11,
  );
  const commented = Buffer.concat([
    bytes.subarray(0, 2),
    comment,
    bytes.subarray(2),
  ]);
  expect(Buffer.compare((await clean(commented)).bytes, once.bytes)).toBe(0);
});
