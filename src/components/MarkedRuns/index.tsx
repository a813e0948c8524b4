import type {MarkedText} from '@site/src/search/answer';
import type {ReactNode} from 'react';

interface MarkedRunsProps {
  readonly runs: readonly MarkedText[];
}

/** A text in which the words that were looked for are marked. */
export default function MarkedRuns({runs}: MarkedRunsProps): ReactNode {
  // Runs have no identity but their place.
  return runs.map(({text, isMatch}, place) => (isMatch ? <mark key={place}>{text}</mark> : text));
}
