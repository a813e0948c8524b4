// cspell:ignore nojekyll
import {posix} from 'node:path';

/** Pictures that a page may show, by their ending. */
export const PICTURE_ENDINGS = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];
/** Documents that a page may offer for download: no browser runs them as part of the site. */
export const DOCUMENT_ENDINGS = ['.csv', '.pdf', '.txt'];

/** What the check does with a file. */
export type FileKind = 'page' | 'drawing' | 'file' | 'refused';

// Read by hosts and browsers at fixed places; none of them runs in a page.
const SITE_FILES = ['.nojekyll', 'CNAME', '_headers', '_redirects', 'favicon.ico', 'robots.txt'];
const SITE_ENDINGS = ['.ico', '.webmanifest', '.woff2'];

/** What kind of file stands at a path; `isStatic` where files are served as they are. */
export function fileKind(path: string, isStatic: boolean): FileKind {
  const name = posix.basename(path);
  if (isStatic && SITE_FILES.includes(name)) return 'file';
  // Hidden files hold settings and secrets.
  if (name.startsWith('.')) return 'refused';
  const ending = posix.extname(name).toLowerCase();
  if (!isStatic && (ending === '.mdx' || ending === '.md' || ending === '.markdown')) return 'page';
  if (ending === '.svg') return 'drawing';
  const isKnown = PICTURE_ENDINGS.includes(ending) || DOCUMENT_ENDINGS.includes(ending);
  return isKnown || (isStatic && SITE_ENDINGS.includes(ending)) ? 'file' : 'refused';
}
