import useIsBrowser from '@docusaurus/useIsBrowser';
import {useHistory, useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import SiteIndex from '@site/src/components/SiteIndex';
import {readSearchAddress, searchAddress, type SearchRequest} from '@site/src/search/searchAddress';
import Heading from '@theme/Heading';
import {useMemo, type ReactNode} from 'react';
import Results from './Results';
import SearchForm from './SearchForm';
import styles from './styles.module.css';

/**
 * All results of the query in the address. Without one, without script, and as long as the page is not hydrated it
 * is the index of the site.
 */
export default function SearchPage(): ReactNode {
  const isBrowser = useIsBrowser();
  const {search} = useLocation();
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const request = useMemo(() => readSearchAddress(isBrowser ? search : ''), [isBrowser, search]);
  const show = (wanted: SearchRequest): void => {
    history.push(withBaseUrl(searchAddress(wanted)));
  };
  return (
    <>
      <Heading as="h1" className={styles.title}>
        Search
      </Heading>
      <SearchForm
        key={request.query}
        query={request.query}
        onSearch={(query) => {
          show({...request, query});
        }}
      />
      {request.query === '' ? <SiteIndex /> : <Results request={request} onChange={show} />}
    </>
  );
}
