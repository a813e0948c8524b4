import type {PluggableList} from 'unified';
import {markdownPath} from '../../../src/lib/pageFiles';
import type {Step} from '../step';
import {homePage} from '../../../src/pageText/homePage';
import {pageToMarkdown} from './pageToMarkdown';
import {WORD_WRITERS} from '../../../src/pageText/words';

interface Options {
  /** Repository root. */
  readonly siteDir: string;
  /** The plugins that fill in what a page does not type: quoted code, payloads, props, sources. */
  readonly fillIn: PluggableList;
}

/** Writes every page as Markdown at its address with ".md", made from the page's source. */
export function markdownCopies({siteDir, fillIn}: Options): Step {
  return {
    name: 'Markdown copies',
    run: async (site, files) => {
      for (const page of site.pages) {
        const mdx = page.source === undefined ? homePage(site.pages) : await files.readSource(page.source);
        const source = {mdx, path: `${siteDir}/${page.source ?? 'src/pages/index.tsx'}`};
        const copy = await pageToMarkdown(page, source, site, {fillIn, words: WORD_WRITERS});
        await files.write(markdownPath(page.address).slice(1), copy);
      }
    },
  };
}
