import {lstatSync, readFileSync, realpathSync} from 'node:fs';
import {join, relative} from 'node:path';
import type {Finding} from '../finding';

/** What a file holds, or why it is not read. */
export type TextReading = {readonly text: string} | {readonly refusal: Finding};

/** Larger than any page or drawing, small enough to read in a moment. */
const MAX_BYTES = 400_000;

/**
 * Reads a file as UTF-8 text. Refuses, before opening it, a link, a pipe or device that would block the check, and a
 * file that is too large. `path` is named in the finding.
 */
export function readText(file: string, path: string, root: string): TextReading {
  const refusal = refuseFile(file, path, root);
  if (refusal !== undefined) return {refusal};
  const refuse = (line: number, rule: string, message: string, hint: string): TextReading => ({
    refusal: {path, line, column: 1, rule, message, hint},
  });
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return refuse(1, 'unreadable-file', 'The file cannot be read.', 'Allow everybody to read it.');
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)};
  } catch {
    const line = firstBrokenLine(bytes);
    return refuse(line, 'encoding', 'The file is not UTF-8 text.', 'Save the file with the encoding UTF-8.');
  }
}

/** Why a file may not be opened at all; undefined when it may. */
export function refuseFile(
  file: string,
  path: string,
  root: string,
  maxBytes = MAX_BYTES,
): Finding | undefined {
  const place = {path, line: 1, column: 1};
  const status = lstatSync(file);
  if (status.isSymbolicLink() || isBehindLink(file, root)) {
    const message = 'This is a link to another file.';
    return {...place, rule: 'no-symlink', message, hint: 'Put the file itself here.'};
  }
  if (!status.isFile()) {
    return {...place, rule: 'file-kind', message: 'This is not a regular file.', hint: 'Delete it.'};
  }
  if (status.size <= maxBytes) return undefined;
  const message = `The file has ${String(status.size)} bytes; at most ${String(maxBytes)} are allowed.`;
  return {...place, rule: 'size', message, hint: 'Make it smaller, or make two of it.'};
}

/** Whether a folder between the root and the file is a link; above the root links are the machine's own business. */
function isBehindLink(file: string, root: string): boolean {
  const inside = relative(root, file);
  if (inside.startsWith('..')) return false;
  return realpathSync(file) !== join(realpathSync(root), inside);
}

function firstBrokenLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const broken = lines.findIndex((line) => {
    const part = Buffer.from(line, 'latin1');
    return !Buffer.from(part.toString('utf8'), 'utf8').equals(part);
  });
  return broken === -1 ? 1 : broken + 1;
}
