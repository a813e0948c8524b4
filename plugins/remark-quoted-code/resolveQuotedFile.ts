import {realpath, stat} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {QuoteProblem} from './QuoteProblem';

const FOLDER = 'examples';
const HINT = 'Write the path from the repository root: file=examples/face-app/… (no "..", no hidden files).';

/** The absolute path of a file that a page may quote. Nothing outside of examples/ can be reached, not by links either. */
export async function resolveQuotedFile(root: string, file: string): Promise<string> {
  const parts = file.split('/');
  const isPlain = parts[0] === FOLDER && parts.length > 1 && !/[\\\0]/.test(file);
  // Covers "..", too; hidden files hold settings and secrets, and packages are not ours to quote.
  if (!isPlain || parts.some((part) => part === '' || part.startsWith('.') || part === 'node_modules')) {
    throw new QuoteProblem(`"${file}" is not a file in ${FOLDER}/.`, HINT);
  }
  const path = join(root, file);
  const [folder, real] = await Promise.all([realPathOf(join(root, FOLDER)), realPathOf(path)]);
  if (folder === undefined || real === undefined) {
    throw new QuoteProblem(`There is no file "${file}".`, 'Mend the path; capital letters count.');
  }
  if (!real.startsWith(folder + sep)) {
    throw new QuoteProblem(`"${file}" is a link that leads out of ${FOLDER}/.`, HINT);
  }
  if (!(await stat(real)).isFile()) throw new QuoteProblem(`"${file}" is a folder.`, 'Name a file in it.');
  return path;
}

async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch {
    return undefined;
  }
}
