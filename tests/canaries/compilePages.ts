/**
 * A program of its own: `tsx compilePages.ts <site> <jobs.json>`. Bundles pages of a site as its build would, with the
 * loader that its documentation plugin configures, and renders each to HTML. Whatever the pages run, they run here.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {initPlugins} from '@docusaurus/core/lib/server/plugins/init';
import {loadContext} from '@docusaurus/core/lib/server/site';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';
import type {PageOutcome, CompileJob} from './compileJob';
import {withoutPolicy} from './withoutPolicy';

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];

async function main([siteDir = '', jobsFile = '']: readonly string[]): Promise<void> {
  const context = await loadContext({siteDir});
  const unguarded = {...context, siteConfig: withoutPolicy(context.siteConfig)};
  const jobs = JSON.parse(readFileSync(jobsFile, 'utf8')) as CompileJob[];
  for (const job of jobs) await compile(job.withPolicy ? context : unguarded, job);
}

async function compile(context: LoadContext, job: CompileJob): Promise<void> {
  const problems = await bundle(context, await configurationFor(context, job));
  const outcomes: Record<string, PageOutcome> = {};
  for (const [page, file] of Object.entries(job.pages)) {
    const errors = problems.filter(({module}) => module.includes(file)).map(({message}) => message);
    outcomes[page] = {errors, ...(await render(join(job.outDir, `${page}.cjs`)))};
  }
  writeFileSync(job.outcomesFile, JSON.stringify(outcomes));
}

/** Elements in place of the components that the theme gives to a page. */
const COMPONENTS = Object.fromEntries(
  [...Object.keys(VOCABULARY), 'Details', 'Head'].map((name) => [name, 'div']),
);

/** The loaders of the site's documentation plugin, and of Docusaurus nothing that only draws the page's frame. */
async function configurationFor(context: LoadContext, {pages, outDir}: CompileJob): Promise<Configuration> {
  const plugins = await initPlugins(context);
  const docs = plugins.find(({name}) => name === 'docusaurus-plugin-content-docs');
  const utils = undefined as never;
  const {module} = docs?.configureWebpack?.({}, false, utils, undefined) ?? {};
  if (module === undefined) throw new Error('The documentation plugin configures no loader.');
  return {
    // The client's bundle is the one that publishes files.
    name: 'client',
    mode: 'production',
    target: 'node',
    context: context.siteDir,
    entry: pages,
    output: {path: outDir, filename: '[name].cjs', library: {type: 'commonjs2'}, clean: false},
    module: {rules: [...(module.rules ?? [])]},
    resolve: {alias: {'@site': context.siteDir}},
    resolveLoader: {modules: [join(context.siteDir, 'node_modules')]},
    // What a refused page would leave behind must be seen, not thrown away.
    optimization: {minimize: false, emitOnErrors: true},
    externals: [externalPackages],
  };
}

/** React is used as installed; what Docusaurus writes about a page is not there for a page alone. */
function externalPackages(
  {request = ''}: {readonly request?: string},
  callback: (error?: undefined, result?: string) => void,
): void {
  if (/^(?:react|react-dom|@mdx-js\/react)(?:\/|$)/.test(request)) callback(undefined, `commonjs ${request}`);
  else if (/^@site\/\.docusaurus\/.*\.json$/.test(request)) callback(undefined, 'var {}');
  else if (/^@(?:site\/src|theme)\//.test(request)) callback(undefined, 'var () => null');
  else callback();
}

/** Everything that the bundler complains of, with the module that it is about. */
function bundle(
  {currentBundler}: LoadContext,
  configuration: Configuration,
): Promise<{module: string; message: string}[]> {
  return new Promise((resolve, reject) => {
    currentBundler.instance(configuration, (error, stats) => {
      if (stats === undefined) {
        reject(error ?? new Error('The bundler gave no result.'));
        return;
      }
      const {errors = []} = stats.toJson({all: false, errors: true});
      resolve(errors.map(({message, moduleIdentifier = ''}) => ({module: moduleIdentifier, message})));
    });
  });
}

/** The page as HTML, or what kept it from becoming HTML; code of the page may have run all the same. */
async function render(file: string): Promise<{html: string; thrown: string}> {
  try {
    const page = createRequire(file)(file) as {readonly default?: ComponentType<{components: object}>};
    const html =
      page.default === undefined
        ? ''
        : renderToStaticMarkup(createElement(page.default, {components: COMPONENTS}));
    // Code of the page may still be waiting for something.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return {html, thrown: ''};
  } catch (error) {
    return {html: '', thrown: String(error)};
  }
}

void main(process.argv.slice(2));
