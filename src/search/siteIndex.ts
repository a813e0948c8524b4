import entries from '@generated/section-search/default/siteIndex.json';

/** A page, section or term of the site. */
export interface IndexEntry {
  readonly label: string;
  /** Without the base path. */
  readonly address: string;
  readonly kind: 'page' | 'section' | 'term';
  /** Title of the page on which a section stands. */
  readonly page?: string | undefined;
}

/** Everything that can be looked up, in the order of the alphabet; written by plugins/section-search. */
export const SITE_INDEX: readonly IndexEntry[] = entries;
