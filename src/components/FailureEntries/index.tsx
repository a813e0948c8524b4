import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {FAILURES, type FailureId} from '@site/src/data/failures';
import {failurePlace, type FailurePlace} from '@site/src/lib/failurePlaces';
import Heading from '@theme/Heading';
import {Children, isValidElement, type ReactNode} from 'react';
import styles from './styles.module.css';

interface FailureEntriesProps {
  readonly ids: readonly FailureId[];
  readonly placeOf: (id: FailureId) => FailurePlace;
  /** What the build made: an element for each failure that has something to show. */
  readonly built: ReactNode;
  /** What follows it in an entry. */
  readonly after: (id: FailureId) => ReactNode;
}

/** An entry for each failure: its name, which leads to all about it, and what the build made for it. */
export default function FailureEntries({ids, placeOf, built, after}: FailureEntriesProps): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  return (
    <div className={styles.entries}>
      {ids.map((id) => {
        const {anchor} = placeOf(id);
        collectAnchor(anchor);
        return (
          <section key={id} id={anchor} className={styles.entry}>
            <Heading as="h4" className={styles.title}>
              <Link to={failurePlace(id).address}>{FAILURES[id].title}</Link>
            </Heading>
            {builtFor(id, built)}
            {after(id)}
          </section>
        );
      })}
    </div>
  );
}

function builtFor(id: FailureId, built: ReactNode): ReactNode {
  return Children.toArray(built).find(
    (child) =>
      isValidElement<{readonly 'data-failure'?: FailureId}>(child) && child.props['data-failure'] === id,
  );
}
