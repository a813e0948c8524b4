import type {ComponentProps, ReactNode} from 'react';

type LinkProps = ComponentProps<'a'> & {readonly to?: string};

/** Docusaurus' link without its router: a plain anchor. */
export default function Link({to, href, children, ...props}: LinkProps): ReactNode {
  return (
    <a href={to ?? href} {...props}>
      {children}
    </a>
  );
}
