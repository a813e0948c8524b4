import {OUTCOMES, QUESTIONS, type QuestionId} from '@site/src/data/decision';
import type {Answers} from '@site/src/lib/decide';
import type {Change} from '@site/src/lib/smallestChanges';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** More than this many are behind a click. */
const MAX_SHOWN = 5;

interface ChangesProps {
  readonly answers: Answers;
  /** All of the same size: the smallest that help. */
  readonly changes: readonly Change[];
  readonly onTry: (answers: Answers) => void;
}

/** The smallest changes of the reader's answers that lead elsewhere, each to be tried. */
export default function Changes({answers, changes, onTry}: ChangesProps): ReactNode {
  const size = changes[0]?.changed.length ?? 0;
  const rows = changes.map((change) => (
    <li key={JSON.stringify(change.answers)}>
      {change.changed.map((id) => (
        <span key={id} className={styles.given}>
          {textOf(id)} <s>{labelOf(id, answers)}</s> <strong>{labelOf(id, change.answers)}.</strong>
        </span>
      ))}
      <span className={styles.leads}>
        {change.outcome === undefined
          ? 'Then it is open again. '
          : `Then: ${OUTCOMES[change.outcome].title}. `}
        <button
          type="button"
          className="button-plain script-only"
          onClick={() => {
            onTry(change.answers);
          }}
        >
          Try it
        </button>
      </span>
    </li>
  ));
  const more = rows.slice(MAX_SHOWN);
  return (
    <>
      <p>{introduce(size)}</p>
      <ul className={styles.changes} role="list">
        {rows.slice(0, MAX_SHOWN)}
      </ul>
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{more.length} more</summary>
          <ul className={styles.changes} role="list">
            {more}
          </ul>
        </details>
      )}
    </>
  );
}

function introduce(size: number): string {
  if (size === 1) return 'One other answer would be enough:';
  return `No single answer would change it. It takes ${String(size)} together:`;
}

function textOf(id: QuestionId): string {
  return QUESTIONS.find((question) => question.id === id)?.text ?? id;
}

function labelOf(id: QuestionId, answers: Answers): string {
  const question = QUESTIONS.find((one) => one.id === id);
  return question?.answers.find((answer) => answer.id === answers[id])?.label ?? '';
}
