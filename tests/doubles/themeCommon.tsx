import type {ReactNode} from 'react';

/** React itself moves a title to the document's head. */
export function PageMetadata({title}: {readonly title: string}): ReactNode {
  return <title>{title}</title>;
}
