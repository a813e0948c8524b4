import {lstatSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {checkFiles} from '../../src/contentPolicy/checkFiles';
import {type Format, FORMATS, formatFindingsAs} from '../../src/contentPolicy/formatFindings';
import {VOCABULARY} from '../../src/contentPolicy/vocabulary';

const USAGE = `Usage: npm run check:content [-- [--format=${FORMATS.join('|')}] [paths…]]`;
const DEFAULT_PATHS = ['docs', 'static'];

/** Where the command runs and where its lines go. */
export interface Surroundings {
  /** The repository. */
  readonly root: string;
  /** The folder that paths are typed in. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

interface Order {
  readonly format: Format;
  readonly paths: readonly string[];
}

/** Does what the arguments ask for, as `scripts/checkContent.ts` describes it, and returns the exit code. */
export function contentCommand(
  args: readonly string[],
  {root, folder, print, printError}: Surroundings,
): 0 | 1 | 2 {
  const order = readOrder(args, folder);
  if (typeof order === 'string') {
    printError(`${order}\n${USAGE}`);
    return 2;
  }
  const {pageCount, fileCount, findings} = checkFiles(order.paths, root, VOCABULARY);
  if (findings.length > 0 || order.format === 'json') print(formatFindingsAs(order.format, findings));
  const files = `${String(pageCount)} pages and ${String(fileCount - pageCount)} other files checked`;
  printError(`${files}, ${String(findings.length)} things to mend.`);
  return findings.length > 0 ? 1 : 0;
}

/** What is asked for, or what is wrong with the question. */
function readOrder(args: readonly string[], folder: string): Order | string {
  let given;
  try {
    given = parseArgs({args: [...args], options: {format: {type: 'string'}}, allowPositionals: true});
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const {format: name = 'text'} = given.values;
  const format = FORMATS.find((one) => one === name);
  if (format === undefined) return `There is no format "${name}".`;
  const paths = given.positionals.map((path) => resolve(folder, path));
  const missing = paths.filter((path) => lstatSync(path, {throwIfNoEntry: false}) === undefined);
  if (missing.length > 0) return `There is no ${missing.join(', ')}.`;
  return {format, paths: paths.length > 0 ? paths : DEFAULT_PATHS};
}
