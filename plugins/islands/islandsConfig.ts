import path from 'node:path';
import type {BundlerConfig, BundlerRule} from './bundler';

const IN_PAGE = ['page', 'pageWithCode', 'pageWithTabs'];
const NAME = 'assets/js/[name].[contenthash:8].js';

interface SiteFolder {
  readonly siteDir: string;
}

interface IslandsOptions extends SiteFolder {
  /** Whether a style sheet comes with an island, by its path; all others stand in the page already. */
  readonly comesWithIsland: (file: string) => boolean;
}

/**
 * The bundle of islands, made from the configuration of the site's own: the same loaders, so that a class has the
 * same name in the page and in the script that wakes it.
 */
export function islandsConfig(
  site: BundlerConfig,
  {siteDir, comesWithIsland}: IslandsOptions,
): BundlerConfig {
  return {
    ...base(site, {siteDir}),
    name: 'islands',
    entry: {islands: path.join(siteDir, 'src/islands/index.ts')},
    output: {
      path: site.output?.path,
      publicPath: site.output?.publicPath,
      filename: NAME,
      chunkFilename: NAME,
      module: true,
      library: {type: 'module'},
      chunkFormat: 'module',
      chunkLoading: 'import',
    },
    experiments: {outputModule: true},
    module: {rules: site.module?.rules?.flatMap((rule) => stylesOf(rule, comesWithIsland))},
    optimization: {
      ...site.optimization,
      runtimeChunk: false,
      // What two islands use is sent once. Smaller than this it costs less to send it twice than to ask for it.
      splitChunks: {
        chunks: 'async',
        minSize: 4000,
        cacheGroups: {default: {minChunks: 2, reuseExistingChunk: true}, defaultVendors: false},
      },
    },
    plugins: (site.plugins ?? []).filter((plugin) => plugin?.constructor.name.includes('CssExtract')),
  };
}

interface PageScriptOptions extends SiteFolder {
  /** Where the scripts are written, by the names of their files. */
  readonly folder: string;
  readonly plugins: BundlerConfig['plugins'];
}

/** The scripts that stand in pages. Each is whole: a page has only those that it needs. */
export function pageScriptConfig(
  site: BundlerConfig,
  {siteDir, folder, plugins}: PageScriptOptions,
): BundlerConfig {
  return {
    ...base(site, {siteDir}),
    name: 'page script',
    entry: Object.fromEntries(
      IN_PAGE.map((name) => [name, path.join(siteDir, 'src/pageScript/inPage', `${name}.ts`)]),
    ),
    output: {path: folder, filename: '[name].js', iife: true},
    optimization: {...site.optimization, runtimeChunk: false, splitChunks: false},
    plugins,
    // Else every page says which bundler made its script.
    experiments: {rspackFuture: {bundlerInfo: {force: false}}},
  };
}

function base(
  {mode, context, resolve, resolveLoader, module}: BundlerConfig,
  {siteDir}: SiteFolder,
): BundlerConfig {
  return {
    mode,
    context,
    module,
    resolveLoader,
    target: ['web', 'es2022'],
    devtool: false,
    performance: {hints: false},
    // The first that fits is taken, so what is more exact than "@site" stands before it.
    resolve: {
      ...resolve,
      alias: {...standIns(siteDir), ...(resolve?.alias as Record<string, string>), ...standIns(siteDir)},
    },
  };
}

/** What stands in for Docusaurus and React in islands: there is no router, and Preact draws. */
function standIns(siteDir: string): Record<string, string> {
  const own = (file: string): string => path.join(siteDir, 'src/islands/stand-ins', file);
  return {
    '@docusaurus/Link': own('Link.tsx'),
    '@docusaurus/useBaseUrl': own('useBaseUrl.ts'),
    '@docusaurus/useBrokenLinks': own('useBrokenLinks.ts'),
    '@docusaurus/useDocusaurusContext': own('useDocusaurusContext.ts'),
    '@site/src/components/Slot': own('Slot.tsx'),
    '@theme/Heading': own('Heading.tsx'),
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    react: 'preact/compat',
  };
}

/** A rule for style sheets twice: where they stand in the page already, only the names of their classes are needed. */
function stylesOf(rule: BundlerRule, comesWithIsland: (file: string) => boolean): BundlerRule[] {
  if (typeof rule !== 'object' || !(rule?.test instanceof RegExp)) return [rule];
  if (!rule.test.test('a.module.css') || rule.test.test('a.css')) return [rule];
  const use = (Array.isArray(rule.use) ? rule.use : []) as readonly {
    loader: string;
    options: {modules?: object};
  }[];
  const names = use
    .filter(({loader}) => /[\\/]css-loader[\\/]/.test(loader))
    .map(({loader, options}) => ({
      loader,
      options: {...options, modules: {...options.modules, exportOnlyLocals: true}},
    }));
  return [
    {...rule, include: comesWithIsland},
    {test: rule.test, exclude: comesWithIsland, use: names},
  ];
}
