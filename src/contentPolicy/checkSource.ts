import {checkTree} from './checkPage';
import {type Finding, sortFindings} from './finding';
import {readFrontMatter} from './frontMatter';
import {checkBytes} from './source/checkBytes';
import {explainParseError} from './source/explainParseError';
import {parsePage} from './source/parsePage';
import type {PageContext} from './tree/pageContext';
import type {SiteAddresses} from './siteAddresses';
import type {Vocabulary} from './vocabulary';

/**
 * Everything that a page must change, found without a build and without running any of it.
 * `path` is from the repository root; relative links are resolved against it. Links within the site are checked
 * when `site` is given.
 */
export function checkSource(
  source: string,
  path: string,
  vocabulary: Vocabulary,
  site?: SiteAddresses,
): Finding[] {
  const bytes = checkBytes(source, path);
  if (!bytes.isSafeToParse) return bytes.findings;
  const {findings, frontMatter} = readFrontMatter(source, path);
  const context = {path, lineOffset: 0, vocabulary, site, address: frontMatter?.slug};
  return sortFindings([...bytes.findings, ...findings, ...checkBody(source, context)]);
}

function checkBody(source: string, context: PageContext): Finding[] {
  try {
    return checkTree(parsePage(source), context);
  } catch (error) {
    // Only a parser's message has a reason; all else is a mistake in the rules, not in the page.
    if (!(error instanceof Error && 'reason' in error)) throw error;
    return [{path: context.path, rule: 'mdx', ...explainParseError(error, source)}];
  }
}
