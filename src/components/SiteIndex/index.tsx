import Link from '@docusaurus/Link';
import type {IndexedPlace} from '@site/src/search/answer';
import ResultLink from '@site/src/components/ResultLink';
import {SITE_INDEX} from '@site/src/search/siteIndex';
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
        <ResultLink className={clsx(first.kind === 'page' && styles.page)} to={first.address}>
          {label}
        </ResultLink>
        <Aside entry={first} />
      </>
    );
  }
  return (
    <>
      <span className={styles.shared}>{label}</span>
      <ul className={styles.places}>
        {places.map((entry) => (
          <li key={entry.address}>
            <ResultLink to={entry.address}>{asideOf(entry)}</ResultLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Aside({entry}: {readonly entry: IndexedPlace}): ReactNode {
  return entry.kind !== 'page' && <span className={styles.aside}> {asideOf(entry)}</span>;
}

/** Where a place stands, in a word or two. */
function asideOf({kind, page}: IndexedPlace): string {
  return page ?? (kind === 'term' ? 'Glossary' : 'the page');
}

function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase().replace('–', '-')}`;
}
