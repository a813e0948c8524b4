import {deflateRawSync, gzipSync} from 'node:zlib';
import sharp from 'sharp';
import {type BadUpload, fileKinds, goodPhoto, together} from './badUpload';

const text = (content: string) => () => Buffer.from(content);

/** Three pictures that differ, one below the other, as sharp takes an animation. */
const frames = () =>
  sharp(
    Buffer.concat(
      [80, 160, 240].map((brightness) => Buffer.alloc(64 * 64 * 3, brightness)),
    ),
    {
      raw: {width: 64, height: 192, channels: 3, pageHeight: 64},
    },
  );

/** A PNG that says that it has two frames. The check value of its new chunk was computed for exactly these bytes. */
async function animatedPng(): Promise<Buffer> {
  const png = await sharp(await goodPhoto())
    .png()
    .toBuffer();
  const headerEnd = 8 + 25;
  return together(
    png.subarray(0, headerEnd),
    '\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70',
    png.subarray(headerEnd),
  );
}

/** A ZIP archive with one file, as office documents are. */
function zip(): Buffer {
  const packed = deflateRawSync('PK');
  const header = Buffer.alloc(26);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt16LE(5, 22);
  return together('PK\x03\x04', header, 'a.txt', packed);
}

export const foreignFiles: readonly BadUpload[] = fileKinds(
  415,
  /Send a still picture as JPEG, PNG, WebP or AVIF/,
)({
  'of a PDF': text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF'),
  'of an SVG': text(
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>alert(1)</script></svg>',
  ),
  'of an SVG with an XML entity': text(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
  ),
  'of an SVG that is compressed': () =>
    gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'of a web page': text('\n <!doctype html><title>A page</title>'),
  'of a script': text('#!/bin/sh\necho hello\n'),
  'of JSON': text('{"photo": true}'),
  'of a picture in base64': async () =>
    Buffer.from((await goodPhoto()).toString('base64')),
  'of a ZIP archive': zip,
  'of a program': () => together('\x7fELF\x02\x01\x01', new Uint8Array(200)),
  'of a BMP': () => together('BM', new Uint8Array(200)),
  'of an icon': () => together('\0\0\x01\0\x01\0', new Uint8Array(200)),
  'of a TIFF': async () =>
    sharp(await goodPhoto())
      .tiff()
      .toBuffer(),
  'of a big-endian TIFF': () => together('MM\0*', new Uint8Array(200)),
  'of a still GIF': async () =>
    sharp(await goodPhoto())
      .resize(64)
      .gif()
      .toBuffer(),
  'of an animated GIF': () => frames().gif({loop: 0}).toBuffer(),
  'of an animated WebP': () => frames().webp({loop: 0}).toBuffer(),
  'of an animated PNG': animatedPng,
  'of an AVIF sequence': () =>
    together('\0\0\0\x1cftypavis\0\0\0\0avismsf1iso8', new Uint8Array(200)),
  'of a HEIC': () =>
    together('\0\0\0\x18ftypheic\0\0\0\0mif1heic', new Uint8Array(200)),
  'of a film': () =>
    together('\0\0\0\x18ftypmp42\0\0\0\0isommp42', new Uint8Array(200)),
  'of a WebM film': () => together('\x1aE\xdf\xa3', new Uint8Array(200)),
  'of a Photoshop document': () => together('8BPS\0\x01', new Uint8Array(200)),
  'of a JPEG XL': () => together('\xff\x0a', new Uint8Array(200)),
  'of a script that begins like a GIF': text('GIF89a/*\0\0*/=1;alert(1)'),
  'of a PDF with a JPEG behind it': async () =>
    together('%PDF-1.7\n', await goodPhoto()),
  'of an archive with a JPEG behind it': async () =>
    together(zip(), await goodPhoto()),
  'of a web page with a JPEG in a comment': async () =>
    together('<!--', await goodPhoto(), '--><script>1</script>'),
});
