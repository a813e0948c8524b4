import type * as Search from '@site/src/islands/openSearch';
import type {Wake} from './islands';
import type * as FoundWords from '@site/src/islands/markFoundWords';

/** What is loaded only when a reader uses a part of the page that needs it. Each rejects when a file cannot be had. */
export interface Bundle {
  readonly loadSearch: () => Promise<typeof Search>;
  readonly loadFoundWords: () => Promise<typeof FoundWords>;
  readonly wakeIsland: Wake;
}
