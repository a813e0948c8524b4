import CopyButtons from '@site/src/components/CopyButtons';
import DataEditLink from '@site/src/components/DataEditLink';
import Slot from '@site/src/components/Slot';
import {SYNTHETIC_DISTANCES} from '@site/src/data/distances';
import type {ThresholdUse} from '@site/src/data/thresholdUses';
import {errorsAt, type ThresholdErrors} from '@site/src/lib/thresholdErrors';
import {thresholdsToMarkdown} from '@site/src/lib/thresholdsToMarkdown';
import {countText, thresholdText} from '@site/src/lib/thresholdText';
import {useState, type ReactNode} from 'react';
import ErrorCounts from './ErrorCounts';
import Galleries from './Galleries';
import Histogram from './Histogram';
import RocCurve from './RocCurve';
import Slider from './Slider';
import styles from './styles.module.css';
import Uses from './Uses';

const {publishedThreshold, modelVersion, faces, people, samePerson, differentPeople} = SYNTHETIC_DISTANCES;

const FILES = {
  'who chooses what': 'src/data/thresholdUses.ts',
  photographs: 'src/data/photographMeasurements.ts',
  'synthetic people': 'src/data/distances.ts',
};

/** The slider, and all that follows it. */
export default function LiveThresholdExplorer({tables}: {readonly tables?: ReactNode}): ReactNode {
  const [threshold, setThreshold] = useState(publishedThreshold);
  const [announcement, setAnnouncement] = useState('');
  const errors = errorsAt(threshold, SYNTHETIC_DISTANCES);
  const inWords = sentenceOf(errors);

  const tryUse = (use: ThresholdUse): void => {
    setThreshold(use.threshold);
    setAnnouncement(`${use.name}: ${sentenceOf(errorsAt(use.threshold, SYNTHETIC_DISTANCES))}`);
  };

  return (
    <figure className={styles.explorer}>
      <figcaption className={styles.caption}>
        <strong>Synthetic.</strong> All {samePerson.length + differentPeople.length} pairs of {faces} faces of{' '}
        {people} computer-made people, compared by <code>{modelVersion}</code>. They show how to read such
        figures, and nothing about real people.
      </figcaption>
      <div className={styles.plot}>
        <Histogram errors={errors} />
        <Slider threshold={threshold} inWords={inWords} onChange={setThreshold} />
      </div>
      <ErrorCounts errors={errors} />
      <Uses threshold={threshold} onTry={tryUse} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <div className={styles.pair}>
        <RocCurve errors={errors} />
        <Galleries errors={errors} />
      </div>
      <Slot>{tables}</Slot>
      <CopyButtons what="figures" formats={[{name: 'Markdown', write: thresholdsToMarkdown}]} />
      <DataEditLink what="these figures" file={FILES} />
    </figure>
  );
}

function sentenceOf({threshold, refused, accepted}: ThresholdErrors): string {
  return `${thresholdText(threshold)}: ${countText(refused)} pairs of one person refused, ${countText(accepted)} pairs of two people accepted`;
}
