import places from '@generated/section-search/default/siteIndex.json';
import type {IndexedPlace} from './answer';

/** Every page, section and term in the order of the alphabet; written by plugins/section-search. */
export const SITE_INDEX: readonly IndexedPlace[] = places.map((place) => ({page: undefined, ...place}));
