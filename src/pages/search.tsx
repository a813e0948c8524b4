import Head from '@docusaurus/Head';
import PageFoot from '@site/src/components/PageFoot';
import SearchPage from '@site/src/components/SearchPage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function Search(): ReactNode {
  return (
    <Layout
      title="Search"
      description="Search ML Roles, or look through every page, section and term from A to Z."
    >
      <Head>
        {/* Results are no page of their own, and the index repeats the others' headings. */}
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container page-end">
        <SearchPage />
        <PageFoot file="src/pages/search.tsx" title="Search" address="/search" />
      </main>
    </Layout>
  );
}
