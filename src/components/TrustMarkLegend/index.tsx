import DataEditLink from '@site/src/components/DataEditLink';
import TrustMark from '@site/src/components/TrustMark';
import {TRUST_MARK_IDS, TRUST_MARKS} from '@site/src/data/sources/trustMarks';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What each trust mark means. */
export default function TrustMarkLegend(): ReactNode {
  return (
    <>
      <dl className={styles.legend}>
        {TRUST_MARK_IDS.map((mark) => (
          <div key={mark}>
            <dt>
              <TrustMark mark={mark} />
            </dt>
            <dd>{TRUST_MARKS[mark].meaning}</dd>
          </div>
        ))}
      </dl>
      <DataEditLink what="these marks" file="src/data/sources/trustMarks.ts" />
    </>
  );
}
