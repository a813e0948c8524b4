import {crc32, deflateSync, gzipSync} from 'node:zlib';
import sharp from 'sharp';
import {
  type BadUpload,
  fileKinds,
  filePart,
  goodPhoto,
  LAST,
  BOUNDARY,
  together,
} from './badUpload';

/** A PNG of one colour: few bytes for many pixels. */
const flat = (side: number) =>
  sharp({create: {width: side, height: side, channels: 3, background: 'red'}})
    .png({compressionLevel: 9})
    .toBuffer();

/** A PNG's chunk, with its right check value. */
function chunk(type: string, data: Uint8Array): Buffer {
  const typed = together(type, data);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(typed), 4);
  return together(frame.subarray(0, 4), typed, frame.subarray(4));
}

/** A whole PNG that says that it is this large, and holds almost nothing. */
function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return together(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', new Uint8Array()),
  );
}

async function claimedJpeg(side: number): Promise<Buffer> {
  const bytes = Buffer.from(await goodPhoto());
  let at = 2;
  while (bytes[at + 1] !== 0xc0) at += 2 + bytes.readUInt16BE(at + 2);
  bytes.writeUInt16BE(side, at + 5);
  bytes.writeUInt16BE(side, at + 7);
  return bytes;
}

export const bombs: readonly BadUpload[] = [
  ...fileKinds(
    422,
    /pixels; at most 20000000/,
  )({
    'of a PNG with 144 million pixels in 500 kB': () => flat(12_000),
    'of a PNG that claims 100,000 x 100,000 pixels': () =>
      claimedPng(100_000, 100_000),
    'of a JPEG that claims 65,500 x 65,500 pixels': () => claimedJpeg(65_500),
  }),
  ...fileKinds(
    422,
    /broken or incomplete/,
  )({
    'of a PNG that claims one line of 2,000 million pixels': () =>
      claimedPng(2_000_000_000, 40),
    'of a PNG that claims no pixels': () => claimedPng(0, 0),
    'of a PNG that claims more than a PNG can have': () =>
      claimedPng(0xffffffff, 0xffffffff),
    'of a PNG that has fewer pixels than it claims': () =>
      claimedPng(2_000, 2_000),
    'of a JPEG that claims no pixels': () => claimedJpeg(0),
  }),
  {
    name: 'that is compressed as a whole',
    status: 400,
    reason: /does not begin with its boundary/,
    build: async () => {
      const body = gzipSync(together(filePart(await goodPhoto()), LAST));
      return {
        headers: [
          `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
          'Content-Encoding: gzip',
          `Content-Length: ${body.length}`,
        ],
        pieces: [body],
      };
    },
  },
];
