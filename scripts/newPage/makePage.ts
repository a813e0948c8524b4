import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {readFrontMatter} from '../../src/contentPolicy/frontMatter';
import {addToReadNext} from './addToReadNext';
import {addToSidebar} from './addToSidebar';
import {PageProblem} from './pageProblem';
import {pageText, titleFrom} from './pageText';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const LONGEST_SLUG = 80;
const SIDEBAR = 'sidebars.ts';

/**
 * Writes a page, its place in the sidebar and a way to it, and tells what to do next. Throws a `PageProblem` when it
 * cannot; nothing is written then. `root` is the repository.
 */
export async function makePage(root: string, givenSlug: string, givenTitle?: string): Promise<string> {
  const slug = givenSlug.replace(/^\//, '');
  refuseBadSlug(slug);
  const title = (givenTitle ?? titleFrom(slug)).trim();
  const file = `docs/${slug}.mdx`;
  refuseTaken(root, slug, file);

  const parent = parentOf(root, slug);
  const page = pageText(slug, title, parent.address);
  refuseBadText(page, file);
  const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
  const changes: readonly (readonly [name: string, text: string])[] = [
    [
      SIDEBAR,
      await tidy(addToSidebar(read(SIDEBAR), slug, titleFrom(path.posix.dirname(slug))), root, SIDEBAR),
    ],
    [parent.file, addToReadNext(read(parent.file), parent.file, title, slug)],
  ];

  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  // "wx": a file that somebody made meanwhile stays as it is.
  writeFileSync(path.join(root, file), await tidy(page, root, file), {flag: 'wx'});
  for (const [name, text] of changes) writeFileSync(path.join(root, name), text);
  return `Made ${file}, and a place for it in ${SIDEBAR} and under “Read next” in ${parent.file}.

Next:
  1. Write ${file}. Each part says what belongs there.
  2. See it:    npm start   then open http://localhost:3000/${slug}
  3. Check it:  npm run check:content
  4. Send it:   one pull request; CONTRIBUTING.md says how.`;
}

function refuseBadSlug(slug: string): void {
  if (SLUG.test(slug) && slug.length <= LONGEST_SLUG && path.posix.basename(slug) !== 'index') return;
  throw new PageProblem(
    `"${slug}" cannot be the address of a page.`,
    `Lower-case letters, digits and single hyphens, folders divided by "/", at most ${String(LONGEST_SLUG)} characters, such as teams/on-call.`,
  );
}

function refuseTaken(root: string, slug: string, file: string): void {
  const candidates = [file, `docs/${slug}.md`, `docs/${slug}/index.mdx`, `docs/${slug}/index.md`];
  const taken = candidates.find((name) => existsSync(path.join(root, name)));
  const addressed = pagesOf(root).find(({address}) => address === `/${slug}`)?.file;
  const other = taken ?? addressed ?? (['search', '404'].includes(slug) ? 'the site itself' : undefined);
  if (other !== undefined) {
    throw new PageProblem(`/${slug} is taken by ${other}.`, 'Change that page, or choose another address.');
  }
}

/** What the content policy says of the front matter, before anything is written. */
function refuseBadText(page: string, file: string): void {
  const [finding] = readFrontMatter(page, file).findings;
  if (finding === undefined) return;
  throw new PageProblem(`The page cannot have this title: ${finding.message}`, finding.hint);
}

interface Parent {
  readonly file: string;
  readonly address: string;
}

/** The page that a reader comes from: the folder’s own, else another of the folder, else the start. */
function parentOf(root: string, slug: string): Parent {
  const folder = path.posix.dirname(slug);
  const inFolder = (file: string): boolean => path.posix.dirname(file) === `docs/${folder}`;
  const pages = pagesOf(root);
  const parent =
    pages.find(({file}) => folder !== '.' && file === `docs/${folder}/index.mdx`) ??
    pages.find(({file}) => folder !== '.' && inFolder(file)) ??
    pages.find(({file}) => file === 'docs/start.mdx');
  if (parent === undefined) {
    throw new PageProblem('No page can lead to the new one.', 'Run this in the root of the repository.');
  }
  return parent;
}

function pagesOf(root: string): Parent[] {
  return readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `docs/${name.split(path.sep).join('/')}`)
    .sort()
    .flatMap((file) => {
      const address = readFrontMatter(readFileSync(path.join(root, file), 'utf8'), file).frontMatter?.slug;
      return address === undefined ? [] : [{file, address}];
    });
}

async function tidy(text: string, root: string, file: string): Promise<string> {
  const filepath = path.join(root, file);
  return format(text, {...(await resolveConfig(filepath)), filepath});
}
