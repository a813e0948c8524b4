import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {GROWTH_FOLDER, GROWTH_MEASURED, type GrowthMeasured} from './growthPlugin';
import {buildCopy, type BuiltCopy} from './siteCopy';

/** A site of so many pages is what the search must still bear. */
export const GROWN_PAGES = 2400;

export interface GrownSite extends BuiltCopy {
  readonly measured: GrowthMeasured;
  /** Of all files of the index together, as they stand on the disk before they are compressed. */
  readonly indexBytes: number;
}

/**
 * Builds a copy of this site whose index, written by the site's own plugin, is that of many generated pages too. The pages
 * themselves are not built: that takes long, and the search does not notice.
 */
export function buildGrownSite(): GrownSite {
  const copy = buildCopy({
    config: `import config from './docusaurus.config';
import growthPlugin from './scripts/search/growthPlugin';

const isSearch = (plugin: unknown): boolean => String(plugin).includes('sectionSearch');
const plugins = config.plugins ?? [];

export default {
  ...config,
  onBrokenLinks: 'ignore',
  plugins: [
    ...plugins.filter((plugin) => !isSearch(plugin)),
    growthPlugin(plugins.find(isSearch), ${GROWN_PAGES}),
  ],
};
`,
    without: ['src/pages/search.tsx'],
  });
  const measured = JSON.parse(
    readFileSync(path.join(copy.root, GROWTH_FOLDER, GROWTH_MEASURED), 'utf8'),
  ) as GrowthMeasured;
  const {size} = statSync(path.join(copy.root, '.docusaurus/section-search/files.json'));
  return {...copy, measured, indexBytes: size};
}
