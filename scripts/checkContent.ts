/**
 * Checks pages without building the site: `tsx scripts/checkContent.ts [paths…]`, all of docs/ by default.
 * Exit code 1: there is something to mend. 2: a path does not exist.
 */
import {existsSync} from 'node:fs';
import {checkFiles} from '../src/contentPolicy/checkFiles';
import {formatFindings} from '../src/contentPolicy/finding';
import {VOCABULARY} from '../src/contentPolicy/vocabulary';

async function main(args: readonly string[]): Promise<number> {
  const paths = args.length > 0 ? args : ['docs'];
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`There is no ${missing.join(', ')}. Usage: tsx scripts/checkContent.ts [paths…]`);
    return 2;
  }
  const {pageCount, findings} = await checkFiles(paths, process.cwd(), VOCABULARY);
  if (findings.length > 0) console.error(formatFindings(findings));
  console.log(`${String(pageCount)} pages checked, ${String(findings.length)} things to mend.`);
  return findings.length > 0 ? 1 : 0;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
