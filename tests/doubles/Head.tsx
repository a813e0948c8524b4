import type {ReactNode} from 'react';

/** React itself moves these elements to the document's head. */
export default function Head({children}: {readonly children: ReactNode}): ReactNode {
  return children;
}
