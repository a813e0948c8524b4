import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import PageFoot from '@site/src/components/PageFoot';
import {markdownPath} from '@site/src/lib/pageFiles';
import LastUpdated from '@theme/LastUpdated';
import type {ReactNode} from 'react';

/** What a reader can do about the page, its Markdown copy, and when it changed. */
export default function DocItemFooter(): ReactNode {
  const {metadata} = useDoc();
  const {source, title, slug, lastUpdatedAt, lastUpdatedBy} = metadata;
  const copy = useBaseUrl(markdownPath(slug));
  return (
    <PageFoot file={source.replace('@site/', '')} title={title} address={slug}>
      {/* The copy is a file, not a page of the router. */}
      <Link to={`pathname://${copy}`} target="_self">
        View as Markdown
      </Link>
      {(lastUpdatedAt != null || lastUpdatedBy != null) && (
        <LastUpdated lastUpdatedAt={lastUpdatedAt} lastUpdatedBy={lastUpdatedBy} />
      )}
    </PageFoot>
  );
}
