import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import type {Props} from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import TOCItems from '@theme/TOCItems';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The parts of a page. Its contents stand in the HTML once: on a phone they fold away above the text, on a wide
 * screen they stand open beside it. src/pageScript/contents.ts marks the section in view.
 */
export default function DocItemLayout({children}: Props): ReactNode {
  const {frontMatter, toc} = useDoc();
  const isWide = frontMatter.hide_table_of_contents === true;
  return (
    <div className={clsx(!isWide && styles.columns)}>
      <DocBreadcrumbs />
      {!isWide && toc.length > 0 && (
        <details className={clsx('page-contents', styles.contents)}>
          <summary>On this page</summary>
          <TOCItems
            toc={toc}
            minHeadingLevel={frontMatter.toc_min_heading_level}
            maxHeadingLevel={frontMatter.toc_max_heading_level}
          />
        </details>
      )}
      <article>
        <DocItemContent>{children}</DocItemContent>
        <DocItemFooter />
      </article>
      <DocItemPaginator />
    </div>
  );
}
