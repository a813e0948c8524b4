import type {ComponentProps, ReactNode} from 'react';

type HeadingProps = ComponentProps<'h1'> & {readonly as: 'h1' | 'h2' | 'h3'};

/** The theme's heading without the link to itself. */
export default function Heading({as: Tag, ...props}: HeadingProps): ReactNode {
  return <Tag {...props} />;
}
