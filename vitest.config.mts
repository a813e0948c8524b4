import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const theme = (part: string) => `${root}tests/doubles/${part}.tsx`;

export default defineConfig({
  resolve: {
    alias: [
      // What Docusaurus provides at build time, in the smallest form that behaves alike.
      {find: '@docusaurus/Head', replacement: theme('Head')},
      {find: '@docusaurus/Link', replacement: theme('Link')},
      {find: '@docusaurus/router', replacement: theme('router')},
      {find: '@docusaurus/useBaseUrl', replacement: theme('useBaseUrl')},
      {find: '@docusaurus/useBrokenLinks', replacement: theme('useBrokenLinks')},
      {find: '@docusaurus/theme-common', replacement: theme('themeCommon')},
      {find: '@docusaurus/useIsBrowser', replacement: theme('useIsBrowser')},
      {find: '@docusaurus/useDocusaurusContext', replacement: theme('useDocusaurusContext')},
      {
        find: '@generated/page-heads/default/pageHeads.json',
        replacement: `${root}tests/doubles/pageHeads.ts`,
      },
      {
        find: '@generated/section-search/default/siteIndex.json',
        replacement: `${root}tests/doubles/siteIndex.ts`,
      },
      {find: '@generated/site-storage', replacement: `${root}tests/doubles/siteStorage.ts`},
      {find: '@theme/EditThisPage', replacement: theme('EditThisPage')},
      {find: '@theme/NavbarItem', replacement: theme('NavbarItem')},
      {find: '@theme/Heading', replacement: theme('Heading')},
      {find: '@site', replacement: root.replace(/\/$/, '')},
    ],
  },
  test: {
    include: ['{src,plugins,scripts,tests}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // A net for what hangs. The slowest test reads every import of the repository, on a machine that others use too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: {modules: {classNameStrategy: 'non-scoped'}},
  },
});
