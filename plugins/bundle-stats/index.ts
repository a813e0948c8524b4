import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {BUNDLE_STATS} from '../../src/lib/bundleStats';

/** With BUNDLE_STATS=1 in the environment, the build writes down what the files for the browser consist of. */
export default function bundleStats({generatedFilesDir}: LoadContext): Plugin {
  const file = path.join(generatedFilesDir, 'bundle-stats/stats.json');
  return {
    name: 'bundle-stats',
    configureWebpack: (_, isServer) => {
      if (isServer || process.env.BUNDLE_STATS !== '1') return {};
      return {
        plugins: [
          (compiler) => {
            compiler.hooks.done.tapPromise('bundle-stats', async (stats) => {
              await mkdir(path.dirname(file), {recursive: true});
              await writeFile(file, JSON.stringify(stats.toJson(BUNDLE_STATS)));
            });
          },
        ],
      };
    },
  };
}
