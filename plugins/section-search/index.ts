import {readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {SYNONYMS} from '../../src/data/synonyms';
import {sitePages} from '../../src/pageText/sitePages';
import {writeIndex} from '../../src/search/writeIndex';
import {readPageTexts} from './readPageTexts';
import {siteIndex} from './siteIndex';

export interface SectionSearchOptions {
  /** The remark plugins that fill in what a page does not type: quoted code, payloads, props, sources. */
  readonly fillIn: PluggableList;
}

/**
 * Makes the index for search from the pages' sources, whenever the site starts or is built, and the list of all
 * places for readers without script. src/search/indexFiles.ts says which file is loaded when.
 */
export default function sectionSearch(
  {siteDir, generatedFilesDir}: LoadContext,
  {fillIn}: SectionSearchOptions,
): Plugin {
  return {
    name: 'section-search',
    async allContentLoaded({allContent, actions: {createData}}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const pages = (docs?.loadedVersions ?? []).flatMap((version) =>
        sitePages(version.docs, version.sidebars),
      );
      const texts = await readPageTexts(pages, {siteDir, fillIn});
      const index = writeIndex(texts, SYNONYMS);
      const named = [
        ['heads', index.heads],
        ['siteIndex', siteIndex(texts)],
        ...index.words.map((words, file) => [`words/${String(file)}`, words] as const),
        ...index.texts.map((text, file) => [`texts/${String(file)}`, text] as const),
      ] as const;
      await Promise.all(named.map(([name, content]) => createData(`${name}.json`, JSON.stringify(content))));
      const own = path.join(generatedFilesDir, 'section-search/default');
      // The bundler takes in every file of these folders, also those that a larger site has left there.
      await removeNumbersFrom(path.join(own, 'words'), index.words.length);
      await removeNumbersFrom(path.join(own, 'texts'), index.texts.length);
    },
  };
}

async function removeNumbersFrom(folder: string, end: number): Promise<void> {
  const files = await readdir(folder);
  const late = files.filter((file) => Number.parseInt(file, 10) >= end);
  await Promise.all(late.map((file) => rm(path.join(folder, file))));
}
