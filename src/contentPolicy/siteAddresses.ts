import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {anchorsOf} from './anchorsOf';
import {readFrontMatter} from './frontMatter';

/** Every address of the site that a page may link to, with the ids on it that a link may name. */
export type SiteAddresses = ReadonlyMap<string, PageAddress>;

interface PageAddress {
  /** Undefined for a page that is not MDX: only the build knows its ids. */
  readonly anchors: ReadonlySet<string> | undefined;
}

/** Reads the addresses of all pages in docs/ and src/pages/ of the repository at `root`. Runs none of them. */
export function readSiteAddresses(root: string): SiteAddresses {
  const addresses = new Map<string, PageAddress>();
  for (const file of filesIn(join(root, 'src/pages'), /\.tsx$/)) {
    const path = file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '');
    addresses.set(`/${path}`, {anchors: undefined});
  }
  for (const file of filesIn(join(root, 'docs'), /\.mdx$/)) {
    const {frontMatter, body} = readFrontMatter(readFileSync(join(root, 'docs', file), 'utf8'), file);
    // A page whose front matter is wrong is refused with its own finding.
    if (frontMatter !== undefined) addresses.set(frontMatter.slug, {anchors: anchorsOf(body)});
  }
  return addresses;
}

function filesIn(folder: string, wanted: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => wanted.test(file));
}
