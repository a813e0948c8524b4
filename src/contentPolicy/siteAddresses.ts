import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {anchorsOf} from './anchorsOf';
import {SITE_FOLDER} from './files/contentFolder';
import {readFrontMatter} from './frontMatter';
import {MAX_PAGE} from './source/checkBytes';

/** Every address of the site that a page may link to, with the ids on it that a link may name. */
export type SiteAddresses = ReadonlyMap<string, PageAddress>;

interface PageAddress {
  /** Undefined for a page that is not MDX: only the build knows its ids. */
  readonly anchors: ReadonlySet<string> | undefined;
  /** The pages that claim the address, from the repository root; more than one is a mistake. */
  readonly files?: readonly string[] | undefined;
}

/** Reads the addresses of all pages in docs/ and src/pages/ of the repository at `root`. Runs none of them. */
export function readSiteAddresses(root: string): SiteAddresses {
  const addresses = new Map<string, PageAddress>();
  for (const file of filesIn(join(root, 'src/pages'), /\.tsx$/)) {
    const path = file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '');
    addresses.set(`/${path}`, {anchors: undefined, files: [`src/pages/${file}`]});
  }
  for (const name of filesIn(join(root, SITE_FOLDER), /\.mdx$/)) {
    const file = `${SITE_FOLDER}/${name}`;
    const page = readPage(join(root, file), file);
    if (page === undefined) continue;
    const others = addresses.get(page.slug)?.files ?? [];
    addresses.set(page.slug, {anchors: page.anchors, files: [...others, file]});
  }
  return addresses;
}

interface ReadPage {
  readonly slug: string;
  readonly anchors: ReadonlySet<string>;
}

/** What each file held when it was last looked at: a build asks for all of them with every page. */
const readPages = new Map<string, {readonly stamp: string; readonly page: ReadPage | undefined}>();

/**
 * Undefined for a link, a pipe, a file that no page may be as long as, and a page whose front matter is wrong; each is
 * refused with its own finding.
 */
function readPage(file: string, path: string): ReadPage | undefined {
  const status = lstatSync(file);
  const stamp = [status.size, status.mtimeMs, status.ctimeMs, status.ino].join();
  const known = readPages.get(file);
  if (known?.stamp === stamp) return known.page;
  const source = status.isFile() && status.size <= MAX_PAGE * 4 ? readFileSync(file, 'utf8') : '';
  const {frontMatter, body} = readFrontMatter(source, path);
  const page = frontMatter && {slug: frontMatter.slug, anchors: anchorsOf(body)};
  readPages.set(file, {stamp, page});
  return page;
}

function filesIn(folder: string, wanted: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => wanted.test(file))
    .sort();
}
