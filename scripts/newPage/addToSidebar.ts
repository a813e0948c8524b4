import ts from 'typescript';
import {PageProblem} from './pageProblem';

/**
 * The text of sidebars.ts with a page added: behind the last page of its folder; for a new folder, or none, before the
 * entry that comes after all parts of the site.
 */
export function addToSidebar(source: string, id: string, newCategoryLabel: string): string {
  const folder = id.includes('/') ? `${id.slice(0, id.lastIndexOf('/'))}/` : undefined;
  const entries = listEntries(source);
  const neighbour = folder === undefined ? undefined : entries.findLast(({text}) => text.startsWith(folder));
  if (neighbour !== undefined) return insert(source, neighbour.end, `, '${id}'`);

  const next = entries.find(({text}) => text === 'glossary');
  if (next === undefined) {
    throw new PageProblem(
      'sidebars.ts lists neither another page of this folder nor the glossary, so there is no place to put it.',
      `Add '${id}' to sidebars.ts by hand.`,
    );
  }
  const entry =
    folder === undefined
      ? `'${id}'`
      : `{type: 'category', label: ${JSON.stringify(newCategoryLabel)}, collapsible: false, items: ['${id}']}`;
  return insert(source, next.start, `${entry}, `);
}

interface ListEntry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The texts that stand in lists, in order; not those that name a label or a type. */
function listEntries(source: string): ListEntry[] {
  const file = ts.createSourceFile('sidebars.ts', source, ts.ScriptTarget.Latest, true);
  const entries: ListEntry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) {
      for (const element of node.elements) {
        if (!ts.isStringLiteral(element)) continue;
        entries.push({text: element.text, start: element.getStart(file), end: element.getEnd()});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return entries;
}

function insert(source: string, at: number, text: string): string {
  return source.slice(0, at) + text + source.slice(at);
}
