import type {Config, LoadContext} from '@docusaurus/types';
import type {UserThemeConfig} from '@docusaurus/theme-common';
import type {PluggableList} from 'unified';
import packageJson from './package.json';
import afterBuild, {datedSitemap} from './plugins/after-build';
import bundleStats from './plugins/bundle-stats';
import changeFeed from './plugins/change-feed';
import islands from './plugins/islands';
import oneAddressAPage from './plugins/one-address-a-page';
import pageComponents, {remarkPageComponents} from './plugins/page-components';
import pageHeads from './plugins/page-heads';
import rehypeCellAlignment from './plugins/rehype-cell-alignment';
import remarkContentPolicy from './plugins/remark-content-policy';
import remarkFailureTrials from './plugins/remark-failure-trials';
import remarkPageReferences from './plugins/remark-page-references';
import remarkPageSources from './plugins/remark-page-sources';
import remarkPropsTable from './plugins/remark-props-table';
import remarkQuotedCode from './plugins/remark-quoted-code';
import remarkRecordedJourney from './plugins/remark-recorded-journey';
import sectionSearch from './plugins/section-search';
import shortClassNames from './plugins/short-class-names';
import sidebarComplete from './plugins/sidebar-complete';
import watchQuotedCode from './plugins/watch-quoted-code';
import {parseFrontMatter} from './src/contentPolicy/frontMatter';
import {footerLinks, navbarItems} from './src/lib/navigation';
import {cardPath} from './src/lib/pageFiles';
import {PRISM_THEME} from './src/lib/prismTheme';
import {siteAddress} from './src/lib/siteAddress';

const {url, baseUrl, repositoryUrl} = siteAddress(packageJson, process.env);

/** What a page does not type is filled in from where it stands. */
const fillInText: PluggableList = [
  remarkPropsTable,
  remarkFailureTrials,
  [remarkQuotedCode, {root: __dirname}],
  [remarkRecordedJourney, {root: __dirname}],
];
/** On the page and in its Markdown copy also what other pages and the sources say of it. */
const fillIn: PluggableList = [remarkPageSources, [remarkPageReferences, {root: __dirname}], ...fillInText];

const config: Config = {
  title: 'ML Roles',
  tagline: 'Who does what when machine learning ships',
  // The logo, so that there is one picture and not two; plugins/after-build/siteMark.ts draws it in each page.
  favicon: 'img/logo.svg',
  url,
  baseUrl,
  trailingSlash: false,
  customFields: {repositoryUrl},
  future: {v4: true, faster: true},
  // The banner would cover a page whose script does not come, with styles that the security policy refuses.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'mdx',
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  // The parts of preset-classic that this site uses: without the rest there is no Algolia, analytics or blog.
  plugins: [
    '@docusaurus/plugin-css-cascade-layers',
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: '/',
        sidebarPath: './sidebars.ts',
        showLastUpdateTime: true,
        onInlineTags: 'throw',
        beforeDefaultRemarkPlugins: [
          [remarkContentPolicy, {root: __dirname}],
          ...fillIn,
          remarkPageComponents,
        ],
        rehypePlugins: [rehypeCellAlignment],
      },
    ],
    '@docusaurus/plugin-content-pages',
    [
      '@docusaurus/plugin-sitemap',
      {lastmod: 'date', changefreq: null, priority: null, createSitemapItems: datedSitemap},
    ],
    (context: LoadContext) => afterBuild(context, {fillIn}),
    bundleStats,
    changeFeed,
    islands,
    oneAddressAPage,
    pageComponents,
    pageHeads,
    (context: LoadContext) => sectionSearch(context, {fillIn: fillInText}),
    shortClassNames,
    sidebarComplete,
    watchQuotedCode,
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: [
          './src/css/tokens.css',
          './src/css/custom.css',
          './src/css/offscreen.css',
          './src/css/print.css',
        ],
      },
    ],
  ],
  themeConfig: {
    image: cardPath('/').slice(1),
    colorMode: {respectPrefersColorScheme: true},
    docs: {sidebar: {hideable: false}},
    prism: {theme: PRISM_THEME, darkTheme: PRISM_THEME, additionalLanguages: ['bash', 'json']},
    navbar: {
      title: 'ML Roles',
      logo: {alt: '', src: 'img/logo.svg', width: 32, height: 32},
      items: navbarItems(repositoryUrl),
    },
    footer: {
      links: footerLinks(repositoryUrl),
      copyright: 'Text under CC BY 4.0, code under MIT.',
    },
  } satisfies UserThemeConfig,
};

export default config;
