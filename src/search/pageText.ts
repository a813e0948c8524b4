import type {RoleId} from '../data/roles';
import type {PageKind} from './answer';

/** A page as search sees it: what it says of itself, and its text cut at every heading that has an address. */
export interface PageText {
  /** Without the base path. */
  readonly address: string;
  readonly title: string;
  /** Its name in the sidebar. */
  readonly label: string;
  /** The reader's question that it answers. */
  readonly question: string;
  readonly description: string;
  /** What readers type when they look for it. */
  readonly keywords: readonly string[];
  readonly role: RoleId | undefined;
  readonly kind: PageKind;
  /** Parts of the site above it, the widest first. */
  readonly trail: readonly string[];
  /** The first is the beginning of the page; in the order of the page. */
  readonly sections: readonly SectionText[];
}

export interface SectionText {
  /** Id of the element that it begins at; undefined at the beginning of the page. */
  readonly anchor: string | undefined;
  /** Empty at the beginning of the page. */
  readonly heading: string;
  /** Other names of what the heading names, such as acronyms. */
  readonly also: readonly string[];
  /** Headings between the page's title and this one, the widest first. */
  readonly above: readonly string[];
  /** Paragraphs, rows of tables, items of lists and lines of code as plain text. */
  readonly blocks: readonly string[];
}
