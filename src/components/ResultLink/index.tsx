import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ComponentProps, ReactNode} from 'react';

interface ResultLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Within the site, without the base path. */
  readonly to: string;
}

/**
 * A link to a result. Where Docusaurus runs the whole page, its own link fetches the page behind it as soon as it
 * shows; a list that changes with every letter, or that names all of the site, would fetch most of it.
 */
export default function ResultLink({to, ...props}: ResultLinkProps): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  // The build then looks where it leads, as it does for the theme's own links.
  useBrokenLinks().collectLink(withBaseUrl(to));
  return (
    // eslint-disable-next-line @docusaurus/no-html-links, jsx-a11y/anchor-has-content -- the theme’s link would fetch every result; callers give the content
    <a {...props} href={withBaseUrl(to)} />
  );
}
