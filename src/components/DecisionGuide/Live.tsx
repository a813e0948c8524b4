import useAddressSearch from '@site/src/components/AddressSearch';
import DataEditLink from '@site/src/components/DataEditLink';
import Slot from '@site/src/components/Slot';
import {DECISION_FILES} from '@site/src/data/decision';
import {answersFromAddress, answersToAddress} from '@site/src/lib/decisionAddress';
import {possibleOutcomes, type Answers} from '@site/src/lib/decide';
import {useRef, type ReactNode} from 'react';
import Progress from './Progress';
import Questions from './Questions';
import Result from './Result';
import styles from './styles.module.css';

interface LiveDecisionGuideProps {
  /** The tables of rules. */
  readonly rules?: ReactNode;
}

/** The questions, and all that follows from the answers. */
export default function LiveDecisionGuide({rules}: LiveDecisionGuideProps): ReactNode {
  const [search, setSearch] = useAddressSearch();
  const {answers, ignored} = answersFromAddress(search);
  const isBegun = Object.keys(answers).length > 0;
  const possible = isBegun ? [...possibleOutcomes(answers)] : [];
  const [settled] = possible.length === 1 ? possible : [];
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLHeadingElement>(null);

  const goTo = (next: Answers): void => {
    setSearch(answersToAddress(next), 'push');
  };

  return (
    <div className={styles.guide}>
      <Questions
        ref={form}
        answers={answers}
        onAnswer={(next) => {
          setSearch(answersToAddress(next), 'replace');
        }}
      />
      <Progress
        answers={answers}
        ignored={ignored}
        possible={possible}
        onAskOn={(question) => {
          form.current?.querySelector<HTMLElement>(`input[name="${question}"]`)?.focus();
        }}
        onShowResult={() => {
          result.current?.focus();
        }}
        onRestart={() => {
          goTo({});
          form.current?.querySelector<HTMLElement>('input')?.focus();
        }}
      />
      {settled !== undefined && (
        <Result
          headingRef={result}
          answers={answers}
          outcome={settled}
          onTry={(next) => {
            goTo(next);
            result.current?.focus();
          }}
        />
      )}
      <Slot>{rules}</Slot>
      <DataEditLink what="the rules" file={DECISION_FILES} />
    </div>
  );
}
