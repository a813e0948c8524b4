import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {runBundler, type BundlerConfig, type Compiler} from './bundler';
import {readHydration} from '../../src/lib/hydration';
import {measureStep} from '../../src/lib/measureStep';
import {islandFiles} from './islandFiles';
import {islandsConfig, pageScriptConfig} from './islandsConfig';

/** Style sheets of what is drawn only after a page was opened; the page does not have them. */
const COMES_WITH_ISLAND = /[\\/]src[\\/]components[\\/](FoundWords|PageTrail|SearchBox|SearchOutcome)[\\/]/;

/**
 * Publishes pages that do not hydrate: Docusaurus' script is left out, a small script of ours stands in every page,
 * and components that need more wake one by one, from a bundle of their own. In `npm start`, and with HYDRATION=load
 * in the environment, Docusaurus' script comes with the page instead.
 */
export default function islands(context: LoadContext): Plugin {
  const {siteDir, generatedFilesDir, siteConfig, baseUrl} = context;
  const isOnDemand = process.env.NODE_ENV === 'production' && readHydration(process.env) === 'demand';
  return {
    name: 'islands',
    async contentLoaded({actions: {createData}}) {
      const {url, customFields} = siteConfig;
      const site = {url, baseUrl, repositoryUrl: String(customFields?.repositoryUrl)};
      await createData('site.json', JSON.stringify(site));
    },
    getClientModules: () => (isOnDemand ? [] : [path.join(siteDir, 'src/pageScript/clientModule.ts')]),
    configureWebpack: (_, isServer) => {
      if (isServer || !isOnDemand) return {};
      const folder = path.join(generatedFilesDir, 'islands');
      return {
        plugins: [
          (compiler) => {
            publishIslands(compiler, {siteDir, folder});
          },
        ],
      };
    },
  };
}

interface Folders {
  readonly siteDir: string;
  /** For what the build goes on with. */
  readonly folder: string;
}

function publishIslands(compiler: Compiler, {siteDir, folder}: Folders): void {
  const {Compilation, DefinePlugin} = compiler.webpack;
  const site = compiler.options as BundlerConfig;
  compiler.hooks.thisCompilation.tap('islands', (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({name: 'islands', stage}, (assets) => {
      for (const name of Object.keys(assets)) if (name.endsWith('.js')) compilation.deleteAsset(name);
    });
  });
  const compile = async (): Promise<void> => {
    const comesWithIsland = (file: string): boolean => COMES_WITH_ISLAND.test(file);
    const stats = await runBundler(compiler.webpack, islandsConfig(site, {siteDir, comesWithIsland}));
    const {entry, parts} = islandFiles(stats);
    const addresses = new DefinePlugin({
      ISLANDS: JSON.stringify(entry),
      SEARCH: JSON.stringify(parts.Search),
    });
    await runBundler(compiler.webpack, pageScriptConfig(site, {siteDir, folder, plugins: [addresses]}));
    await mkdir(folder, {recursive: true});
    await writeFile(path.join(folder, 'parts.json'), JSON.stringify(parts));
    await writeFile(path.join(folder, 'stats.json'), JSON.stringify(stats));
  };
  compiler.hooks.afterEmit.tapPromise('islands', () => measureStep('islands: compile', compile));
}
