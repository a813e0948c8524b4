import heads from '@generated/page-heads/default/pageHeads.json';
import type {PageHead} from './findPageHead';

/** The heads of all pages that reading paths name, written by plugins/page-heads when the site is built. */
export const PAGE_HEADS: readonly PageHead[] = heads;
