import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin} from '@docusaurus/types';
import {findPagesOutsideSidebar} from './findPagesOutsideSidebar';

/** Fails the build when a page stands in no sidebar: readers would reach it only by chance. */
export default function sidebarComplete(): Plugin {
  return {
    name: 'sidebar-complete',
    allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const missing = (docs?.loadedVersions ?? []).flatMap(({docs: pages, sidebars}) =>
        findPagesOutsideSidebar(pages, sidebars),
      );
      if (missing.length === 0) return;
      const lines = missing.map(
        ({id, source}) =>
          `${source.replace('@site/', '')} stands in no sidebar.\n  hint: add to sidebars.ts: '${id}',`,
      );
      throw new Error(`Pages that readers cannot find:\n${lines.join('\n')}`);
    },
  };
}
