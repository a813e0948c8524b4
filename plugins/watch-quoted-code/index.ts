import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Compiles a page again when the code that it quotes has changed: in the development server, and in a build that
 * finds the page in the cache of an earlier one. A remark plugin cannot tell the bundler, a loader can.
 */
export default function watchQuotedCode({siteDir}: Pick<LoadContext, 'siteDir'>): Plugin {
  return {
    name: 'watch-quoted-code',
    configureWebpack() {
      const loader = join(siteDir, 'plugins/watch-quoted-code/dependencyLoader.cjs');
      const use = [{loader, options: {root: siteDir}}];
      return {module: {rules: [{test: /\.mdx$/, include: join(siteDir, 'docs'), enforce: 'pre', use}]}};
    },
  };
}
