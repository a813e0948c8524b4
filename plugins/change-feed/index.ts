import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {CHANGES} from '../../src/data/changes';
import {changesToAtom, FEED} from '../../src/lib/changesToAtom';

/** Writes the changelog as an Atom feed beside the built pages, and names it in the head of every page. */
export default function changeFeed({siteConfig}: LoadContext): Plugin {
  const {title, tagline, url, baseUrl} = siteConfig;
  return {
    name: 'change-feed',
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {
            rel: 'alternate',
            type: 'application/atom+xml',
            title: `${title}: what changed`,
            href: url + baseUrl + FEED,
          },
        },
      ],
    }),
    // A new file, and no page is touched: plugins work here at the same time.
    postBuild: ({outDir}) =>
      writeFile(join(outDir, FEED), changesToAtom(CHANGES, {title, tagline, url, baseUrl})),
  };
}
