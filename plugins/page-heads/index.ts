import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin} from '@docusaurus/types';
import {READER_IDS, READING_PATHS} from '../../src/data/readingPaths';
import {headsOf} from './headsOf';

/**
 * Hands the titles and questions of pages to src/lib/pageHeads.ts, so that a path shows what stands in the page's
 * front matter and nobody types it twice. Only the pages that paths name: readers download the rest for nothing.
 */
export default function pageHeads(): Plugin {
  return {
    name: 'page-heads',
    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const pages = (docs?.loadedVersions ?? []).flatMap((version) => version.docs);
      const addresses = new Set<string>(READER_IDS.flatMap((id) => READING_PATHS[id].pages));
      await actions.createData('pageHeads.json', JSON.stringify(headsOf(pages, addresses)));
    },
  };
}
