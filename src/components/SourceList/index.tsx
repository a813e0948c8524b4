import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DataEditLink from '@site/src/components/DataEditLink';
import TrustMark from '@site/src/components/TrustMark';
import {sourceFile, SOURCE_GROUPS, type Source, type SourceGroupId} from '@site/src/data/sources';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface SourceListProps {
  /** Which part of the bibliography to list. */
  readonly group: SourceGroupId;
}

/** Part of the bibliography: each source with everything that we take from it, and how far each was checked. */
export default function SourceList({group}: SourceListProps): ReactNode {
  return (
    <>
      <ul className={styles.list} role="list">
        {SOURCE_GROUPS[group].map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ul>
      <DataEditLink what="these sources" file={sourceFile(group)} />
    </>
  );
}

function SourceEntry({source}: {readonly source: Source}): ReactNode {
  const {id, short, authors, title, published, url, doi, caveat, checkedOn, facts} = source;
  useBrokenLinks().collectAnchor(id);
  return (
    <li className={styles.source} id={id}>
      <p className={styles.head}>
        <strong>{short}.</strong> {authors}.{' '}
        {url === undefined ? <cite>{title}</cite> : <Link href={url}>{title}</Link>}. {published}.
        {doi !== undefined && <> doi:{doi}.</>}
        {checkedOn !== undefined && <> Checked {checkedOn}.</>}
      </p>
      {caveat !== undefined && <p className={styles.caveat}>Mind: {caveat}</p>}
      <ul className={styles.facts}>
        {Object.entries(facts).map(([name, {text, mark}]) => (
          <li key={name}>
            {text} <TrustMark mark={mark} />
          </li>
        ))}
      </ul>
    </li>
  );
}
