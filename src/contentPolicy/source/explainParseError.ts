import {MARKDOWN_INSTEAD, PLAIN_ELEMENTS} from '../plainElements';
import type {Vocabulary} from '../vocabulary';

/** A parser's refusal as a place and words that a writer can act on. */
export interface ParseProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** What the explanations need to know of the page. */
interface Failure {
  readonly reason: string;
  /** The line on which it stands. */
  readonly line: string;
  readonly column: number;
  readonly vocabulary: Vocabulary;
}

interface Explanation {
  /** Held against the parser's reason. */
  readonly when: RegExp;
  readonly hint: (failure: Failure) => string;
}

const BRACE_HINT =
  'A { begins code here. Write \\{ for a brace that readers see, or put the text between backticks.';
const TAG_HINT =
  'A < begins a tag here. Write &lt; for a sign that readers see, or put the text between backticks.';

const EXPLANATIONS: readonly Explanation[] = [
  {
    when: /import\/exports with acorn/,
    hint: () =>
      'A line that begins with "import" or "export" is read as code. Reword, or put another word first.',
  },
  {
    when: /attribute value/,
    hint: ({line}) =>
      /[“”„‘’]/.test(line)
        ? 'Write straight quotes around the value: name="value".'
        : 'Write an attribute as name="value" and close its quote.',
  },
  {when: /in expression|expression with acorn/, hint: ({line}) => braceHint(line)},
  {when: /create a comment in MDX/, hint: () => 'Write a comment as {/* … */}.'},
  {when: /create a link in MDX/, hint: () => 'Write a link as [text](https://example.org).'},
  {
    when: /Expected a closing tag/,
    hint: ({reason, vocabulary}) => {
      const name = /`<([^>`]*)>`/.exec(reason)?.[1] ?? '';
      if (!Object.hasOwn(vocabulary, name) && !Object.hasOwn(PLAIN_ELEMENTS, name))
        return unknownTagHint(name);
      if (name === 'br') return 'Write <br />';
      return `Close it in the same paragraph with </${name}>, or write <${name} /> if nothing stands inside. A tag around several paragraphs opens and closes on lines of its own.`;
    },
  },
  {
    when: /Unexpected closing tag/,
    hint: () => 'Close the tag that was opened last; two tags may not overlap.',
  },
  {when: /closing slash/, hint: () => 'Open the tag before it is closed, or remove this one.'},
  {when: /name|tag|self-closing/, hint: () => TAG_HINT},
];

/** Turns what the MDX parser throws into the true place and a hint. */
export function explainParseError(error: unknown, source: string, vocabulary: Vocabulary): ParseProblem {
  const reason = reasonOf(error);
  const {line, column} = placeOf(error, reason, source);
  const failure = {reason, line: source.split('\n')[line - 1] ?? '', column, vocabulary};
  const hint =
    EXPLANATIONS.find(({when}) => when.test(reason))?.hint(failure) ??
    'Simplify this part of the page until it can be read.';
  return {line, column, message: `This is not valid MDX: ${reason}.`, hint};
}

/** A tag that would be refused even when it is closed. */
function unknownTagHint(name: string): string {
  return Object.hasOwn(MARKDOWN_INSTEAD, name)
    ? `<${name}> is not allowed. ${MARKDOWN_INSTEAD[name] ?? ''}`
    : `Put \`<${name}>\` between backticks, or write &lt;${name}> for a sign that readers see.`;
}

function braceHint(line: string): string {
  const id = /\{#([\w-]+)\}/.exec(line)?.[1];
  if (id !== undefined) return `Write the id of a heading as a comment: {/* #${id} */}`;
  return line.includes('{/*') ? 'Close the comment with */}.' : BRACE_HINT;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\.$/, '');
}

function placeOf(error: unknown, reason: string, source: string): {line: number; column: number} {
  const {line, column} = error as {line?: number; column?: number};
  // For a tag that is never closed the parser names the paragraph, or no place at all; the tag is in the text.
  const tag = /Expected a closing tag[^(]*\((\d+):(\d+)-/.exec(reason);
  if (tag !== null) return {line: Number(tag[1]), column: Number(tag[2])};
  if (/corresponding closing brace|expression with acorn/.test(reason)) {
    const brace = lastOpenBrace(source, {line: line ?? Infinity, column: column ?? Infinity});
    if (brace !== undefined) return brace;
  }
  return {line: line ?? 1, column: column ?? 1};
}

/** The brace that is still open at `end`: the parser names only the place where it gave up. */
function lastOpenBrace(
  source: string,
  end: {line: number; column: number},
): {line: number; column: number} | undefined {
  const lines = source.split('\n').slice(0, Math.min(end.line, source.length + 1));
  let closed = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const text = lines[index] ?? '';
    const from = index === end.line - 1 ? Math.min(end.column, text.length) : text.length;
    for (let column = from; column >= 1; column -= 1) {
      const character = text[column - 1];
      if (character === '}') closed += 1;
      if (character === '{') {
        if (closed === 0) return {line: index + 1, column};
        closed -= 1;
      }
    }
  }
  return undefined;
}
