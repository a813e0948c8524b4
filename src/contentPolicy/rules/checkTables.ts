import type {Paragraph, Table} from 'mdast';
import type {Finding} from '../finding';
import {findingAt, type PageContext, spellingOf} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

const ROW = /^\s*\|.*\|\s*$/;
const HYPHENS = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;

/** Asks that all rows of a table have as many cells as its first, and that what looks like a table is one. */
export function checkTables(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'table') findings.push(...checkRows(node, context));
    if (node.type === 'paragraph') findings.push(...checkParagraph(node, context));
  });
  return findings;
}

function checkRows({children: [head, ...rows]}: Table, context: PageContext): Finding[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const given = row.children.length;
    if (given === width) return [];
    const message = `This row has ${cells(given)}; the first row of the table has ${cells(width)}.`;
    const hint =
      given < width
        ? `Add ${cells(width - given)}; an empty one is written | |.`
        : `Remove ${cells(given - width)}, or write \\| for a bar that readers see.`;
    return [findingAt(row, context, 'ragged-table', message, hint)];
  });
}

function checkParagraph(paragraph: Paragraph, context: PageContext): Finding[] {
  const lines = spellingOf(paragraph, context)?.split('\n') ?? [];
  const hyphens = lines.findIndex((line) => HYPHENS.test(line));
  const line =
    hyphens > 0
      ? hyphens - 1
      : lines.findIndex((text, index) => ROW.test(text) && ROW.test(lines[index + 1] ?? ''));
  if (line === -1) return [];
  const at = {...context, lineOffset: context.lineOffset + line};
  const width = cellsOf(lines[line] ?? '');
  if (hyphens > 0) {
    const message = `The line below has ${String(cellsOf(lines[hyphens] ?? ''))} groups of hyphens, but this row has ${cells(width)}, so this is no table.`;
    return [findingAt(paragraph, at, 'ragged-table', message, `Write ${rule(width)} as the line below.`)];
  }
  const message = 'These rows have no line of hyphens below the first, so they are no table.';
  return [
    findingAt(paragraph, at, 'ragged-table', message, `Write ${rule(width)} on a line below this one.`),
  ];
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

function rule(width: number): string {
  return `|${' --- |'.repeat(width)}`;
}

function cells(count: number): string {
  return count === 1 ? 'one cell' : `${String(count)} cells`;
}
