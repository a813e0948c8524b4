import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluggableList} from 'unified';
import {homePage} from '../../src/pageText/homePage';
import type {SitePage} from '../../src/pageText/sitePage';
import type {PageText} from '../../src/search/pageText';
import {pageText} from './pageText';

interface Options {
  /** Repository root. */
  readonly siteDir: string;
  /** The remark plugins that fill in what a page does not type. */
  readonly fillIn: PluggableList;
}

/** The text of every page, read from its source. */
export async function readPageTexts(
  pages: readonly SitePage[],
  {siteDir, fillIn}: Options,
): Promise<PageText[]> {
  const texts: PageText[] = [];
  for (const page of pages) {
    const file = path.join(siteDir, page.source ?? 'src/pages/index.tsx');
    const mdx = page.source === undefined ? homePage(pages) : await readFile(file, 'utf8');
    texts.push(await pageText(page, {mdx, path: file}, {fillIn, pages}));
  }
  return texts;
}
