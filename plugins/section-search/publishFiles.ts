import {readFile} from 'node:fs/promises';
import type {Plugin} from '@docusaurus/types';

type BundlerOptions = Exclude<ReturnType<NonNullable<Plugin['configureWebpack']>>, void>;

/** The files of the index by their path, which has no base path. */
export type Files = Readonly<Record<string, string>>;

/**
 * Has the bundler publish the files that `list` holds as JSON, an object of {@link Files}. It is read anew each time
 * that the bundler runs, so that the development server has what the last change made of them.
 */
export function publishFiles(list: string): BundlerOptions {
  return {
    plugins: [
      ({webpack: {Compilation, sources}, hooks}) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        hooks.thisCompilation.tap('section-search', (compilation) => {
          compilation.hooks.processAssets.tapPromise({name: 'section-search', stage}, async () => {
            const files = JSON.parse(await readFile(list, 'utf8')) as Files;
            for (const [name, content] of Object.entries(files)) {
              compilation.emitAsset(name, new sources.RawSource(content));
            }
          });
        });
      },
    ],
  };
}
