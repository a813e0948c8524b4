/*
 * Prints what each script and style sheet of the built site consists of, the heaviest first, and which pages load it:
 * BUNDLE_STATS=1 npm run build && npm run report:bundle -- --all
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {ROUTES} from '../e2e/support/routes';
import {fileContents, type BundleStats, type ModuleShare} from './bundle/fileContents';
import {pagesNaming, type BuiltPage} from './bundle/pagesNaming';
import {kilobytes, table} from './search/figures';

const BUILD = 'build';
const STATS = ['.docusaurus/bundle-stats/stats.json', '.docusaurus/islands/stats.json'];
/** Parts of a file that are named without being asked for all. */
const NAMED = 12;

interface SentFile {
  readonly name: string;
  readonly raw: number;
  readonly brotli: number;
}

function main(): void {
  const namesAll = process.argv.includes('--all');
  const stats = STATS.filter((file) => existsSync(file));
  if (stats.length === 0) throw new Error('The build left no statistics. Run: BUNDLE_STATS=1 npm run build');
  const contents = new Map(stats.flatMap((file) => [...fileContents(readStats(file))]));
  const pages = readPages();
  console.log(
    '1 kB is 1,000 bytes. Parts are estimates: a file’s bytes, shared out by sizes before minifying.',
  );
  for (const file of sentFiles()) {
    console.log(`\n${file.name}  ${kilobytes(file.brotli)} brotli, ${kilobytes(file.raw)} minified`);
    console.log(`loaded by ${pagesNaming(file.name, pages)}`);
    const parts = contents.get(file.name);
    console.log(
      parts === undefined || parts.length === 0
        ? '  no statistics name its parts'
        : partTable(parts, file, namesAll),
    );
  }
}

function partTable(parts: readonly ModuleShare[], {raw, brotli}: SentFile, namesAll: boolean): string {
  const named = namesAll ? parts : parts.slice(0, NAMED);
  const rest = parts.slice(named.length).reduce((sum, {share}) => sum + share, 0);
  const more = rest > 0 ? [{name: `${parts.length - named.length} more`, share: rest}] : [];
  return table(
    [...named, ...more].map(({name, share}) => [
      `  ${name}`,
      kilobytes(share * raw),
      kilobytes(share * brotli),
      `${(share * 100).toFixed(1)} %`,
    ]),
  );
}

function sentFiles(): SentFile[] {
  return readdirSync(path.join(BUILD, 'assets'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => {
      const content = readFileSync(path.join(BUILD, 'assets', name));
      const file = path.posix.join('assets', ...name.split(path.sep));
      return {name: file, raw: content.length, brotli: brotliCompressSync(content).length};
    })
    .sort((a, b) => b.brotli - a.brotli);
}

function readPages(): BuiltPage[] {
  return ROUTES.flatMap((address) => {
    const file = path.join(BUILD, address === '/' ? 'index.html' : `${address}.html`);
    return existsSync(file) ? [{address, html: readFileSync(file, 'utf8')}] : [];
  });
}

function readStats(file: string): BundleStats {
  return JSON.parse(readFileSync(file, 'utf8')) as BundleStats;
}

main();
