import {MLE_TYPES} from '@site/src/data/mleTypes';
import {countOf, type Weight} from '@site/src/lib/weighAnswers';
import type {ReactNode} from 'react';
import Grounds from './Grounds';
import styles from './styles.module.css';

/** Answers with what each counted and why. */
export default function Weights({weights}: {readonly weights: readonly Weight[]}): ReactNode {
  return (
    <ul className={styles.weights} role="list">
      {weights.map(({question, answer, rule}) => (
        <li key={`${question.id} ${rule.reason}`}>
          <span className={styles.given}>
            {question.text} <strong>{answer}.</strong>
          </span>
          <span className={styles.count}>{countOf(rule, MLE_TYPES)}</span>
          <span className={styles.why}>
            {rule.reason} <Grounds facts={rule.facts} />
          </span>
        </li>
      ))}
    </ul>
  );
}
