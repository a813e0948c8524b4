import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {ComponentProps, MouseEvent, ReactNode} from 'react';

interface ResultLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** Within the site, without the base path. */
  readonly to: string;
}

/**
 * A link to a result. The theme's own link fetches the page behind it as soon as it shows; a list of results that
 * changes with every letter would fetch half of the site.
 */
export default function ResultLink({to, onClick, ...props}: ResultLinkProps): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const go = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.push(withBaseUrl(to));
  };
  return (
    // eslint-disable-next-line @docusaurus/no-html-links, jsx-a11y/anchor-has-content -- see above; callers give the content
    <a {...props} href={withBaseUrl(to)} onClick={go} />
  );
}
