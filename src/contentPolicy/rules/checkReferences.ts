import type {Finding} from '../finding';
import {findingAt, type PageContext, spellingOf} from '../tree/pageContext';
import type {PageNode, PageTree} from '../tree/pageNodes';
import {visit} from '../tree/visit';

const RULE = 'undefined-reference';
// Behind a word or a bracket it is more likely the index of a list: "grid[row][column]".
const REFERENCE = /(?<![\w\]\\])\[([^\][]+)\](?<!\\\])\[([^\][]*)\]/;
const NOTE = /(?<!\\)\[\^([^\]\s]+)\]/;

/** Refuses links and notes whose target is not on the page, and notes that nothing points at. */
export function checkReferences(tree: PageTree, context: PageContext): Finding[] {
  return [...checkTexts(tree, context), ...checkDefinitions(tree, context)];
}

function checkTexts(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'text', (node) => {
    // The spelling tells \[this], which readers see as brackets, from [this].
    const lines = (spellingOf(node, context) ?? node.value).split('\n');
    lines.forEach((line, index) => {
      const problem = problemOf(line);
      if (problem === undefined) return;
      const at = {...context, lineOffset: context.lineOffset + index};
      const place = index === 0 ? node : {position: startOfLine(node)};
      findings.push(findingAt(place, at, RULE, problem.message, problem.hint));
    });
  });
  return findings;
}

function problemOf(line: string): {message: string; hint: string} | undefined {
  const note = NOTE.exec(line)?.[1];
  if (note !== undefined) {
    return {
      message: `The note [^${note}] is not on this page.`,
      hint: `Write a line [^${note}]: and the note's text at the end of the page, or remove [^${note}].`,
    };
  }
  const [, words, name] = REFERENCE.exec(line) ?? [];
  // "[1][2]" are two numbers in brackets, not words that lead somewhere.
  if (words === undefined || !/\p{Letter}{2}/u.test(words)) return undefined;
  const target = name === undefined || name === '' ? words : name;
  return {
    message: `The link [${words}] leads to [${target}], which is not defined on this page.`,
    hint: `Write the address itself, [${words}](/roles), or add a line [${target}]: /roles at the end of the page.`,
  };
}

function checkDefinitions(tree: PageTree, context: PageContext): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<string>();
  visit(tree, 'footnoteReference', ({identifier}) => {
    used.add(identifier);
  });
  const seen = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return;
    const sign = node.type === 'definition' ? '' : '^';
    const key = `${sign}${node.identifier}`;
    const name = `[${sign}${node.label ?? node.identifier}]`;
    if (seen.has(key)) {
      const message = `${name} is defined a second time here; the first counts.`;
      findings.push(findingAt(node, context, 'duplicate-definition', message, 'Keep one of the two.'));
    } else if (sign !== '' && !used.has(node.identifier)) {
      const message = `Nothing on the page points at the note ${name}, so no reader will see it.`;
      const hint = `Write ${name} behind the words that it is about, or remove the note.`;
      findings.push(findingAt(node, context, 'unused-note', message, hint));
    }
    seen.add(key);
  });
  return findings;
}

/** Further lines of a text begin at the left edge, whatever stands before its first. */
function startOfLine({position}: PageNode): {start: {line: number; column: number}; end: object} {
  return {start: {line: position?.start.line ?? 1, column: 1}, end: {}};
}
