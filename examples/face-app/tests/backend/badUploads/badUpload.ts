import {join} from 'node:path';
import sharp from 'sharp';

/** What is sent after the request line: headers, then the body in pieces. */
export interface RawRequest {
  readonly headers: readonly string[];
  readonly pieces: readonly Uint8Array[];
  /** What the sender does then, instead of waiting for the answer: hangs up, or says that nothing more will come. */
  readonly then?: 'hang-up' | 'close-half';
}

/** One kind of upload that must be refused. */
export interface BadUpload {
  /** Ends the sentence "an upload ... is refused". */
  readonly name: string;
  /** "none": the sender has hung up before an answer could reach them. */
  readonly status: number | 'none';
  /** A phrase of the reason that the sender is told. */
  readonly reason: RegExp;
  readonly build: () => Promise<RawRequest> | RawRequest;
}

/** A real photo, for bad uploads to begin with: a JPEG of the plain, not progressive, kind. */
export const goodPhoto = (): Promise<Buffer> =>
  sharp(join(import.meta.dirname, '../../../samples/ada-01-front.jpg'))
    .jpeg({progressive: false})
    .toBuffer();

export const BOUNDARY = 'the-boundary';

export const formHeaders = (body: Uint8Array): string[] => [
  `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
  `Content-Length: ${body.length}`,
];

/** Bytes of text and bytes, put together. Text is taken as Latin-1, so that "\xff" is one byte. */
export const together = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );

/** A file's part of a form, with its boundary. */
export const filePart = (
  bytes: Uint8Array,
  fileName = 'photo.jpg',
  field = 'photo',
): Buffer =>
  together(
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: image/jpeg\r\n\r\n`,
    bytes,
    '\r\n',
  );

export const LAST = `--${BOUNDARY}--\r\n`;

/** A whole, correct form around a file. */
export function formWith(bytes: Uint8Array, fileName?: string): RawRequest {
  const body = together(filePart(bytes, fileName), LAST);
  return {headers: formHeaders(body), pieces: [body]};
}

/** A body that is sent as it is. */
export function rawBody(
  ...parts: readonly (string | Uint8Array)[]
): RawRequest {
  const body = together(...parts);
  return {headers: formHeaders(body), pieces: [body]};
}

/** Kinds that differ only in the file's bytes, inside a correct form. */
export const fileKinds =
  (status: number, reason: RegExp) =>
  (
    kinds: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>>,
  ): BadUpload[] =>
    Object.entries(kinds).map(([name, make]) => ({
      name,
      status,
      reason,
      build: async () => formWith(await make()),
    }));
