import type {SitePage} from '../../src/pageText/sitePage';
import type {PageKind} from '../../src/search/answer';

/** By the name of the part in the sidebar. */
const KINDS_OF_PARTS: Readonly<Record<string, PageKind>> = {
  Roles: 'roles',
  'Types of ML engineer': 'types',
  Compare: 'compare',
  Decide: 'decide',
  Teams: 'teams',
  'The face app': 'face-app',
  References: 'references',
  Contribute: 'contribute',
};

/** For pages that stand in no part of the sidebar, or head one. */
const KINDS_OF_PAGES: Readonly<Record<string, PageKind>> = {
  '/': 'start',
  '/start': 'start',
  '/roles': 'roles',
  '/mle/types': 'types',
  '/compare': 'compare',
  '/face-app': 'face-app',
  '/contributing': 'contribute',
  '/slides/what-is-ml-engineering': 'start',
  '/glossary': 'glossary',
  '/references': 'references',
};

/** What kind of page it is. Throws for a part of the sidebar that has no kind yet. */
export function kindOf({address, above: [part]}: Pick<SitePage, 'address' | 'above'>): PageKind {
  const kind = part === undefined ? KINDS_OF_PAGES[address] : KINDS_OF_PARTS[part.label];
  if (kind === undefined) {
    throw new Error(
      `Search does not know what kind of page ${address} is. Give ${part === undefined ? 'it' : `the part “${part.label}”`} a line in plugins/section-search/kindOf.ts.`,
    );
  }
  return kind;
}
