import {PART_IDS, PARTS, QUESTIONS, type Question} from '@site/src/data/decision';
import type {Answers} from '@site/src/lib/decide';
import clsx from 'clsx';
import type {ReactNode, Ref} from 'react';
import styles from './styles.module.css';

interface QuestionsProps {
  readonly ref: Ref<HTMLFormElement>;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** The questions, as a form of radio buttons. It sends nothing anywhere. */
export default function Questions({ref, answers, onAnswer}: QuestionsProps): ReactNode {
  return (
    <form ref={ref} className={clsx(styles.questions, 'script-only')} aria-label="Questions of the guide">
      {PART_IDS.map((part) => (
        <div key={part} className={styles.part}>
          <p className={styles.partTitle}>{PARTS[part].title}</p>
          <p className={styles.how}>{PARTS[part].how}</p>
          {QUESTIONS.filter((question) => question.part === part).map((question) => (
            <Choices
              key={question.id}
              question={question}
              number={QUESTIONS.indexOf(question) + 1}
              given={answers[question.id]}
              onChoose={(answer) => {
                onAnswer({...answers, [question.id]: answer});
              }}
            />
          ))}
        </div>
      ))}
    </form>
  );
}

interface ChoicesProps {
  readonly question: Question;
  /** Its place in the guide, from 1. */
  readonly number: number;
  readonly given: string | undefined;
  readonly onChoose: (answer: string) => void;
}

function Choices({question: {id, text, answers}, number, given, onChoose}: ChoicesProps): ReactNode {
  return (
    <fieldset className={styles.question} data-answered={given !== undefined}>
      <legend>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {text}
      </legend>
      <div className={styles.answers}>
        {answers.map((answer) => (
          <label key={answer.id} className={styles.answer}>
            <input
              type="radio"
              name={id}
              value={answer.id}
              checked={answer.id === given}
              onChange={() => {
                onChoose(answer.id);
              }}
            />
            {answer.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
