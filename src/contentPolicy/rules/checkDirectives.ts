import type {Finding} from '../finding';
import {nearestName} from '../nearestNames';
import {findingAt, type PageContext, spellingOf} from '../tree/pageContext';
import type {PageNode, PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

const BOXES = ['note', 'tip', 'info', 'warning', 'danger'];
// What other tools call them.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  attention: 'warning',
  caution: 'warning',
  error: 'danger',
  hint: 'tip',
  important: 'info',
  secondary: 'note',
  success: 'tip',
};

/** Refuses boxes that would not be shown as boxes, because of their name, their form or a missing end. */
export function checkDirectives(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const problem = problemOf(node, context);
    if (problem === undefined) return;
    const {message, hint, lines = 0, rule = 'unknown-directive'} = problem;
    const lineOffset = context.lineOffset + lines;
    findings.push(findingAt(node, {...context, lineOffset}, rule, message, hint));
  });
  return findings;
}

interface Problem {
  readonly message: string;
  readonly hint: string;
  readonly rule?: string;
  /** How many lines below the beginning of the node it stands. */
  readonly lines?: number;
}

function problemOf(node: PageNode, context: PageContext): Problem | undefined {
  switch (node.type) {
    case 'containerDirective': {
      if (!BOXES.includes(node.name)) return unknownBox(`:::${node.name}`, node.name);
      // Docusaurus would hand them to React as they are.
      if (Object.keys(node.attributes ?? {}).length > 0) {
        return {
          message: `The box :::${node.name} may not have attributes in braces.`,
          hint: `Remove {…}; a title is written :::${node.name}[Title].`,
        };
      }
      return holdsHeading(node) || isOpen(node, context)
        ? {
            rule: 'unclosed-directive',
            message: `The box :::${node.name} is not closed, or a heading stands inside it.`,
            hint: 'Write ::: on a line of its own where the box ends.',
          }
        : undefined;
    }
    case 'leafDirective':
      return unknownBox(`::${node.name}`, node.name);
    case 'textDirective':
      // Without label or attributes it is shown as it was typed: "at 10:30".
      return node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0
        ? {
            message: `":${node.name}" with brackets behind it is read as a command, and its colon would vanish.`,
            hint: `Put a space behind the colon, or write \\:${node.name}.`,
          }
        : undefined;
    case 'blockquote':
      return alertProblem(node);
    case 'text': {
      const lines = node.value.split('\n').findIndex((line) => line.startsWith(':::'));
      return lines === -1
        ? undefined
        : {
            message: 'This line was meant as the edge of a box, but is not read as one.',
            hint: 'Write :::note[Title] with the title in brackets, close each box once, and end it with ::: alone.',
            lines,
          };
    }
    default:
      return undefined;
  }
}

function unknownBox(given: string, name: string): Problem {
  const nearest = boxLike(name);
  return {
    message: `"${given}" is not a box. Allowed: ${BOXES.map((box) => `:::${box}`).join(', ')}.`,
    hint: `Write :::${nearest}, the text, and ::: on a line of its own.`,
  };
}

function boxLike(name: string): string {
  const nearest = nearestName(name, [...BOXES, ...Object.keys(OTHER_NAMES)]) ?? 'note';
  return OTHER_NAMES[nearest] ?? nearest;
}

/** GitHub's "> [!NOTE]", which this site would show as it is typed. */
function alertProblem(quote: PageNode): Problem | undefined {
  const [first] = 'children' in quote ? quote.children : [];
  const [text] = first?.type === 'paragraph' ? first.children : [];
  const name = text?.type === 'text' ? /^\[!(\w+)\]/.exec(text.value)?.[1] : undefined;
  return name === undefined ? undefined : unknownBox(`> [!${name}]`, name);
}

/** Whether the text ends before the box does. Needs the page's source. */
function isOpen(box: PageNode, context: PageContext): boolean {
  const lines = spellingOf(box, context)?.split('\n');
  if (lines === undefined) return false;
  const opening = /^:+/.exec(lines[0] ?? '')?.[0] ?? ':::';
  const closing = lines.length > 1 ? (/(?:^|[\s>]):{3,}\s*$/.exec(lines.at(-1) ?? '')?.[0].trim() ?? '') : '';
  return !closing.replace(/^>/, '').startsWith(opening);
}

function holdsHeading(box: PageNode): boolean {
  let isFound = false;
  visit(box, 'heading', () => {
    isFound = true;
  });
  return isFound;
}
