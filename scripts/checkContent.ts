/**
 * Checks pages and drawings without building the site and without running any of them.
 *
 * `npm run check:content [-- [--format=text|json|github] [paths…]]`; all of docs/ and static/ by default. A path may
 * be a file or a folder, also outside of the repository.
 *
 * Standard output holds the findings: as text two lines each, as `json` one array of objects with path, line, column,
 * rule, message and hint, as `github` one workflow command each. Standard error says in one line how many there are.
 * Exit code 0: nothing to mend. 1: something is. 2: an unknown option or a path that does not exist.
 */
import {lstatSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {checkFiles} from '../src/contentPolicy/checkFiles';
import {type Format, FORMATS, formatFindingsAs} from '../src/contentPolicy/formatFindings';
import {VOCABULARY} from '../src/contentPolicy/vocabulary';

const ROOT = resolve(import.meta.dirname, '..');
const USAGE = `Usage: npm run check:content [-- [--format=${FORMATS.join('|')}] [paths…]]`;
const DEFAULT_PATHS = ['docs', 'static'];

interface Order {
  readonly format: Format;
  readonly paths: readonly string[];
}

function main(args: readonly string[]): number {
  const order = readOrder(args);
  if (typeof order === 'string') {
    console.error(`${order}\n${USAGE}`);
    return 2;
  }
  const {pageCount, fileCount, findings} = checkFiles(order.paths, ROOT, VOCABULARY);
  if (findings.length > 0 || order.format === 'json') console.log(formatFindingsAs(order.format, findings));
  const files = `${String(pageCount)} pages and ${String(fileCount - pageCount)} other files checked`;
  console.error(`${files}, ${String(findings.length)} things to mend.`);
  return findings.length > 0 ? 1 : 0;
}

/** What is asked for, or what is wrong with the question. */
function readOrder(args: readonly string[]): Order | string {
  let given;
  try {
    given = parseArgs({args: [...args], options: {format: {type: 'string'}}, allowPositionals: true});
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const {format: name = 'text'} = given.values;
  const format = FORMATS.find((one) => one === name);
  if (format === undefined) return `There is no format "${name}".`;
  // A path that is typed means the folder where the command is typed.
  const paths = given.positionals.map((path) => resolve(process.cwd(), path));
  const missing = paths.filter((path) => lstatSync(path, {throwIfNoEntry: false}) === undefined);
  if (missing.length > 0) return `There is no ${missing.join(', ')}.`;
  return {format, paths: paths.length > 0 ? paths : DEFAULT_PATHS};
}

process.exitCode = main(process.argv.slice(2));
