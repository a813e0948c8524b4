import Link from '@docusaurus/Link';
import Note from '@site/src/components/Note';
import TrustMark from '@site/src/components/TrustMark';
import type {FactId} from '@site/src/data/sources';
import {sourceAddress} from '@site/src/data/sources/pages';
import {groupFacts, type CitedSource} from '@site/src/lib/groupFacts';
import clsx from 'clsx';
import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface SourceNotesProps {
  readonly facts: readonly FactId[];
}

/** The sources of a statement, each once, with all that it rests on in that source. */
export default function SourceNotes({facts}: SourceNotesProps): ReactNode {
  return groupFacts(facts).map((cited) => <SourceNote key={cited.source.id} cited={cited} />);
}

function SourceNote({cited: {source, facts}}: {readonly cited: CitedSource}): ReactNode {
  const noteId = useId();
  return (
    <Note
      id={noteId}
      className={styles.cite}
      isElsewhere
      trigger={(className) => (
        <Link className={clsx(className, styles.marker)} to={sourceAddress(source)} aria-describedby={noteId}>
          <span className="visually-hidden">Source: </span>
          {source.short}
        </Link>
      )}
    >
      {facts.map(({text, mark}) => (
        <span key={text} className={styles.fact}>
          {text} <TrustMark mark={mark} />
        </span>
      ))}
      <span className={styles.source}>
        {source.title}. {source.published}.
      </span>
    </Note>
  );
}
