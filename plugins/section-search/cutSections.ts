import type {Nodes, RootContent, TableRow} from 'mdast';
import {textOf} from '../../src/contentPolicy/tree/textOf';
import type {SectionText} from '../../src/search/pageText';

declare module 'mdast' {
  interface HeadingData {
    /** The address of the heading on its page. */
    anchor?: string | undefined;
    /** Other names of what it names. */
    also?: readonly string[] | undefined;
  }
}

interface Section extends SectionText {
  readonly depth: number;
  readonly blocks: string[];
}

/**
 * Cuts the content of a page at every heading that has an address; other headings are text of their section. A
 * heading with nothing below it is left out: what it names is told elsewhere, and readers should land there.
 */
export function cutSections(nodes: readonly RootContent[]): SectionText[] {
  const sections: Section[] = [{anchor: undefined, heading: '', also: [], above: [], depth: 1, blocks: []}];
  for (const node of nodes) {
    const anchor = node.type === 'heading' ? node.data?.anchor : undefined;
    if (node.type === 'heading' && anchor !== undefined) {
      const {depth, data} = node;
      const above = headingsAbove(sections, depth);
      sections.push({anchor, heading: plain(node), also: data?.also ?? [], above, depth, blocks: []});
    } else sections.at(-1)?.blocks.push(...blocksOf(node).filter((block) => block !== ''));
  }
  return sections
    .filter(saysSomething)
    .map(({anchor, heading, also, above, blocks}) => ({anchor, heading, also, above, blocks}));
}

function saysSomething({anchor, blocks, depth}: Section, index: number, all: readonly Section[]): boolean {
  const next = all[index + 1];
  return anchor === undefined || blocks.length > 0 || (next !== undefined && next.depth > depth);
}

/** The headings that a heading of this depth would stand under if it came next, the widest first. */
function headingsAbove(sections: readonly Section[], depth: number): string[] {
  const above: string[] = [];
  let limit = depth;
  for (const section of sections.toReversed()) {
    if (section.depth >= limit || section.heading === '') continue;
    above.unshift(section.heading);
    limit = section.depth;
  }
  return above;
}

function blocksOf(node: RootContent): string[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap(({children}) => children.flatMap(blocksOf));
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(blocksOf);
    case 'table':
      return node.children.map(rowText);
    case 'code':
      return node.value.split('\n').map(oneLine);
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return [];
    default:
      return [plain(node)];
  }
}

function rowText({children}: TableRow): string {
  return children
    .map(plain)
    .filter((cell) => cell !== '')
    .join(' · ');
}

function plain(node: Nodes): string {
  return oneLine(textOf(node));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
