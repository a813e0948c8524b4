import type {Element, PageNode, PageTree} from '../../src/contentPolicy/tree/pageNodes';
import {GLOSSARY} from '../../src/data/glossary';
import {ROLES} from '../../src/data/roles';

/** A paragraph as a reader reads it. */
export interface Paragraph {
  readonly text: string;
  /** Whether a source stands in it. */
  readonly isCited: boolean;
}

/** The paragraphs of a page in order, those of lists and boxes too. Code, tables, headings and tags are no prose. */
export function paragraphsOf(tree: PageTree): Paragraph[] {
  return collect(tree).filter(({text}) => text !== '');
}

function collect(node: PageNode): Paragraph[] {
  if (node.type === 'table' || node.type === 'heading') return [];
  if (node.type === 'paragraph') {
    const marked = node.children.map(wordsOf).join('');
    const text = marked
      .replaceAll(CITED, '')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:?!)])/g, '$1')
      .trim();
    return [{text, isCited: marked.includes(CITED)}];
  }
  if (!('children' in node)) return [];
  // A component that stands alone on its line holds its words itself.
  const own = isElement(node) && node.children.every(({type}) => type === 'text') ? wordsOf(node) : '';
  return own.trim() === '' ? node.children.flatMap(collect) : [{text: own.trim(), isCited: false}];
}

/** Stands for a citation until it is known whether the paragraph has one; no text holds it. */
const CITED = '\u{E000}';

function wordsOf(node: PageNode): string {
  if (isElement(node)) return wordsOfElement(node);
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function wordsOfElement(element: Element): string {
  if (element.name === 'Cite') return CITED;
  const inside = element.children.map(wordsOf).join('');
  if (inside !== '') return inside;
  if (element.name === 'Term') return nameIn(GLOSSARY, attributeOf(element, 'id'), 'term');
  return element.name === 'RoleBadge' ? nameIn(ROLES, attributeOf(element, 'role'), 'name') : '';
}

function nameIn<Key extends string>(data: Record<string, Record<Key, string>>, id: string, key: Key): string {
  return data[id]?.[key] ?? id;
}

function attributeOf({attributes}: Element, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof found === 'string' ? found : '';
}

function isElement(node: PageNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The sentences of a paragraph. An initial, as in "J. Magnusson", ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=(?<!\b\p{Lu})[.?!][”’")]*) (?=[“‘"(]*[\p{Lu}\d])/u);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
