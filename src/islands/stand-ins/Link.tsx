import type {ComponentProps, ReactNode} from 'react';
import {withBaseUrl} from './useBaseUrl';

interface LinkProps extends ComponentProps<'a'> {
  /** An address within the site, without the base path. */
  readonly to?: string;
}

/** Draws what Docusaurus' link draws, without its router: in a built page every link loads the page that it names. */
export default function Link({to, href = to ?? '', ...props}: LinkProps): ReactNode {
  const isElsewhere = /^https?:/.test(href);
  const address = href.startsWith('/') ? withBaseUrl(href) : href.replace('pathname://', '');
  return (
    // eslint-disable-next-line @docusaurus/no-html-links, jsx-a11y/anchor-has-content -- this is the link; callers give the content
    <a href={address} {...(isElsewhere && {target: '_blank', rel: 'noopener noreferrer'})} {...props} />
  );
}
