import {OUTCOMES, QUESTIONS, type OutcomeId, type QuestionId} from '@site/src/data/decision';
import type {Answers} from '@site/src/lib/decide';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface ProgressProps {
  readonly answers: Answers;
  /** Answers in the address that the guide does not have. */
  readonly ignored: readonly string[];
  /** Outcomes that are still possible; none before the first answer. */
  readonly possible: readonly OutcomeId[];
  readonly onAskOn: (question: QuestionId) => void;
  readonly onShowResult: () => void;
  readonly onRestart: () => void;
}

/** How far the reader is, what that leaves possible, and which question is open. Stays in sight below the questions. */
export default function Progress(props: ProgressProps): ReactNode {
  const {answers, ignored, possible, onAskOn, onShowResult, onRestart} = props;
  const open = QUESTIONS.filter(({id}) => answers[id] === undefined);
  const [next] = open;
  const isSettled = possible.length === 1;
  return (
    <div className={clsx(styles.progress, 'script-only')}>
      <p className={styles.status} role="status">
        {ignored.length > 0 && (
          <span className={styles.ignored}>
            The address names {ignored.map((name) => `“${name}”`).join(', ')}, which the guide does not
            have.{' '}
          </span>
        )}
        {sayStanding(possible, open.length)}
      </p>
      <div className={styles.buttons}>
        {isSettled && (
          <button type="button" className="button-plain" onClick={onShowResult}>
            Go to the answer
          </button>
        )}
        {!isSettled && next !== undefined && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              onAskOn(next.id);
            }}
          >
            Go to question {QUESTIONS.indexOf(next) + 1}
          </button>
        )}
        <button type="button" className="button-plain" disabled={possible.length === 0} onClick={onRestart}>
          Start again
        </button>
      </div>
    </div>
  );
}

function sayStanding(possible: readonly OutcomeId[], open: number): string {
  const answered = `${String(QUESTIONS.length - open)} of ${String(QUESTIONS.length)} answered.`;
  if (possible.length === 0)
    return `${answered} Answer what you know; the guide says as soon as it is settled.`;
  const titles = possible.map((id) => OUTCOMES[id].title);
  if (possible.length > 1) return `${answered} Still possible: ${titles.join('; ')}.`;
  const rest =
    open === 0
      ? ''
      : ` The ${open === 1 ? 'question' : `${String(open)} questions`} left cannot change that.`;
  return `${answered} The answer: ${titles.join('')}.${rest}`;
}
