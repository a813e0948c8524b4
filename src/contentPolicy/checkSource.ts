import {checkTree} from './checkPage';
import {type Finding, sortFindings} from './finding';
import {readFrontMatter} from './frontMatter';
import {checkBytes} from './source/checkBytes';
import {explainParseError} from './source/explainParseError';
import {parsePage} from './source/parsePage';
import type {Vocabulary} from './vocabulary';

/**
 * Everything that a page must change, found without a build and without running any of it.
 * `path` is from the repository root; relative links are resolved against it.
 */
export function checkSource(source: string, path: string, vocabulary: Vocabulary): Finding[] {
  const bytes = checkBytes(source, path);
  if (!bytes.isSafeToParse) return bytes.findings;
  const {findings} = readFrontMatter(source, path);
  return sortFindings([...bytes.findings, ...findings, ...checkBody(source, path, vocabulary)]);
}

function checkBody(source: string, path: string, vocabulary: Vocabulary): Finding[] {
  try {
    return checkTree(parsePage(source), {path, lineOffset: 0, vocabulary});
  } catch (error) {
    // Only a parser's message has a reason; all else is a mistake in the rules, not in the page.
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return [{path, rule: 'mdx', ...explainParseError(error, source)}];
  }
}
