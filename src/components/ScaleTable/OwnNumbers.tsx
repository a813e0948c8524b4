import {
  FIRST_QUESTION,
  isBeyondMeasured,
  OWN_NUMBER_NAMES,
  OWN_NUMBERS,
  readOwnNumber,
} from '@site/src/lib/ownScale';
import {scalePlan, type ScaleQuestion} from '@site/src/lib/scalePlan';
import {SCALE_ROWS} from '@site/src/lib/scaleRows';
import {useId, useState, type ReactNode} from 'react';
import styles from './styles.module.css';

type Typed = Readonly<Record<keyof ScaleQuestion, string>>;

const FIRST: Typed = {
  photosPerDay: String(FIRST_QUESTION.photosPerDay),
  peakFactor: String(FIRST_QUESTION.peakFactor),
  highestLoad: String(FIRST_QUESTION.highestLoad),
  pictureMb: String(FIRST_QUESTION.pictureMb),
  enrolledFaces: String(FIRST_QUESTION.enrolledFaces),
};

/** The same calculation for the reader's own numbers. What was computed last stays while a number is being typed. */
export default function OwnNumbers(): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(FIRST);
  const [question, setQuestion] = useState<ScaleQuestion>(FIRST_QUESTION);
  const plan = scalePlan(question);

  const change = (name: keyof ScaleQuestion, text: string): void => {
    setTyped({...typed, [name]: text});
    const value = readOwnNumber(name, text);
    if (value !== undefined) setQuestion({...question, [name]: value});
  };

  return (
    <section className={`${styles.own ?? ''} script-only`} aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} className={styles.caption}>
        With your own numbers
      </p>
      <div className={styles.fields}>
        {OWN_NUMBER_NAMES.map((name) => {
          const {label, min, max, step} = OWN_NUMBERS[name];
          const isWrong = readOwnNumber(name, typed[name]) === undefined;
          return (
            <label key={name} className={styles.field}>
              {label}
              <input
                type="number"
                inputMode="decimal"
                {...{min, max, step}}
                value={typed[name]}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `${id}-${name}` : undefined}
                onChange={({currentTarget}) => {
                  change(name, currentTarget.value);
                }}
              />
              {isWrong && (
                <span id={`${id}-${name}`} className={styles.wrong}>
                  Give a number from {min} to {max}.
                </span>
              )}
            </label>
          );
        })}
      </div>
      <dl className={styles.results} aria-live="polite" aria-label="What your numbers ask for">
        {SCALE_ROWS.map(({label, cell}) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{cell(plan)}</dd>
          </div>
        ))}
      </dl>
      {isBeyondMeasured(question.enrolledFaces) && (
        <p className={styles.guess}>
          Searches among more than 10,000 faces were not measured; the line is drawn on.
        </p>
      )}
    </section>
  );
}
