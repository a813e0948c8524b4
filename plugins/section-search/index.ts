import {createHash} from 'node:crypto';
import {mkdir, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {SYNONYMS} from '../../src/data/synonyms';
import {sitePages} from '../../src/pageText/sitePages';
import {writeIndex, type WrittenIndex} from '../../src/search/writeIndex';
import {type Files, publishFiles} from './publishFiles';
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
  {siteDir, baseUrl, generatedFilesDir}: LoadContext,
  {fillIn}: SectionSearchOptions,
): Plugin {
  const list = path.join(generatedFilesDir, 'section-search/files.json');
  return {
    name: 'section-search',
    async allContentLoaded({allContent, actions: {createData}}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const pages = (docs?.loadedVersions ?? []).flatMap((version) =>
        sitePages(version.docs, version.sidebars),
      );
      const texts = await readPageTexts(pages, {siteDir, fillIn});
      const {folder, files} = filesOf(writeIndex(texts, SYNONYMS));
      await replaceFile(list, JSON.stringify(files));
      await createData('siteIndex.json', JSON.stringify(siteIndex(texts)));
      await createData('where.json', JSON.stringify({folder: `${baseUrl}${folder}/`}));
    },
    configureWebpack: (_, isServer) => (isServer ? {} : publishFiles(list)),
  };
}

/**
 * The files in one folder, named after what they hold: they belong together, and a list of a name for each would weigh
 * more than a search loads of them. It stands beside the bundle, whose files never change either.
 */
function filesOf({heads, words, texts}: WrittenIndex): {readonly folder: string; readonly files: Files} {
  const named = [
    ['heads', heads],
    ...words.map((file, number) => [`words/${String(number)}`, file] as const),
    ...texts.map((file, number) => [`texts/${String(number)}`, file] as const),
  ] as const;
  const written = named.map(([name, content]) => [`${name}.json`, JSON.stringify(content)] as const);
  const version = createHash('sha256').update(JSON.stringify(written)).digest('hex').slice(0, 10);
  const folder = `assets/search/${version}`;
  return {folder, files: Object.fromEntries(written.map(([name, json]) => [`${folder}/${name}`, json]))};
}

/** In one step, as the bundler may be reading the file. */
async function replaceFile(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}
