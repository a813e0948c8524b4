import {useState, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Format {
  /** As in "Copy as Markdown". */
  readonly name: string;
  readonly write: () => string;
}

interface CopyButtonsProps {
  /** What is copied, for the by-hand fallback: "table". */
  readonly what: string;
  readonly formats: readonly Format[];
}

interface Outcome {
  readonly isCopied: boolean;
  readonly name: string;
  readonly text: string;
}

/** Copies what a component draws. Where the browser refuses, the text appears so that it can be copied by hand. */
export default function CopyButtons({what, formats}: CopyButtonsProps): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>();

  const copy = async ({name, write}: Format): Promise<void> => {
    const text = write();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({isCopied: true, name, text});
    } catch {
      // No clipboard on an insecure address, or the reader said no.
      setOutcome({isCopied: false, name, text});
    }
  };

  return (
    <div className={`${styles.copy ?? ''} script-only`}>
      {formats.map((format) => (
        <button key={format.name} type="button" className="button-plain" onClick={() => void copy(format)}>
          Copy as {format.name}
        </button>
      ))}
      <span role="status">
        {outcome?.isCopied === true && `Copied as ${outcome.name}.`}
        {outcome?.isCopied === false && 'The browser did not allow copying. Copy the text below by hand.'}
      </span>
      {outcome?.isCopied === false && (
        <textarea
          className={styles.byHand}
          readOnly
          rows={8}
          aria-label={`The ${what} as ${outcome.name}`}
          value={outcome.text}
        />
      )}
    </div>
  );
}
