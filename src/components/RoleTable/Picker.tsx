import RoleShape from '@site/src/components/RoleShape';
import {ASPECT_IDS, ASPECTS} from '@site/src/data/aspects';
import {SUBJECT_IDS, SUBJECTS} from '@site/src/data/subjects';
import {DEFAULT_VIEW} from '@site/src/lib/comparisonAddress';
import type {ComparisonView} from '@site/src/lib/comparisonRows';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface PickerProps {
  readonly view: ComparisonView;
  readonly onChange: (view: ComparisonView) => void;
}

/** The reader's choice of columns and rows. The last column or row cannot be taken away. */
export default function Picker({view, onChange}: PickerProps): ReactNode {
  const wordId = useId();
  return (
    <div className={`${styles.picker ?? ''} script-only`}>
      <fieldset className={styles.choices}>
        <legend>Columns</legend>
        {SUBJECT_IDS.map((id) => (
          <Choice
            key={id}
            isChosen={view.subjects.includes(id)}
            isLast={view.subjects.length === 1}
            onToggle={() => {
              onChange({...view, subjects: toggled(view.subjects, id, SUBJECT_IDS)});
            }}
          >
            <RoleShape role={SUBJECTS[id].role} /> {SUBJECTS[id].name}
          </Choice>
        ))}
      </fieldset>
      <details className={styles.rows}>
        <summary>
          Rows ({view.aspects.length} of {ASPECT_IDS.length} chosen)
        </summary>
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">Rows</legend>
          {ASPECT_IDS.map((id) => (
            <Choice
              key={id}
              isChosen={view.aspects.includes(id)}
              isLast={view.aspects.length === 1}
              onToggle={() => {
                onChange({...view, aspects: toggled(view.aspects, id, ASPECT_IDS)});
              }}
            >
              {ASPECTS[id].label}
            </Choice>
          ))}
        </fieldset>
      </details>
      <div className={styles.filters}>
        <label htmlFor={wordId}>Only rows with</label>
        <input
          id={wordId}
          type="search"
          placeholder="a word"
          autoComplete="off"
          value={view.word}
          onChange={(event) => {
            onChange({...view, word: event.target.value});
          }}
        />
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={view.onlyDifferent}
            onChange={(event) => {
              onChange({...view, onlyDifferent: event.target.checked});
            }}
          />
          Only what differs
        </label>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            onChange(DEFAULT_VIEW);
          }}
        >
          Start over
        </button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  /** The only one that is chosen: it must stay. */
  readonly isLast: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function Choice({isChosen, isLast, onToggle, children}: ChoiceProps): ReactNode {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isChosen} disabled={isChosen && isLast} onChange={onToggle} />
      {children}
    </label>
  );
}

function toggled<Id>(chosen: readonly Id[], id: Id, order: readonly Id[]): readonly Id[] {
  return order.filter((other) => (other === id) !== chosen.includes(other));
}
