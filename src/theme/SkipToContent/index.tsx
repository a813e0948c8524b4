import {SkipToContentFallbackId} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Leads past the bar; src/pageScript/skipLink.ts past the sidebar too. */
export default function SkipToContent(): ReactNode {
  return (
    <div role="region" aria-label="Skip to main content">
      {/* eslint-disable-next-line @docusaurus/no-html-links -- a place on this page, not a page */}
      <a className={styles.skip} href={`#${SkipToContentFallbackId}`} data-skip="">
        Skip to main content
      </a>
    </div>
  );
}
