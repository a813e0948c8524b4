import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import {linkPageStyles} from './linkPageStyles';

export {default as remarkPageComponents} from './remarkPageComponents';

/** Components of the search: they come with the search page, or when a reader opens the search. */
const OF_SEARCH = ['FoundWords', 'PageTrail', 'SearchBox', 'SearchOutcome', 'SearchPage', 'SiteIndex'];
const ON_DEMAND = [...Object.keys(VOCABULARY).filter((name) => VOCABULARY[name]?.onDemand), ...OF_SEARCH];
/** Paths of all style sheets but theirs. */
const NOT_ON_DEMAND = new RegExp(`^(?!.*[\\\\/]src[\\\\/]components[\\\\/](${ON_DEMAND.join('|')})[\\\\/])`);

/**
 * Keeps the style of words that few pages use out of the style sheet of all pages: it comes with the pages that
 * use it, and a page without them does not pay for it.
 */
export default function pageComponents({generatedFilesDir}: LoadContext): Plugin {
  const manifest = path.join(generatedFilesDir, 'client-manifest.json');
  return {
    name: 'page-components',
    configureWebpack: ({mode}, isServer) => {
      if (isServer || mode !== 'production') return {};
      return {
        optimization: {splitChunks: {cacheGroups: {styles: {test: NOT_ON_DEMAND}}}},
        plugins: [
          (compiler) => {
            compiler.hooks.done.tapPromise('page-components', (stats) =>
              linkPageStyles(
                manifest,
                stats.toJson({all: false, chunks: true, chunkOrigins: true, publicPath: true}),
              ),
            );
          },
        ],
      };
    },
  };
}
