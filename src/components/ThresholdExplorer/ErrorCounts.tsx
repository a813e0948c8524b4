import type {ThresholdErrors} from '@site/src/lib/thresholdErrors';
import {countText, falseMatchText, shareText} from '@site/src/lib/thresholdText';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Both errors at the chosen threshold as counts and shares, and what they do to strangers. */
export default function ErrorCounts({errors}: {readonly errors: ThresholdErrors}): ReactNode {
  const {refused, accepted, strangersNamed} = errors;
  return (
    <dl className={styles.counts}>
      <div>
        <dt>One person, refused</dt>
        <dd>
          <strong>{countText(refused)}</strong> pairs: {shareText(refused)}
        </dd>
      </div>
      <div>
        <dt>Two people, taken for one</dt>
        <dd>
          <strong>{countText(accepted)}</strong> pairs: {falseMatchText(accepted)}
        </dd>
      </div>
      <div>
        <dt>Strangers’ pictures that get a name</dt>
        <dd>
          <strong>{countText(strangersNamed)}</strong>, too few for a share
        </dd>
      </div>
    </dl>
  );
}
