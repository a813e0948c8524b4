import type {ContentFolder} from '../files/contentFolder';
import type {Finding} from '../finding';
import type {SiteAddresses} from '../siteAddresses';
import type {Vocabulary} from '../vocabulary';

/** What a rule knows about the page besides its tree. */
export interface PageContext {
  /** Path from the repository root, with forward slashes; absolute for a page outside of it. */
  readonly path: string;
  /** Lines of the file that stand before the text that the tree was parsed from. */
  readonly lineOffset: number;
  /** The components that the page may use. */
  readonly vocabulary: Vocabulary;
  /** The text that the tree was parsed from; what only the spelling tells is unchecked when left out. */
  readonly source?: string | undefined;
  /** What links within the site may lead to; unchecked when left out. */
  readonly site?: SiteAddresses | undefined;
  /** The page's own address, for links to its own headings. */
  readonly address?: string | undefined;
  /** The files around the page; when left out, it is in docs/ and files that it names are not looked for. */
  readonly folder?: ContentFolder | undefined;
}

interface Positioned {
  readonly position?:
    | {
        readonly start: {
          readonly line: number;
          readonly column: number;
          readonly offset?: number | undefined;
        };
        readonly end: {readonly offset?: number | undefined};
      }
    | undefined;
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

/** A node as it is spelt in the page; undefined when the text is not known. */
export function spellingOf({position}: Positioned, {source}: PageContext): string | undefined {
  const from = position?.start.offset;
  return from === undefined ? undefined : source?.slice(from, position?.end.offset);
}
