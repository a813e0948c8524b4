import {posix} from 'node:path';
import {checkSource} from './checkSource';
import {checkDrawing} from './files/checkDrawing';
import {type ContentFolder, contentFolderOf, readContentFolder, SITE_FOLDER} from './files/contentFolder';
import {fileKind} from './files/fileKinds';
import {type GivenFile, listFiles} from './files/listFiles';
import {readText, refuseFile} from './files/readText';
import {type Finding, sortFindings} from './finding';
import {readSiteAddresses, type SiteAddresses} from './siteAddresses';
import type {Vocabulary} from './vocabulary';

/** What a run over files found. */
export interface FilesReading {
  readonly pageCount: number;
  readonly fileCount: number;
  readonly findings: Finding[];
}

// More bytes than a picture on a page needs.
const MAX_PICTURE = 2_000_000;
const STATIC_FOLDER = 'static';

/**
 * Checks every file at or below the given paths, relative to `root`, the repository that pages belong to.
 * Throws when a path does not exist.
 */
export function checkFiles(paths: readonly string[], root: string, vocabulary: Vocabulary): FilesReading {
  const files = listFiles(paths, root);
  const check = checker(root, vocabulary);
  const findings = files.flatMap((file) => check(file));
  const pageCount = files.filter(({path}) => fileKind(path, isStatic(path)) === 'page').length;
  return {pageCount, fileCount: files.length, findings: sortFindings(findings)};
}

function checker(root: string, vocabulary: Vocabulary): (file: GivenFile) => Finding[] {
  const site = readSiteAddresses(root);
  const folders = new Map<string, ContentFolder>();
  const folderOf = (path: string): ContentFolder => {
    const folder = folders.get(path) ?? readContentFolder(path, root);
    folders.set(path, folder);
    return folder;
  };
  return ({file, path, given}) => {
    const place = {path, line: 1, column: 1};
    const kind = fileKind(path, isStatic(path));
    if (kind === 'refused') return [{...place, ...refusalOf(path)}];
    if (kind === 'file')
      return [refuseFile(file, path, root, MAX_PICTURE)].filter((found) => found !== undefined);
    const reading = readText(file, path, root);
    if ('refusal' in reading) return [reading.refusal];
    if (kind === 'drawing') return checkDrawing(reading.text, path);
    const folder = folderOf(contentFolderOf(path, given));
    return [
      ...nameProblems(path, folder.path).map((problem) => ({...place, ...problem})),
      ...checkSource(reading.text, path, vocabulary, site, folder),
      ...slugProblem(reading.text, path, site),
    ];
  };
}

type Problem = Pick<Finding, 'rule' | 'message' | 'hint'>;

function isStatic(path: string): boolean {
  return path.split('/').includes(STATIC_FOLDER) && !path.split('/').includes(SITE_FOLDER);
}

function refusalOf(path: string): Problem {
  const name = posix.basename(path);
  if (name.startsWith('.')) {
    return {
      rule: 'file-kind',
      message: `"${name}" is a hidden file; here stand only pages and pictures.`,
      hint: 'Delete it.',
    };
  }
  if (name.startsWith('_category_')) {
    const message = `"${name}" is not read here; the order of the pages stands in sidebars.ts.`;
    return {rule: 'file-kind', message, hint: 'Delete it and add the page to sidebars.ts.'};
  }
  const message = `"${name}" is neither a page nor a picture nor a document that readers may download.`;
  return {rule: 'file-kind', message, hint: 'Delete it, or move it out of this folder.'};
}

/** What keeps a page of the site from being published, by its name. */
function nameProblems(path: string, folder: string): Problem[] {
  if (folder !== SITE_FOLDER) return [];
  if (!path.endsWith('.mdx')) {
    const message = 'Pages end in .mdx; other endings are not published.';
    return [{rule: 'page-ending', message, hint: `Rename it to ${path.replace(/\.\w+$/, '.mdx')}.`}];
  }
  // Docusaurus leaves them out without a word.
  const isLeftOut =
    path.split('/').some((part) => part.startsWith('_')) || /\.test\.mdx$|\/__tests__\//.test(path);
  return isLeftOut
    ? [
        {
          rule: 'page-name',
          message: 'A page with this name is not published.',
          hint: 'Remove the _ or .test from its name.',
        },
      ]
    : [];
}

/** Two pages at one address: only one of them would be seen. */
function slugProblem(source: string, path: string, site: SiteAddresses): Finding[] {
  const [slug, page] = [...site].find(([, {files}]) => files?.includes(path) === true) ?? [];
  const other = page?.files?.find((file) => file !== path);
  if (slug === undefined || other === undefined) return [];
  const line = source.split('\n').findIndex((text) => text.startsWith('slug:')) + 1;
  const message = `The address ${slug} is that of ${other}, too.`;
  return [
    {path, line, column: 1, rule: 'duplicate-slug', message, hint: 'Give the page an address of its own.'},
  ];
}
