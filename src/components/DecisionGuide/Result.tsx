import Link from '@docusaurus/Link';
import CopyButtons from '@site/src/components/CopyButtons';
import {OUTCOMES, QUESTIONS, type Advice, type OutcomeId} from '@site/src/data/decision';
import {tallyOf, type Answers} from '@site/src/lib/decide';
import {smallestChanges} from '@site/src/lib/smallestChanges';
import {weighAnswers} from '@site/src/lib/weighAnswers';
import Heading from '@theme/Heading';
import type {ReactNode, Ref} from 'react';
import Changes from './Changes';
import Counts from './Counts';
import Grounds from './Grounds';
import styles from './styles.module.css';
import Weights from './Weights';

interface ResultProps {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly answers: Answers;
  readonly outcome: OutcomeId;
  /** Takes the reader to other answers. */
  readonly onTry: (answers: Answers) => void;
}

/** Where the answers lead, what spoke for and against it, what would change it, and what to do now. */
export default function Result({headingRef, answers, outcome, onTry}: ResultProps): ReactNode {
  const {title, meaning, facts, advice} = OUTCOMES[outcome];
  const {inFavour, against, aside} = weighAnswers(answers, outcome);
  const missing = QUESTIONS.filter(({id}) => answers[id] === undefined);
  return (
    <section className={styles.result} data-role={outcome === 'not-yet' ? undefined : 'ml-engineer'}>
      <Heading as="h2" className={styles.outcome}>
        <span ref={headingRef} tabIndex={-1}>
          The answer: {title}
        </span>
      </Heading>
      <p className={styles.meaning}>
        {meaning} {facts.length > 0 && <Grounds facts={facts} />}
      </p>
      <Counts tally={tallyOf(answers)} />
      <Heading as="h3">What to do now</Heading>
      <ul>
        {advice.filter(isFor(answers)).map(({text, facts: grounds, link}) => (
          <li key={text}>
            {text} <Link to={link.to}>{link.label}</Link> {grounds.length > 0 && <Grounds facts={grounds} />}
          </li>
        ))}
      </ul>
      <Heading as="h3">What spoke for it</Heading>
      <Weights weights={inFavour} />
      <Heading as="h3">What spoke against it</Heading>
      {against.length > 0 ? <Weights weights={against} /> : <p>None of your answers.</p>}
      {aside.length > 0 && (
        <p className={styles.aside}>
          Not weighed, as other answers had settled it:{' '}
          {[...new Set(aside.map(({answer}) => `“${answer}”`))].join('; ')}.
        </p>
      )}
      {missing.length > 0 && (
        <p className={styles.aside}>
          Not answered, and it would change nothing: {missing.map(({text}) => text).join(' ')}
        </p>
      )}
      <Heading as="h3">What would change it</Heading>
      <Changes answers={answers} changes={smallestChanges(answers, outcome)} onTry={onTry} />
      <div className={styles.foot}>
        <CopyButtons what="result" formats={[{name: 'a link', write: () => window.location.href}]} />
        <button
          type="button"
          className="button-plain script-only"
          onClick={() => {
            window.print();
          }}
        >
          Print
        </button>
      </div>
    </section>
  );
}

function isFor(answers: Answers): (advice: Advice) => boolean {
  const given: {readonly [question: string]: string | undefined} = answers;
  return ({when}) => when === undefined || when.answers.includes(given[when.question] ?? '');
}
