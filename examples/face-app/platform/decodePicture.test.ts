import sharp, {type Sharp} from 'sharp';
import {expect, test} from 'vitest';
import {UndecodablePicture} from '../contracts/image';
import {decodePicture} from './decodePicture';

const WIDTH = 40;
const HEIGHT = 20;

/** The left half red, the right half blue. */
function redAndBlue(): Sharp {
  const red = {r: 255, g: 0, b: 0};
  const right = {
    create: {width: 20, height: HEIGHT, channels: 3, background: '#00f'},
  } as const;
  return sharp({
    create: {width: WIDTH, height: HEIGHT, channels: 3, background: red},
  }).composite([{input: right, left: 20, top: 0}]);
}

async function pixelAt(
  bytes: Uint8Array,
  x: number,
  y: number,
): Promise<number[]> {
  const {width, data} = await decodePicture(bytes);
  return [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
}

test('a picture becomes rows of red, green and blue', async () => {
  const image = await decodePicture(await redAndBlue().png().toBuffer());
  expect(image).toMatchObject({width: WIDTH, height: HEIGHT});
  expect(image.data.length).toBe(WIDTH * HEIGHT * 3);
  expect([...image.data.subarray(0, 3)]).toEqual([255, 0, 0]);
  expect([...image.data.subarray(-3)]).toEqual([0, 0, 255]);
});

test('a picture that its camera turned is turned back', async () => {
  const flat = await redAndBlue().png().toBuffer();
  const bytes = await sharp(flat)
    .withMetadata({orientation: 6})
    .jpeg()
    .toBuffer();
  expect(await decodePicture(bytes)).toMatchObject({
    width: HEIGHT,
    height: WIDTH,
  });
  const [red = 0, , blue = 0] = await pixelAt(bytes, 10, 5);
  expect(red).toBeGreaterThan(blue);
});

test.each(['grey', 'CMYK', '16 bits'])(
  '%s has three bytes a pixel like any other',
  async (kind) => {
    const picture = sharp(await redAndBlue().png().toBuffer());
    const bytes = await {
      grey: () => picture.greyscale().png().toBuffer(),
      CMYK: () => picture.toColourspace('cmyk').jpeg().toBuffer(),
      '16 bits': () => picture.toColourspace('rgb16').png().toBuffer(),
    }[kind as 'grey']();
    const {data} = await decodePicture(bytes);
    expect(data.length).toBe(WIDTH * HEIGHT * 3);
    expect(data[0]).toBeGreaterThan(50);
  },
);

test('what is transparent becomes white', async () => {
  const bytes = await sharp({
    create: {
      width: 4,
      height: 4,
      channels: 4,
      background: {r: 0, g: 0, b: 0, alpha: 0},
    },
  })
    .png()
    .toBuffer();
  expect(await pixelAt(bytes, 0, 0)).toEqual([255, 255, 255]);
});

test.each([
  ['nothing at all', (): Uint8Array => new Uint8Array()],
  ['text', (): Uint8Array => new TextEncoder().encode('no picture')],
  [
    'a picture cut off in the middle',
    (whole: Uint8Array): Uint8Array => whole.subarray(0, whole.length / 2),
  ],
])('%s is refused as undecodable', async (_, spoil) => {
  const noise = {type: 'gaussian', mean: 128, sigma: 60} as const;
  const whole = await sharp({
    create: {width: 200, height: 200, channels: 3, background: 'white', noise},
  })
    .jpeg()
    .toBuffer();
  await expect(decodePicture(spoil(whole))).rejects.toThrow(UndecodablePicture);
});

test('a picture that claims more pixels than a camera has is refused before it is unpacked', async () => {
  const bytes = await sharp({
    create: {width: 12_000, height: 12_000, channels: 3, background: 'white'},
  })
    .png({compressionLevel: 9})
    .toBuffer();
  await expect(decodePicture(bytes)).rejects.toThrow(/pixel limit/);
});
