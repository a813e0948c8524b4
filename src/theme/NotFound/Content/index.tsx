import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import PageFoot from '@site/src/components/PageFoot';
import ReportLink from '@site/src/components/ReportLink';
import RoleCards from '@site/src/components/RoleCards';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The page for an address that leads nowhere: says so, and offers the ways that most readers want. */
export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('container', styles.notFound, className)}>
      {/* Pages of docs/ live at the root, so their layout shows this part without the theme's own title. */}
      <PageMetadata title="There is no page here" />
      <Heading as="h1">There is no page here</Heading>
      <p className={styles.lead}>
        The address may be mistyped, or the page has moved. One of these is probably what you were looking
        for.
      </p>
      <RoleCards />
      <ul>
        <li>
          <Link to="/compare">Compare any two roles</Link>
        </li>
        <li>
          <Link to="/face-app">Follow one photo through the face app</Link>
        </li>
        <li>
          <Link to="/">Start from the beginning</Link>
        </li>
      </ul>
      <p>
        Did a link on this site bring you here? <ReportLink title="Broken link">Tell us</ReportLink>, and we
        will mend it.
      </p>
      <PageFoot file="src/theme/NotFound/Content/index.tsx" title="There is no page here" />
    </main>
  );
}
