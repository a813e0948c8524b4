import type {Finding} from '../finding';
import {findMisleading} from '../invisibleCharacters';
import {findingAt, type PageContext, spellingOf} from '../tree/pageContext';
import type {PageNode, PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

/** Refuses characters that turn or hide what readers see and are spelt as &#…; in the page. */
export function checkCharacters(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    for (const text of decodedTexts(node)) {
      const hidden = findMisleading(text);
      // One that stands there itself is found before the page is parsed.
      if (hidden === undefined || spellingOf(node, context)?.includes(hidden.character) === true) continue;
      const message = `Here is spelt a character that nobody can see: ${hidden.name}.`;
      findings.push(findingAt(node, context, 'invisible-character', message, 'Delete its code, &…;.'));
      return;
    }
  });
  return findings;
}

function decodedTexts(node: PageNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'image':
    case 'imageReference':
      return [node.alt ?? '', 'title' in node ? (node.title ?? '') : ''];
    case 'link':
    case 'definition':
      return [node.title ?? ''];
    case 'code':
      return [node.lang ?? '', node.meta ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({value}) =>
        typeof value === 'string' ? [value] : (value?.value ?? []),
      );
    default:
      return [];
  }
}
