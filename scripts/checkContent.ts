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
import {resolve} from 'node:path';
import {contentCommand} from './content/contentCommand';

process.exitCode = contentCommand(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '..'),
  folder: process.cwd(),
  print: (text) => {
    console.log(text);
  },
  printError: (text) => {
    console.error(text);
  },
});
