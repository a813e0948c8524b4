interface Kind {
  /** As a person would say it, with its article. */
  readonly name: string;
  readonly isTaken: boolean;
}

interface Signature extends Kind {
  /** Byte at which the mark stands. */
  readonly at: number;
  readonly mark: string;
}

const taken = (name: string, at: number, mark: string): Signature => ({
  name,
  at,
  mark,
  isTaken: true,
});
const known = (name: string, at: number, mark: string): Signature => ({
  name,
  at,
  mark,
  isTaken: false,
});

/** Marks at the beginning of files, from the formats' specifications. The first that fits counts. */
const SIGNATURES: readonly Signature[] = [
  taken('a JPEG picture', 0, '\xff\xd8\xff'),
  taken('a PNG picture', 0, '\x89PNG\r\n\x1a\n'),
  taken('a WebP picture', 8, 'WEBPVP8'),
  taken('an AVIF picture', 4, 'ftypavif'),
  known('an animation', 4, 'ftypavis'),
  known('a HEIC picture, which this app cannot decode', 4, 'ftyphe'),
  known('a HEIC picture, which this app cannot decode', 4, 'ftypmif1'),
  known('a film', 4, 'ftyp'),
  known('a GIF, which is for drawings and animations', 0, 'GIF8'),
  known('a TIFF picture', 0, 'II*\0'),
  known('a TIFF picture', 0, 'MM\0*'),
  known('a BMP picture', 0, 'BM'),
  known('an icon', 0, '\0\0\x01\0'),
  known('a PDF document', 0, '%PDF-'),
  known('a ZIP archive or an office document', 0, 'PK'),
  known('a JPEG XL picture', 0, '\xff\x0a'),
  known('a JPEG XL picture', 4, 'JXL '),
  known('a Photoshop document', 0, '8BPS'),
  known('a film', 0, '\x1aE\xdf\xa3'),
  known('a compressed archive', 0, '\x1f\x8b'),
];

/** What the bytes are, judged by how they begin. */
export function kindOf(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  const found = SIGNATURES.find(({at, mark}) => start.startsWith(mark, at));
  if (found !== undefined) return found;
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text.startsWith('<')) {
    return {name: 'markup text (SVG, HTML or XML)', isTaken: false};
  }
  return {name: 'not a picture of a known kind', isTaken: false};
}
