import ReportLink from '@site/src/components/ReportLink';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {editAddress} from '@site/src/lib/repositoryLinks';
import EditThisPage from '@theme/EditThisPage';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface PageFootProps {
  /** Repository path of the page's source. */
  readonly file: string;
  readonly title: string;
  /** The page's address without the base path; left out where it is not known. */
  readonly address?: string;
  /** Further links, and when the page changed. */
  readonly children?: ReactNode;
}

/** What a reader can do about the page: mend it, or say what is wrong with it. */
export default function PageFoot({file, title, address, children}: PageFootProps): ReactNode {
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repositoryUrl);
  return (
    <footer className={`theme-doc-footer ${styles.foot ?? ''}`}>
      <EditThisPage editUrl={editAddress(repository, file)} />
      <ReportLink key={address} title={`${title}: `} address={address}>
        Something is wrong here
      </ReportLink>
      {children}
    </footer>
  );
}
