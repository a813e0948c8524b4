import HomeHero from '@site/src/components/HomeHero';
import HomePaths from '@site/src/components/HomePaths';
import PipelineDiagram from '@site/src/components/PipelineDiagram';
import RoleCards from '@site/src/components/RoleCards';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

export default function Home(): ReactNode {
  return (
    <Layout
      title="Who does what when machine learning ships"
      description="Data engineer, data scientist, machine learning engineer, DevOps: one photo, one app, four desks, and who owns which step."
    >
      <main className="container page-end">
        <HomeHero />
        <PipelineDiagram menu />
        <Heading as="h2" id="four-desks">
          Four desks
        </Heading>
        <RoleCards />
        <HomePaths />
      </main>
    </Layout>
  );
}
