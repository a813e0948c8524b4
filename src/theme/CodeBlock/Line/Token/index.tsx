import type {Props} from '@theme/CodeBlock/Line/Token';
import type {ReactNode} from 'react';

/** A word of code. Without the `style` that the highlighter gives to an empty one: the security policy refuses it. */
export default function CodeBlockLineToken({className, children}: Props): ReactNode {
  return <span className={className}>{children}</span>;
}
