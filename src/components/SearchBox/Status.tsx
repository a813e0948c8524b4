import type {SearchState} from '@site/src/components/SearchOutcome';
import type {ReactNode} from 'react';
import useSettled from './useSettled';

/** Long enough that a screen reader is not interrupted by every letter. */
const SETTLED_MS = 600;

interface StatusProps {
  readonly query: string;
  readonly state: SearchState;
}

/** Says to those who do not see it what came of the search, once the typing has paused. */
export default function Status(props: StatusProps): ReactNode {
  const status = useSettled(statusOf(props), SETTLED_MS);
  return (
    <p role="status" className="visually-hidden">
      {/* Preact writes an empty text anew for every letter. */}
      {status === '' ? null : status}
    </p>
  );
}

function statusOf({query, state: {answer, hasFailed}}: StatusProps): string {
  if (query === '') return '';
  if (hasFailed) return 'The search could not be loaded.';
  if (answer?.query !== query) return answer === undefined ? 'Loading the index of this site.' : '';
  if (answer.pages.length === 0) return 'Nothing found.';
  const results = answer.pages.reduce((sum, {hits}) => sum + hits.length, 0);
  return `${count(results, 'result')} on ${count(answer.pages.length, 'page')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
