import EditLink from '@site/src/components/EditLink';
import HomeHero from '@site/src/components/HomeHero';
import HomePaths from '@site/src/components/HomePaths';
import PageFoot from '@site/src/components/PageFoot';
import PageHead from '@site/src/components/PageHead';
import PipelineDiagram from '@site/src/components/PipelineDiagram';
import RoleCards from '@site/src/components/RoleCards';
import {HOME} from '@site/src/data/home';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function Home(): ReactNode {
  return (
    <Layout title={HOME.title} description={HOME.description}>
      <PageHead address="/" title={HOME.question} question={HOME.question} />
      <main className="container page-end">
        <HomeHero />
        <PipelineDiagram menu />
        <Heading as="h2" id="four-desks">
          Four desks
        </Heading>
        <RoleCards />
        <HomePaths />
        <PageFoot file="src/pages/index.tsx" title={HOME.question} address="/">
          <EditLink file="src/data/home.ts">Edit its first words</EditLink>
        </PageFoot>
      </main>
    </Layout>
  );
}
