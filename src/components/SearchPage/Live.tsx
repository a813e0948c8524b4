import useAddressSearch from '@site/src/components/AddressSearch';
import {readSearchAddress, searchAddress, type SearchRequest} from '@site/src/search/searchAddress';
import {useEffect, useMemo, type ReactNode} from 'react';
import Results from './Results';
import SearchForm from './SearchForm';

/** The form, and all results of the query in the address. */
export default function LiveSearchPage(): ReactNode {
  const [search, setSearch] = useAddressSearch();
  const request = useMemo(() => readSearchAddress(search), [search]);
  const {query} = request;
  useEffect(() => {
    // The page script has set it before the page was drawn; another search may change it.
    document.documentElement.toggleAttribute('data-searched', query !== '');
  }, [query]);
  const show = (wanted: SearchRequest): void => {
    setSearch(new URL(searchAddress(wanted), window.location.href).search, 'push');
  };
  return (
    <>
      <SearchForm
        key={query}
        query={query}
        onSearch={(typed) => {
          show({...request, query: typed});
        }}
      />
      {query !== '' && <Results request={request} onChange={show} />}
    </>
  );
}
