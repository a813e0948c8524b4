import {randomBytes} from 'node:crypto';
import sharp from 'sharp';
import {type BadUpload, fileKinds, goodPhoto} from './badUpload';

const cut = async (picture: Promise<Buffer>, share: number) => {
  const bytes = await picture;
  return bytes.subarray(0, Math.floor(bytes.length * share));
};
const png = async () =>
  sharp(await goodPhoto())
    .png()
    .toBuffer();
const webp = async () =>
  sharp(await goodPhoto())
    .webp()
    .toBuffer();
const avif = async () =>
  sharp(await goodPhoto())
    .avif({effort: 0})
    .toBuffer();

/** The picture with some bytes changed. `mark` is where to begin looking, and `change` is given what follows it. */
async function damaged(
  picture: Promise<Buffer>,
  mark: string,
  change: (rest: Buffer) => void,
): Promise<Buffer> {
  const bytes = Buffer.from(await picture);
  const at = bytes.indexOf(Buffer.from(mark, 'latin1'));
  if (at < 0) throw new Error('The picture has no such mark.');
  change(bytes.subarray(at));
  return bytes;
}

/** Removes a JPEG's segments of one type. */
async function without(type: number): Promise<Buffer> {
  const bytes = await goodPhoto();
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at + 1] !== 0xda) {
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (bytes[at + 1] !== type) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}

const tiny = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: 'red'}})
    .png()
    .toBuffer();

export const brokenPictures: readonly BadUpload[] = [
  ...fileKinds(422, /file is empty/)({'of no bytes': () => new Uint8Array()}),
  ...fileKinds(
    415,
    /not a picture/,
  )({
    'of one byte': () => new Uint8Array([0xff]),
    'of a JPEG that is cut after two bytes': async () =>
      (await goodPhoto()).subarray(0, 2),
    'of random bytes': () =>
      Buffer.concat([Buffer.from([7]), randomBytes(5_000)]),
    'of zeros': () => new Uint8Array(5_000),
    'of a PNG whose line breaks were converted': async () =>
      Buffer.from(
        (await png()).toString('latin1').replaceAll('\r\n', '\n'),
        'latin1',
      ),
  }),
  ...fileKinds(
    422,
    /broken or incomplete/,
  )({
    'of a JPEG that is cut in its headers': async () =>
      (await goodPhoto()).subarray(0, 100),
    'of a JPEG that is cut in the middle': () => cut(goodPhoto(), 0.5),
    'of a JPEG that lacks its last two bytes': async () =>
      (await goodPhoto()).subarray(0, -2),
    'of a JPEG without its frame header': () => without(0xc0),
    'of a JPEG without its quantisation tables': () => without(0xdb),
    'of a JPEG without its Huffman tables': () => without(0xc4),
    'of a JPEG whose pixels are damaged': () =>
      damaged(goodPhoto(), '\xff\xda', (rest) => rest.fill(0xf7, 2_000, 2_040)),
    'of a JPEG with a marker that there is not': () =>
      damaged(goodPhoto(), '\xff\xc4', (rest) => (rest[1] = 0x02)),
    'of a PNG that is cut in the middle': () => cut(png(), 0.5),
    'of a PNG whose header has a wrong check value': () =>
      damaged(png(), 'IHDR', (rest) => (rest[17] = 0)),
    'of a PNG whose pixels have a wrong check value': async () => {
      const bytes = Buffer.from(await png());
      bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 20);
      return bytes;
    },
    'of a PNG without pixels': () =>
      damaged(png(), 'IDAT', (rest) => rest.write('tEXt')),
    'of a WebP that is cut in the middle': () => cut(webp(), 0.5),
    'of a WebP whose length is wrong': () =>
      damaged(webp(), 'RIFF', (rest) => rest.writeUInt32LE(12, 4)),
    'of an AVIF that is cut in the middle': () => cut(avif(), 0.5),
    'of an AVIF that is its header only': async () =>
      (await avif()).subarray(0, 40),
  }),
  ...fileKinds(
    422,
    /each side needs at least 32/,
  )({
    'of one pixel': () => tiny(1, 1),
    'of a line of pixels': () => tiny(5_000, 1),
    'of 31 x 31 pixels': () => tiny(31, 31),
  }),
];
