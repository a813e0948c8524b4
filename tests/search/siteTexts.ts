import {sitePages, type LoadedDoc, type LoadedEntry} from '../../src/pageText/sitePages';
import {readPageTexts} from '../../plugins/section-search/readPageTexts';
import type {PageText} from '../../src/search/pageText';
import sidebars from '../../sidebars';
import config from '../../docusaurus.config';
import {PAGES} from '../content/pages';
import {ROOT} from '../structure/sourceFiles';
import type {PluggableList} from 'unified';

/** The text of every page as plugins/section-search reads it, without starting Docusaurus. */
export async function siteTexts(): Promise<PageText[]> {
  const docs = PAGES.flatMap(({path, reading: {frontMatter}}): LoadedDoc[] => {
    if (frontMatter === undefined) return [];
    const {slug, title, description} = frontMatter;
    return [
      {
        id: path.replace(/^docs\/|\.mdx$/g, ''),
        slug,
        title,
        description,
        source: `@site/${path}`,
        frontMatter,
      },
    ];
  });
  return readPageTexts(sitePages(docs, {main: (sidebars.main as readonly Written[]).map(asLoaded)}), {
    siteDir: ROOT,
    fillIn: fillInOf(),
  });
}

type Written = string | (Omit<LoadedEntry, 'items'> & {readonly items: readonly Written[]});

/** Docusaurus writes the short form of a sidebar out. */
function asLoaded(entry: Written): LoadedEntry {
  return typeof entry === 'string' ? {type: 'doc', id: entry} : {...entry, items: entry.items.map(asLoaded)};
}

function fillInOf(): PluggableList {
  const docs = config.plugins?.find(
    (plugin) => Array.isArray(plugin) && plugin[0] === '@docusaurus/plugin-content-docs',
  );
  const {beforeDefaultRemarkPlugins} = (docs as [string, {beforeDefaultRemarkPlugins: PluggableList}])[1];
  return beforeDefaultRemarkPlugins.slice(1, -1);
}
