import type {Finding} from '../finding';
import type {SiteAddresses} from '../siteAddresses';
import type {Vocabulary} from '../vocabulary';

/** What a rule knows about the page besides its tree. */
export interface PageContext {
  /** Path from the repository root, with forward slashes. */
  readonly path: string;
  /** Lines of the file that stand before the text that the tree was parsed from. */
  readonly lineOffset: number;
  /** The components that the page may use. */
  readonly vocabulary: Vocabulary;
  /** What links within the site may lead to; unchecked when left out. */
  readonly site?: SiteAddresses | undefined;
  /** The page's own address, for links to its own headings. */
  readonly address?: string | undefined;
}

interface Positioned {
  readonly position?: {readonly start: {readonly line: number; readonly column: number}} | undefined;
}

/** A finding at the place where the node begins. */
export function findingAt(
  {position}: Positioned,
  {path, lineOffset}: PageContext,
  rule: string,
  message: string,
  hint: string,
): Finding {
  const {line, column} = position?.start ?? {line: 1, column: 1};
  return {path, line: line + lineOffset, column, rule, message, hint};
}
