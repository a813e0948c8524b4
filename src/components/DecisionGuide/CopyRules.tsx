import CopyButtons from '@site/src/components/CopyButtons';
import {decisionToMarkdown} from '@site/src/lib/decisionToMarkdown';
import type {ReactNode} from 'react';

/** The rules are in the page; only their copy needs script. */
export default function CopyRules(): ReactNode {
  return <CopyButtons what="rules" formats={[{name: 'Markdown', write: decisionToMarkdown}]} />;
}
