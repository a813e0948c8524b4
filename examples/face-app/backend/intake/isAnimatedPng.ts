const SIGNATURE_LENGTH = 8;
/** Of a chunk's length, type and check value, in bytes. */
const CHUNK_FRAME = 12;

/**
 * Whether a PNG announces more than one frame, by an `acTL` chunk before its pixels (PNG specification, third
 * edition). The decoder shows the first frame of such a file and says nothing.
 */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString('latin1', 1, 4) !== 'PNG') return false;
  let at = SIGNATURE_LENGTH;
  while (at + CHUNK_FRAME <= file.length) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
    at += CHUNK_FRAME + file.readUInt32BE(at);
  }
  return false;
}
