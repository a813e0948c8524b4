import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {SOURCE_GROUPS, type Source, type SourceGroupId} from '@site/src/data/sources';
import {sourceAddress} from '@site/src/data/sources/pages';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface SourceIndexProps {
  /** Which part of the bibliography to list. */
  readonly group: SourceGroupId;
}

/** The sources of a part of the bibliography by name and title; each name leads to what we take from that source. */
export default function SourceIndex({group}: SourceIndexProps): ReactNode {
  return (
    <ul className={styles.list} role="list">
      {SOURCE_GROUPS[group].map((source) => (
        <SourceName key={source.id} source={source} />
      ))}
    </ul>
  );
}

function SourceName({source}: {readonly source: Source}): ReactNode {
  const {id, short, title} = source;
  // All entries once stood here, and links from elsewhere still name this address.
  useBrokenLinks().collectAnchor(id);
  return (
    <li className={styles.source} id={id}>
      <Link to={sourceAddress(source)}>{short}</Link> <cite>{title}</cite>
    </li>
  );
}
