import Island from '@site/src/components/Island';
import SiteIndex from '@site/src/components/SiteIndex';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import LiveSearchPage from './Live';
import styles from './styles.module.css';

/** All results of the query in the address. Without one, and without script, it is the index of the site. */
export default function SearchPage(): ReactNode {
  return (
    <>
      <Heading as="h1" className={styles.title}>
        Search
      </Heading>
      <Island name="SearchPage" of={LiveSearchPage} given={{}} wakesAt="[?&]q=." />
      <div className={styles.index}>
        <SiteIndex />
      </div>
    </>
  );
}
