import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {markdownPath} from '@site/src/lib/pageFiles';
import Footer from '@theme-original/DocItem/Footer';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Offers the page's Markdown copy. */
export default function DocItemFooter(): ReactNode {
  const {metadata} = useDoc();
  const copy = useBaseUrl(markdownPath(metadata.slug));
  return (
    <>
      <Footer />
      <p className={styles.copy}>
        {/* The copy is a file, not a page of the router. */}
        <Link to={`pathname://${copy}`} target="_self">
          View as Markdown
        </Link>
      </p>
    </>
  );
}
