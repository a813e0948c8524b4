import type {RoleId} from '../data/roles';

/** What kind of page a result stands on: a part of the site, as the sidebar divides it. */
export const PAGE_KINDS = {
  start: 'Start',
  roles: 'Roles',
  types: 'Types of ML engineer',
  compare: 'Compare',
  decide: 'Decide',
  teams: 'Teams',
  'face-app': 'The face app',
  glossary: 'Glossary',
  references: 'References',
  contribute: 'Contribute',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

/** A run of text, and whether a reader's words stand in it. */
export interface MarkedText {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A section of a page, or the page's beginning. */
export interface Hit {
  /** Without the base path: "/roles/devops#tools"; a page's beginning has no anchor. */
  readonly address: string;
  /** The section's heading; at a page's beginning the page's title. */
  readonly heading: readonly MarkedText[];
  /** Headings between the page's title and this one, the widest first. */
  readonly above: readonly string[];
  /** Text around the words that were looked for; empty until it has arrived, or where none is wished for. */
  readonly excerpt: readonly MarkedText[];
}

/** The hits on one page, the best first. */
export interface PageHits {
  readonly title: string;
  readonly kind: PageKind;
  /** Parts of the site above the page, the widest first. */
  readonly trail: readonly string[];
  /** The role whose desk the page is about. */
  readonly role: RoleId | undefined;
  readonly hits: readonly Hit[];
}

/** A place that is near to what was looked for. */
export interface NearPlace {
  readonly label: string;
  /** Without the base path. */
  readonly address: string;
}

export interface SearchAnswer {
  /** As the reader typed it. */
  readonly query: string;
  /** The best first; empty when nothing on the site answers. */
  readonly pages: readonly PageHits[];
  /** What to offer instead; only when `pages` is empty. */
  readonly nearest: readonly NearPlace[];
  /** Words of the query as the site spells them, for marking them on the page that a reader opens. */
  readonly words: readonly string[];
  /** Whether everything that was needed has arrived; an answer that is not final is followed by a better one. */
  readonly isFinal: boolean;
}

export interface SearchWish {
  readonly query: string;
  /** Only pages of these desks; all when it is empty. */
  readonly roles: readonly RoleId[];
  /** Only these kinds of page; all when it is empty. */
  readonly kinds: readonly PageKind[];
  /** At most so many pages. */
  readonly pages: number;
  /** At most so many sections of each. */
  readonly hitsPerPage: number;
  /** Whether each hit is to have an excerpt, or only the first of each of the best pages: each must be loaded. */
  readonly excerpts: 'all' | 'first';
}

/** A line of the alphabetical list of everything on the site. */
export interface IndexedPlace {
  readonly label: string;
  /** Without the base path. */
  readonly address: string;
  readonly kind: 'page' | 'section' | 'term';
  /** Title of the page that a section stands on. */
  readonly page: string | undefined;
}
