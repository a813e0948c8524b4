import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedDoc} from '../../src/pageText/sitePages';
import {generatePages, type GeneratedPage} from './generatedPages';

const DOCS_PLUGIN = 'docusaurus-plugin-content-docs';
/** The part of the sidebar in which the generated pages stand; search knows no others than the site's. */
const PART = 'Teams';
/** Where the copy of the site keeps the generated pages, and what it measured about them. */
export const GROWTH_FOLDER = 'generated-pages';
export const GROWTH_MEASURED = 'measured.json';

export interface GrowthMeasured {
  /** From the pages' sources to the written index. */
  readonly indexSeconds: number;
  /** Different words in all pages together. */
  readonly vocabulary: number;
  readonly words: number;
  /** Some of the pages' titles, to look for. */
  readonly titles: readonly string[];
}

/** Runs in the copy's build: the site's own plugin for search, which finds more pages than the site has. */
export default function growthPlugin(own: (context: LoadContext) => Plugin, count: number) {
  return (context: LoadContext): Plugin => {
    const plugin = own(context);
    return {
      ...plugin,
      async allContentLoaded({allContent, actions}) {
        const pages = generatePages(count);
        const docs = pages.map((page) => writePage(page, context.siteDir));
        const {default: content} = allContent[DOCS_PLUGIN] as {default: LoadedContent};
        const loadedVersions = content.loadedVersions.map((version) => ({
          docs: [...version.docs, ...docs],
          sidebars: {
            ...version.sidebars,
            generated: [{type: 'category', label: PART, items: docs.map(({id}) => ({type: 'doc', id}))}],
          },
        }));
        const start = performance.now();
        await plugin.allContentLoaded?.({allContent: {[DOCS_PLUGIN]: {default: {loadedVersions}}}, actions});
        measured(context.siteDir, pages, docs, (performance.now() - start) / 1000);
      },
    };
  };
}

function writePage({address, source}: GeneratedPage, siteDir: string): LoadedDoc {
  const id = address.slice(1);
  const file = `${GROWTH_FOLDER}/${id}.mdx`;
  mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  writeFileSync(path.join(siteDir, file), source);
  const fields = [...source.matchAll(/^(\w+): (".*")$/gm)].map(([, key = '', value = '']) => [
    key,
    JSON.parse(value) as string,
  ]);
  const frontMatter = Object.fromEntries(fields) as {title: string; description: string};
  const {title, description} = frontMatter;
  return {id, slug: address, title, description, source: `@site/${file}`, frontMatter};
}

function measured(
  siteDir: string,
  pages: readonly GeneratedPage[],
  docs: readonly LoadedDoc[],
  indexSeconds: number,
): void {
  const words = pages.flatMap(({source}) => source.toLowerCase().match(/[a-z]{2,}/g) ?? []);
  const every = Math.floor(docs.length / 24);
  const found: GrowthMeasured = {
    indexSeconds,
    vocabulary: new Set(words).size,
    words: words.length,
    titles: docs.filter((_, index) => index % every === 0).map(({title}) => title),
  };
  writeFileSync(path.join(siteDir, GROWTH_FOLDER, GROWTH_MEASURED), JSON.stringify(found));
}
