import FoundWords from '@site/src/components/FoundWords';
import SearchOpener from '@site/src/components/SearchOpener';
import type {ReactNode} from 'react';

/** What every page has of the search: the way into it, and the marks on a page that it led to. */
export default function SearchBar(): ReactNode {
  return (
    <>
      <SearchOpener />
      <FoundWords />
    </>
  );
}
