import {type Document, visit, type YAMLError} from 'yaml';

/** A problem at a character of the YAML text. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const QUOTE_HINT = 'Put the whole value between double quotes: title: "Model: a short story".';

const HINTS: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: QUOTE_HINT,
  BLOCK_AS_IMPLICIT_KEY: QUOTE_HINT,
  MISSING_CHAR: 'Close the quote or the bracket on the line where it is opened.',
  MULTIPLE_DOCS: 'Remove the line "...".',
  TAB_AS_INDENT: 'Use spaces instead of the tab.',
  UNEXPECTED_TOKEN: 'Put the whole value between double quotes; an apostrophe ends a value in single quotes.',
};

/** The YAML parser's error in words that a writer can act on. */
export function explainYamlError(error: YAMLError, yaml: string): YamlProblem {
  const [offset] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^["']?([\w-]*)/.exec(yaml.slice(offset))?.[1] ?? '';
    return {
      offset,
      message: `The key "${key}" stands here a second time.`,
      hint: 'Keep one of the two lines.',
    };
  }
  if (error.code === 'MULTIPLE_DOCS') {
    const end = /^(?:\.\.\.|---)/m.exec(yaml)?.index ?? offset;
    return {
      offset: end,
      message: 'The front matter ends here and begins again.',
      hint: 'Remove the line "...".',
    };
  }
  // The parser points at the end of the text; the writer needs the value that was never closed.
  const unclosed = error.code === 'MISSING_CHAR' ? /(?<=:[ ]+)(["'])(?:(?!\1).)*$/m.exec(yaml) : null;
  return {
    offset: unclosed?.index ?? offset,
    message: `The front matter is not valid YAML: ${error.message}.`,
    hint: HINTS[error.code] ?? 'Write one "key: value" a line, without spaces in front of the key.',
  };
}

/** Refuses what YAML can do and a page never needs: anchors, aliases and tags. */
export function checkYaml(document: Document): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const hint = 'Write the value itself; put it between double quotes if it begins with & * or !.';
  visit(document, {
    Alias(_, node) {
      problems.push({
        offset: node.range?.[0] ?? 0,
        message: `The alias "*${node.source}" is not allowed.`,
        hint,
      });
    },
    Node(_, node) {
      const {anchor, range, tag} = node as {anchor?: string; range?: readonly number[] | null; tag?: string};
      const offset = range?.[0] ?? 0;
      if (anchor !== undefined)
        problems.push({offset, message: `The anchor "&${anchor}" is not allowed.`, hint});
      if (tag !== undefined) problems.push({offset, message: `The tag "${tag}" is not allowed.`, hint});
    },
  });
  return problems;
}
