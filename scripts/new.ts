/**
 * Begins a page: `npm run new -- page <slug> [--title "…"]`, such as `npm run new -- page teams/on-call`.
 * Exit code 1: the page cannot be made, and nothing was changed. 2: the command was written wrongly.
 */
import {parseArgs} from 'node:util';
import {makePage} from './newPage/makePage';
import {PageProblem} from './newPage/pageProblem';

const USAGE = `Usage: npm run new -- page <slug> [--title "A title"]
  such as: npm run new -- page teams/on-call --title "Who is on call"`;

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    console.error(`${read}\n${USAGE}`);
    return 2;
  }
  try {
    console.log(await makePage(process.cwd(), read.slug, read.title));
    return 0;
  } catch (error) {
    if (!(error instanceof PageProblem)) throw error;
    console.error(`${error.message}\n  hint: ${error.hint}`);
    return 1;
  }
}

function readArguments(args: readonly string[]): {slug: string; title: string | undefined} | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {title: {type: 'string'}},
    });
    const [kind, slug, ...more] = positionals;
    if (kind !== 'page') return `"${kind ?? ''}" is nothing that can be begun; a page is.`;
    if (slug === undefined) return 'The slug is missing: the address of the page without the first "/".';
    if (more.length > 0)
      return `Too many words: ${more.join(' ')}. A title goes between quotes, after --title.`;
    return {slug, title: values.title};
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
