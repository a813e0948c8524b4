import Link from '@docusaurus/Link';
import {SITE_INDEX, type IndexEntry} from '@site/src/search/siteIndex';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {groupEntries, type NamedPlaces} from './groupEntries';
import styles from './styles.module.css';

const LETTERS = groupEntries(SITE_INDEX);

/** Every page, section and term of the site from A to Z: what a reader without script searches with. */
export default function SiteIndex(): ReactNode {
  return (
    <section className={styles.index} aria-labelledby="index">
      <Heading as="h2" id="index">
        All pages, sections and terms
      </Heading>
      <nav className={styles.letters} aria-label="Index by letter">
        {LETTERS.map(({letter}) => (
          <Link key={letter} to={`#${anchorOf(letter)}`}>
            {letter}
          </Link>
        ))}
      </nav>
      {LETTERS.map(({letter, names}) => (
        <section key={letter} className={styles.letter} aria-labelledby={anchorOf(letter)}>
          <Heading as="h3" id={anchorOf(letter)}>
            {letter}
          </Heading>
          <ul role="list" className={styles.names}>
            {names.map((named) => (
              <li key={named.label}>
                <Name named={named} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** One place is a link by its name; several are links by their pages. */
function Name({named: {label, places}}: {readonly named: NamedPlaces}): ReactNode {
  const [first, ...others] = places;
  if (others.length === 0) {
    return (
      <>
        <Link className={clsx(first.kind === 'page' && styles.page)} to={first.address}>
          {label}
        </Link>
        <Aside entry={first} />
      </>
    );
  }
  return (
    <>
      {label}
      <ul className={styles.places}>
        {places.map((entry) => (
          <li key={entry.address}>
            <Link to={entry.address}>{entry.page ?? asideOf(entry)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Aside({entry}: {readonly entry: IndexEntry}): ReactNode {
  return entry.kind !== 'page' && <span className={styles.aside}> {asideOf(entry)}</span>;
}

function asideOf({kind, page}: IndexEntry): string {
  return page ?? kind;
}

function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase().replace('–', '-')}`;
}
