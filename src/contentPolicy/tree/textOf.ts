import type {PageNode} from './pageNodes';

/** The words of a node as a reader sees them; what a component draws by itself is not among them. */
export function textOf(node: PageNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'textDirective':
      // "10:30" is read as a directive called "30"; Docusaurus shows it as text again.
      return `:${node.name}${textOfAll(node.children)}`;
    default:
      return 'children' in node ? textOfAll(node.children) : '';
  }
}

function textOfAll(nodes: readonly PageNode[]): string {
  return nodes.map(textOf).join('');
}
