// cspell:ignore slorber
/** What is allowed to come with an install. A change here is a decision, and its reason stands beside it. */
export interface Allowances {
  /** Most packages that the lockfile may name. */
  readonly budget: number;
  /** Packages with an install script, which is never run, and why they work without it. */
  readonly installScripts: Readonly<Record<string, string>>;
  /** Packages installed under another name than their own, by that other name. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Licence of packages that do not name it as an SPDX expression, with the place where it was read. */
  readonly readLicences: Readonly<Record<string, {readonly licence: string; readonly where: string}>>;
}

const ESBUILD = 'Replaces a shim by the binary of the platform; the shim starts that binary, too.';

/** By folder of the repository. */
export const ALLOWANCES: Readonly<Record<string, Allowances>> = {
  '.': {
    // 1,944 today, of which two thirds come with Docusaurus and a tenth with the linters. Room for one small tool.
    budget: 1_975,
    installScripts: {
      '@swc/core':
        'Looks for a binary of the platform and offers WebAssembly if there is none; npm has the binary.',
      'core-js': 'Prints a request for donations.',
      esbuild: ESBUILD,
    },
    aliases: {
      'react-helmet-async': '@slorber/react-helmet-async',
      'react-loadable': '@docusaurus/react-loadable',
    },
    readLicences: {
      eval: {licence: 'MIT', where: 'LICENSE'},
      format: {licence: 'MIT', where: 'the older field "licenses" of its package.json'},
      memorystream: {licence: 'MIT', where: 'LICENSE'},
      'require-like': {licence: 'MIT', where: 'License'},
      'svg-tags': {licence: 'MIT', where: 'LICENSE'},
      '@cspell/dict-en-common-misspellings': {
        licence: 'CC-BY-SA-4.0',
        where: 'its package.json, with a space instead of the hyphen',
      },
    },
  },
  'examples/face-app': {
    // 234 today: server, database, model and image library, each of which a desk of the article needs.
    budget: 245,
    installScripts: {esbuild: ESBUILD},
    aliases: {},
    readLicences: {},
  },
};

/**
 * SPDX identifiers of licences under which a package may be used here.
 * Those that ask for the source of changed files, or of a library, are kept by not changing what npm installs.
 */
export const ALLOWED_LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'WTFPL',
];
