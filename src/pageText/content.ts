import type {BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent} from 'mdast';

/** What stands on a page below each other. */
export type Flow = BlockContent | DefinitionContent;

/** What a node of the page may become. */
export type Content = RootContent;

const PHRASING: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

/** Whether a node stands in a line of text. HTML is written by us alone, for a line break or a sign in a line. */
function isPhrasing(node: Content): node is PhrasingContent {
  return PHRASING.has(node.type) || node.type === 'html';
}

/** The nodes as blocks: text that stands between blocks becomes a paragraph. */
export function asFlow(nodes: readonly Content[]): Flow[] {
  const flow: Flow[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) flow.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) line.push(node);
    else {
      endLine();
      flow.push(node as Flow);
    }
  }
  endLine();
  return flow;
}

/** The nodes as a line of text: of paragraphs only what they say. Throws for a block that fits in no line. */
export function asLine(nodes: readonly Content[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (isPhrasing(node)) return [node];
    if (node.type === 'paragraph') return node.children;
    throw new Error(`A ${node.type} cannot stand within a line of text.`);
  });
}

export function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return {type: 'strong', children};
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

export function link(url: string, words: string): PhrasingContent {
  return {type: 'link', url, children: [text(words)]};
}
