import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DataEditLink from '@site/src/components/DataEditLink';
import TrustMark from '@site/src/components/TrustMark';
import {sourceFile, SOURCES, type Source} from '@site/src/data/sources';
import {originalPoints, type OriginalId} from '@site/src/lib/originalPoints';
import {readPlaces} from '@site/src/lib/places';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface OriginalPointsProps {
  /** Which of the two originals. */
  readonly source: OriginalId;
  /** Filled in by the build from the pages’ citations; writers leave it out. */
  readonly places?: string;
}

/** Everything that one of the two originals says, and on which pages of the site each point stands. */
export default function OriginalPoints({source: id, places = ''}: OriginalPointsProps): ReactNode {
  const {short, authors, title, published}: Source = SOURCES[id];
  const placesOf = readPlaces(places);
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.original} id={id}>
      <p>
        <strong>{short}.</strong> {authors}. <cite>{title}</cite>. {published}.
      </p>
      <table className={styles.points}>
        <caption className="visually-hidden">
          The points of {short} and where each stands on this site
        </caption>
        <thead>
          <tr>
            <th scope="col">Point, in our words</th>
            <th scope="col">Where it stands</th>
          </tr>
        </thead>
        <tbody>
          {originalPoints(id).map(({fact, text, mark}) => (
            <tr key={fact}>
              <td>
                {text} <TrustMark mark={mark} />
              </td>
              <td>
                <ul role="list">
                  {(placesOf[fact] ?? []).map(({address, label}) => (
                    <li key={address}>
                      <Link to={address}>{label}</Link>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DataEditLink what="this table" file={sourceFile('originals')} />
    </div>
  );
}
