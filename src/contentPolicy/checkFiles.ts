import {lstat, readdir, readFile} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {checkSource} from './checkSource';
import type {Finding} from './finding';
import {readSiteAddresses} from './siteAddresses';
import type {Vocabulary} from './vocabulary';

/** What a run over files found. */
export interface FilesReading {
  readonly pageCount: number;
  readonly findings: Finding[];
}

/**
 * Checks every page at or below the given paths, relative to `root`.
 * Rejects when a path does not exist.
 */
export async function checkFiles(
  paths: readonly string[],
  root: string,
  vocabulary: Vocabulary,
): Promise<FilesReading> {
  const found = await Promise.all(paths.map((path) => listFiles(resolve(root, path))));
  const files = [...new Set(found.flat())].sort();
  const site = readSiteAddresses(root);
  const findings: Finding[] = [];
  let pageCount = 0;
  for (const file of files) {
    const path = relative(root, file).split(sep).join('/');
    const refusal = await refuseFile(file, path);
    if (refusal !== undefined) findings.push(refusal);
    if (refusal !== undefined || !file.endsWith('.mdx')) continue;
    pageCount += 1;
    findings.push(...checkSource(await readFile(file, 'utf8'), path, vocabulary, site));
  }
  return {pageCount, findings};
}

async function listFiles(path: string): Promise<string[]> {
  if (!(await lstat(path)).isDirectory()) return [path];
  const entries = await readdir(path);
  return (await Promise.all(entries.map((entry) => listFiles(join(path, entry))))).flat();
}

/** Pictures may stand beside pages; other Markdown endings and links may not. */
async function refuseFile(file: string, path: string): Promise<Finding | undefined> {
  const place = {path, line: 1, column: 1};
  if ((await lstat(file)).isSymbolicLink()) {
    const message = 'This is a link to another file.';
    return {...place, rule: 'no-symlink', message, hint: 'Put the file itself here.'};
  }
  if (/\.(?:md|markdown)$/i.test(file)) {
    const message = 'Pages end in .mdx; other Markdown follows other rules.';
    return {...place, rule: 'page-ending', message, hint: `Rename it to ${path.replace(/\.\w+$/, '.mdx')}.`};
  }
  return undefined;
}
