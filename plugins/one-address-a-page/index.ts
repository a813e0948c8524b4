import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Plugin} from '@docusaurus/types';
import {findSharedAddresses} from './findSharedAddresses';

/** Fails the build when two pages have one address, and names their files. Docusaurus names the address alone. */
export default function oneAddressAPage(): Plugin {
  return {
    name: 'one-address-a-page',
    allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const shared = findSharedAddresses((docs?.loadedVersions ?? []).flatMap((version) => version.docs));
      if (shared.size === 0) return;
      const lines = [...shared].map(
        ([address, files]) =>
          `${address} is the address of ${files.join(' and ')}.\n  hint: change the slug of one.`,
      );
      throw new Error(`Duplicate routes: readers would see one of these pages only.\n${lines.join('\n')}`);
    },
  };
}
