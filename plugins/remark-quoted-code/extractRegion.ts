import {findRegions, isMarker, type Region} from './findRegions';
import {QuoteProblem} from './QuoteProblem';

const MAX_LINES = 40;

/**
 * The code of one region, or of the whole file when none is named: without markers, common indentation and
 * empty lines at either end. `file` is only named in messages.
 */
export function extractRegion(source: string, name: string | undefined, file: string): string {
  const lines = source.split(/\r?\n/);
  const regions = findRegions(lines, file);
  const chosen = name === undefined ? lines : linesOf(lines, findRegion(regions, name, file));
  const code = trimEmptyLines(withoutIndentation(chosen.filter((line) => !isMarker(line))));

  const what = name === undefined ? file : `The region "${name}" of ${file}`;
  if (code.length === 0) throw new QuoteProblem(`${what} is empty.`, 'Quote a part that holds code.');
  if (code.length > MAX_LINES) {
    const hint =
      name === undefined
        ? `Name a part of it with // #region some-name … // #endregion, and write region=some-name. ${list(regions)}`
        : 'Quote the part that the page talks about: put a smaller region inside it.';
    throw new QuoteProblem(
      `${what} has ${String(code.length)} lines; at most ${String(MAX_LINES)} are quoted.`,
      hint,
    );
  }
  return code.join('\n');
}

function findRegion(regions: readonly Region[], name: string, file: string): Region {
  const [region, ...others] = regions.filter((one) => one.name === name);
  if (region === undefined) {
    throw new QuoteProblem(`${file} has no region "${name}".`, list(regions));
  }
  if (others.length > 0) {
    const places = [region, ...others].map(({firstLine}) => String(firstLine)).join(' and ');
    throw new QuoteProblem(
      `${file} has more than one region "${name}", on lines ${places}.`,
      'Rename one of them.',
    );
  }
  return region;
}

function linesOf(lines: readonly string[], {firstLine, endLine}: Region): string[] {
  return lines.slice(firstLine, endLine);
}

function list(regions: readonly Region[]): string {
  return regions.length === 0
    ? 'The file has no regions yet; mark one with // #region some-name … // #endregion some-name.'
    : `Regions that exist: ${regions.map(({name}) => name).join(', ')}.`;
}

function withoutIndentation(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const common = indents.reduce((shared, indent) => commonStart(shared, indent), indents[0] ?? '');
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(common.length)));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function trimEmptyLines(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
