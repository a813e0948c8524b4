import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {newIssueAddress} from '@site/src/lib/repositoryLinks';
import type {ReactNode} from 'react';

interface ReportLinkProps {
  /** Title of the issue that it begins. */
  readonly title: string;
  /** Address of the page without the base path; left out where the page stands for an address that is not known. */
  readonly address?: string;
  readonly children: ReactNode;
}

/**
 * Begins a report about the page. src/pageScript/reportLinks.ts adds what the reader points at, and the address
 * where it is not known.
 */
export default function ReportLink({title, address, children}: ReportLinkProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const repository = String(siteConfig.customFields?.repositoryUrl);
  const {withBaseUrl} = useBaseUrlUtils();
  const page = address === undefined ? '' : withBaseUrl(address, {absolute: true});
  return (
    <Link
      href={newIssueAddress(repository, 'page.yml', title, {page})}
      data-report={siteConfig.url}
      rel="nofollow"
    >
      {children}
    </Link>
  );
}
