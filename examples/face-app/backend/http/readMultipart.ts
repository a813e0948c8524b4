import {invalidRequest} from './invalidRequest';

/** One field of a form. */
export interface Part {
  readonly name: string;
  readonly isFile: boolean;
  readonly bytes: Uint8Array;
}

/** No form of ours has nearly as many fields, and a body could hold hundreds of thousands of empty ones. */
const MOST_PARTS = 20;
/** In bytes. */
const LONGEST_HEADERS = 4_096;

/** A path, a control character, or a mark that turns the direction of text: no browser puts these into a file's name. */
const TRICKS =
  /[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]|%(?:2f|5c|[01][0-9a-f])/iu;

/**
 * Takes a `multipart/form-data` body apart (RFC 7578). What a file is called, and of which type it is said to be, is
 * used for nothing and not even returned. Throws a Problem that says what is broken.
 */
export function readMultipart(
  body: Uint8Array,
  contentType: string | undefined,
): readonly Part[] {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = `--${boundaryOf(contentType)}`;
  if (!buffer.subarray(0, delimiter.length).equals(Buffer.from(delimiter)))
    throw broken('it does not begin with its boundary');
  const parts: Part[] = [];
  let at = delimiter.length;
  while (buffer.toString('latin1', at, at + 2) !== '--') {
    if (buffer.toString('latin1', at, at + 2) !== '\r\n')
      throw broken('a boundary is not followed by a line break');
    const end = buffer.indexOf(`\r\n${delimiter}`, at);
    if (end < 0) throw broken('it ends before its last boundary');
    if (parts.length === MOST_PARTS)
      throw broken(`it has more than ${MOST_PARTS} fields`);
    parts.push(partOf(buffer.subarray(at + 2, end)));
    at = end + 2 + delimiter.length;
  }
  if (!/^--(\r\n)?$/.test(buffer.toString('latin1', at)))
    throw broken('something follows its last boundary');
  return parts;
}

function boundaryOf(contentType = ''): string {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType))
    throw invalidRequest(
      'Send the fields as multipart/form-data, as a form in a web page does.',
      415,
    );
  const [, quoted, plain] =
    /;\s*boundary=(?:"([^"]*)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain ?? '';
  // RFC 2046, section 5.1.1.
  if (!/^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary))
    throw broken('its content type names no boundary of 1 to 70 characters');
  return boundary;
}

function partOf(part: Buffer): Part {
  const headersEnd = part.indexOf('\r\n\r\n');
  if (headersEnd < 0)
    throw broken('a field has no empty line after its headers');
  if (headersEnd > LONGEST_HEADERS)
    throw broken(
      `a field's headers are longer than ${LONGEST_HEADERS} bytes; a shorter file name may help`,
    );
  const headers = part.toString('utf8', 0, headersEnd).split('\r\n');
  if (headers.some((header) => !/^[\w!#$%&'*+.^`|~-]+:/.test(header)))
    throw broken('a header of a field has no name');
  if (
    headers.some((header) =>
      /^content-transfer-encoding:\s*(?!binary|8bit|7bit)/i.test(header),
    )
  )
    throw broken('a field is encoded; send its bytes as they are');
  const disposition = headers.find((header) =>
    /^content-disposition:\s*form-data\s*;/i.test(header),
  );
  const [, name] = /;\s*name="([^"\r\n]*)"/i.exec(disposition ?? '') ?? [];
  if (disposition === undefined || name === undefined)
    throw broken('a field has no "Content-Disposition: form-data" with a name');
  const [, fileName] = /;\s*filename\*?=([^]*)/i.exec(disposition) ?? [];
  if (fileName !== undefined && TRICKS.test(fileName))
    throw broken(
      "a file's name holds a path or control characters; rename the file",
    );
  return {
    name,
    isFile: fileName !== undefined,
    bytes: part.subarray(headersEnd + 4),
  };
}

const broken = (what: string) =>
  invalidRequest(`The multipart body is broken: ${what}.`);
