import Link from '@docusaurus/Link';
import TrustMark from '@site/src/components/TrustMark';
import {FACT_IDS, type FactId} from '@site/src/data/sources';
import {sourceAddress} from '@site/src/data/sources/pages';
import {groupFacts} from '@site/src/lib/groupFacts';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface PageSourcesProps {
  /** Filled in by the build from the page's citations; writers leave it out. */
  readonly facts?: string;
}

/** What the page cites: each source with the facts that the page rests on, and how far each was checked. */
export default function PageSources({facts = ''}: PageSourcesProps): ReactNode {
  const ids = facts.split(' ').filter((id): id is FactId => (FACT_IDS as readonly string[]).includes(id));
  return (
    <ul className={styles.sources}>
      {groupFacts(ids).map(({source, facts: cited}) => (
        <li key={source.id}>
          <Link to={sourceAddress(source)}>{source.short}</Link>, <cite>{source.title}</cite>
          <ul>
            {cited.map(({text, mark}) => (
              <li key={text}>
                {text} <TrustMark mark={mark} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
