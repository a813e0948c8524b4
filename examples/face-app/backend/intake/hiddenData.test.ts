import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {crc32, deflateSync} from 'node:zlib';
import sharp from 'sharp';
import {expect, test} from 'vitest';
import {cleanPicture, isClean} from './cleanPicture';

const LIMITS = {uploadBytes: 10_000_000, pixels: 30_000_000};
const photo = () =>
  readFile(join(import.meta.dirname, '../../samples/ada-01-front.jpg'));

const SECRET = 'DO-NOT-KEEP<?php <script>';
const pngWith = async (type: string, data: Buffer) => {
  const png = await sharp(await photo())
    .png()
    .toBuffer();
  const typed = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([
    png.subarray(0, 33),
    frame.subarray(0, 4),
    typed,
    frame.subarray(4),
    png.subarray(33),
  ]);
};

test.each<[string, () => Promise<Buffer>]>([
  [
    'behind a JPEG',
    async () =>
      Buffer.concat([await photo(), Buffer.from(`PK\x03\x04${SECRET}`)]),
  ],
  [
    'behind a PNG',
    async () =>
      Buffer.concat([
        await sharp(await photo())
          .png()
          .toBuffer(),
        Buffer.from(SECRET),
      ]),
  ],
  [
    'behind a WebP',
    async () =>
      Buffer.concat([
        await sharp(await photo())
          .webp()
          .toBuffer(),
        Buffer.from(SECRET),
      ]),
  ],
  [
    'as a second JPEG behind the first',
    async () =>
      Buffer.concat([
        await photo(),
        await sharp(await photo())
          .withExif({IFD0: {Artist: SECRET}})
          .jpeg()
          .toBuffer(),
      ]),
  ],
  [
    'in the comment of a JPEG',
    async () => {
      const bytes = await photo();
      const head = Buffer.from([0xff, 0xfe, 0, SECRET.length + 2]);
      return Buffer.concat([
        bytes.subarray(0, 2),
        head,
        Buffer.from(SECRET),
        bytes.subarray(2),
      ]);
    },
  ],
  [
    'in the EXIF data, with the place',
    async () =>
      sharp(await photo())
        .withExif({
          IFD0: {Artist: SECRET},
          IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1'},
        })
        .jpeg()
        .toBuffer(),
  ],
  [
    'in XMP data',
    async () =>
      sharp(await photo())
        .withXmp(
          `<x:xmpmeta xmlns:x="adobe:ns:meta/">${SECRET.replaceAll('<', '&lt;')}</x:xmpmeta>`,
        )
        .jpeg()
        .toBuffer(),
  ],
  [
    'in the text of a PNG',
    async () => pngWith('tEXt', Buffer.from(`Comment\0${SECRET}`)),
  ],
  [
    'in text of a PNG that unfolds to 50 MB',
    async () =>
      pngWith(
        'zTXt',
        Buffer.concat([
          Buffer.from('Comment\0\0'),
          deflateSync(Buffer.alloc(50_000_000, SECRET)),
        ]),
      ),
  ],
])('what is hidden %s is not stored', async (_where, make) => {
  const stored = Buffer.from((await cleanPicture(await make(), LIMITS)).bytes);
  expect(stored.includes('DO-NOT-KEEP')).toBe(false);
  expect(await isClean(stored)).toBe(true);
  // It ends where a JPEG ends.
  expect(stored.subarray(-2).toString('hex')).toBe('ffd9');
});
