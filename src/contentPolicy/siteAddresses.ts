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
    const {frontMatter, body} = readFrontMatter(readPage(join(root, file)), file);
    // A page whose front matter is wrong is refused with its own finding.
    if (frontMatter === undefined) continue;
    const others = addresses.get(frontMatter.slug)?.files ?? [];
    addresses.set(frontMatter.slug, {anchors: anchorsOf(body), files: [...others, file]});
  }
  return addresses;
}

/** Nothing for a link, a pipe or a file that no page may be as long as; each is refused with its own finding. */
function readPage(file: string): string {
  const status = lstatSync(file);
  return status.isFile() && status.size <= MAX_PAGE * 4 ? readFileSync(file, 'utf8') : '';
}

function filesIn(folder: string, wanted: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => wanted.test(file))
    .sort();
}
