import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {editAddress} from '@site/src/lib/repositoryLinks';
import type {ComponentProps, ReactNode} from 'react';

interface EditLinkProps extends Pick<ComponentProps<'a'>, 'aria-label'> {
  /** Path from the repository's root. */
  readonly file: string;
  readonly children: ReactNode;
}

/** Opens a file of the repository for editing. */
export default function EditLink({file, children, ...props}: EditLinkProps): ReactNode {
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repositoryUrl);
  return (
    <Link href={editAddress(repository, file)} {...props}>
      {children}
    </Link>
  );
}
