import {createHash} from 'node:crypto';
import {Problem} from '../../contracts/problem';
import type {ReleaseUpload} from '../../contracts/release';
import {contentTypeOf} from './contentTypeOf';

interface Build {
  /** First 12 hex digits of a SHA-256 over paths and bytes. */
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: Uint8Array;
    /** In hexadecimal. */
    readonly sha256: string;
  }[];
}

/** Unpacks an upload. Throws a Problem for files that could not be served. */
export function buildOf(upload: ReleaseUpload): Build {
  const files = upload.files
    .map(({path, base64}) => {
      const bytes = Buffer.from(base64, 'base64');
      if (contentTypeOf(path) === undefined)
        throw refused(
          `"${path}" is of no type that is served to a browser as part of the app.`,
        );
      return {path, bytes, sha256: sha256(bytes)};
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const [index, {path}] of files.entries())
    if (files[index + 1]?.path === path)
      throw refused(`"${path}" is there twice.`);
  const content = JSON.stringify(
    files.map(({path, sha256: digest}) => [path, digest]),
  );
  return {version: sha256(content).slice(0, 12), files};
}

const sha256 = (content: Uint8Array | string) =>
  createHash('sha256').update(content).digest('hex');

function refused(detail: string): Problem {
  return new Problem({
    status: 422,
    kind: 'release-refused',
    title: 'Release refused',
    detail,
  });
}
