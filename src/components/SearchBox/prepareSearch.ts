import {searchClient} from '@site/src/search/searchClient';

/** Begins to load what a first search needs, so that it is there when the first letter is typed. */
export function prepareSearch(): void {
  searchClient().prepare();
}
