import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {socialCards} from './cards/socialCards';
import {diskFiles} from './diskFiles';
import {leanHtml} from './leanHtml/leanHtml';
import {llmsText} from './llmsText';
import {markdownCopies} from './markdown/markdownCopies';
import {pageScript} from './pageScript';
import {robots} from './robots';
import {runSteps} from './runSteps';
import {securityPolicy} from './security/securityPolicy';
import {WEB_ASSEMBLY_PAGES} from './security/webAssemblyPages';
import type {SitePage} from '../../src/pageText/sitePage';
import {sitePages} from '../../src/pageText/sitePages';
import {readHydration} from '../../src/lib/hydration';
import {siteMark} from './siteMark';
import {sourceNotes} from './sourceNotes/sourceNotes';
import {pageStyles} from './styles/pageStyles';
import {structuredData} from './structuredData/structuredData';

export {datedSitemap} from './datedSitemap';

export interface AfterBuildOptions {
  /** The remark plugins that fill in what a page does not type: quoted code, payloads, props, sources. */
  readonly fillIn: PluggableList;
}

/**
 * All that is done to the built site, in one fixed order. Docusaurus runs the `postBuild` of different plugins at
 * the same time, so no other plugin may change a built page.
 */
export default function afterBuild(
  {siteDir, generatedFilesDir}: LoadContext,
  {fillIn}: AfterBuildOptions,
): Plugin {
  let pages: SitePage[] = [];
  return {
    name: 'after-build',
    allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      pages = (docs?.loadedVersions ?? []).flatMap((version) => sitePages(version.docs, version.sidebars));
    },
    async postBuild({siteConfig: {title, tagline, url, baseUrl}, outDir}) {
      const cacheDir = path.join(siteDir, 'node_modules/.cache/after-build');
      const islands = path.relative(siteDir, path.join(generatedFilesDir, 'islands'));
      const steps = [
        structuredData,
        markdownCopies({siteDir, fillIn}),
        llmsText,
        socialCards,
        robots,
        // Docusaurus' own script wants the pages and the style sheets that it was built with.
        ...(readHydration(process.env) === 'demand'
          ? [leanHtml, siteMark, pageStyles, sourceNotes, pageScript(islands)]
          : []),
        securityPolicy(WEB_ASSEMBLY_PAGES),
      ];
      const site = {title, tagline, root: url + baseUrl, pages};
      await runSteps(steps, site, diskFiles({siteDir, outDir, cacheDir}));
    },
  };
}
