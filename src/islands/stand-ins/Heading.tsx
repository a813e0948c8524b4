import type {ComponentProps, ReactNode} from 'react';

type HeadingProps = ComponentProps<'h2'> & {readonly as: 'h1' | 'h2' | 'h3' | 'h4'};

/** A heading that no address leads to, as the theme draws it. */
export default function Heading({as: Tag, ...props}: HeadingProps): ReactNode {
  return <Tag {...props} />;
}
