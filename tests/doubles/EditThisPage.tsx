import type {ReactNode} from 'react';

/** The theme's link without its picture. */
export default function EditThisPage({editUrl}: {readonly editUrl: string}): ReactNode {
  return <a href={editUrl}>Edit this page</a>;
}
