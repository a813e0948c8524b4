import {anchorsOf} from './anchorsOf';
import {checkTree} from './checkPage';
import type {ContentFolder} from './files/contentFolder';
import {type Finding, sortFindings} from './finding';
import {readFrontMatter} from './frontMatter';
import type {SiteAddresses} from './siteAddresses';
import {checkBytes} from './source/checkBytes';
import {explainParseError} from './source/explainParseError';
import {parsePage} from './source/parsePage';
import {withinTime} from './source/withinTime';
import type {PageContext} from './tree/pageContext';
import type {Vocabulary} from './vocabulary';

// Without its fences, front matter is read as prose; what these rules make of it would only confuse.
const MANNER = ['answer-first', 'heading-id', 'term-first-use', 'underlined-heading'];
// A hundred times what the longest page takes; a net for texts that no limit foresaw.
const MAX_MILLISECONDS = 5000;

/**
 * Everything that a page must change, found without a build and without running any of it.
 * `path` is from the repository root; relative links are resolved against it. Links within the site are checked
 * when `site` is given, links to files when `folder` is.
 */
export function checkSource(
  source: string,
  path: string,
  vocabulary: Vocabulary,
  site?: SiteAddresses,
  folder?: ContentFolder,
): Finding[] {
  const bytes = checkBytes(source, path);
  if (!bytes.isSafeToParse) return bytes.findings;
  const {findings, frontMatter, body} = readFrontMatter(source, path);
  const address = frontMatter?.slug;
  const context = {
    path,
    lineOffset: 0,
    vocabulary,
    source,
    address,
    folder,
    site: withPage(site, address, body, path),
  };
  const isFenced = !findings.some(({rule}) => rule === 'front-matter-fence');
  const inBody = checkBody(source, context).filter(({rule}) => isFenced || !MANNER.includes(rule));
  return sortFindings([...bytes.findings, ...findings, ...inBody]);
}

/** The site as it is with the page, which may stand outside of it. */
function withPage(
  site: SiteAddresses | undefined,
  address: string | undefined,
  body: string,
  path: string,
): SiteAddresses | undefined {
  return site === undefined || address === undefined || site.get(address)?.files?.includes(path) === true
    ? site
    : new Map([...site, [address, {anchors: anchorsOf(body)}]]);
}

function checkBody(source: string, context: PageContext): Finding[] {
  try {
    const findings = withinTime(MAX_MILLISECONDS, () => checkTree(parsePage(source), context))?.result;
    return findings ?? [tooDeep(context.path, 'The page takes too long to read.')];
  } catch (error) {
    // Only a parser's message has a reason.
    if (error instanceof Error && 'reason' in error) {
      return [{path: context.path, rule: 'mdx', ...explainParseError(error, source, context.vocabulary)}];
    }
    if (error instanceof RangeError)
      return [tooDeep(context.path, 'The page is nested too deeply to be read.')];
    // All else is a mistake in the rules, not in the page.
    throw error;
  }
}

function tooDeep(path: string, message: string): Finding {
  return {path, line: 1, column: 1, rule: 'nesting', message, hint: 'Break up what is repeated many times.'};
}
