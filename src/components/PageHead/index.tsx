import Head from '@docusaurus/Head';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {CARD_SIZE, cardPath, cardText, markdownPath} from '@site/src/lib/pageFiles';
import type {ReactNode} from 'react';

interface PageHeadProps {
  /** The page's address without the base path. */
  readonly address: string;
  readonly title: string;
  readonly question: string;
}

/** What link previews show of a page, and where its Markdown copy is. Both files are written after the build. */
export default function PageHead({address, title, question}: PageHeadProps): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const card = withBaseUrl(cardPath(address), {absolute: true});
  const alt = cardText({title, question});
  return (
    <Head>
      <meta property="og:image" content={card} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={card} />
      <meta name="twitter:image:alt" content={alt} />
      <link
        rel="alternate"
        type="text/markdown"
        href={withBaseUrl(markdownPath(address), {absolute: true})}
        title="This page as Markdown"
      />
    </Head>
  );
}
