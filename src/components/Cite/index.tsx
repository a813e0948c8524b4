import SourceNotes from '@site/src/components/SourceNotes';
import type {FactId} from '@site/src/data/sources';
import type {ReactNode} from 'react';

export interface CiteProps {
  /** The fact that the sentence rests on: source id, slash, name of the fact. */
  readonly fact: FactId;
}

/**
 * The source of a sentence: author and year, and on hover, focus or touch what exactly the source says and how
 * far we checked it. Leads to all that we take from the source.
 */
export default function Cite({fact}: CiteProps): ReactNode {
  return <SourceNotes facts={[fact]} />;
}
