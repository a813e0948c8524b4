import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {newIssueAddress} from '@site/src/lib/repositoryLinks';
import {useState, type ReactNode} from 'react';
import {findPlace} from './findPlace';

interface ReportLinkProps {
  /** Title of the issue that it begins. */
  readonly title: string;
  /** Address of the page without the base path; left out where the page stands for an address that is not known. */
  readonly address?: string;
  readonly children: ReactNode;
}

/**
 * Begins a report about the page. Script adds what the reader points at, as the link is pressed: a press may take
 * the selection away before the link is followed.
 */
export default function ReportLink({title, address, children}: ReportLinkProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const repository = String(siteConfig.customFields?.repositoryUrl);
  const {withBaseUrl} = useBaseUrlUtils();
  const page = address === undefined ? '' : withBaseUrl(address, {absolute: true});
  const [fields, setFields] = useState({page});
  const look = (): void => {
    const opened = siteConfig.url + window.location.pathname;
    setFields({page: page === '' ? opened : page, ...findPlace(document)});
  };
  return (
    <Link
      href={newIssueAddress(repository, 'page.yml', title, fields)}
      onPointerDown={look}
      onKeyDown={look}
      rel="nofollow"
    >
      {children}
    </Link>
  );
}
