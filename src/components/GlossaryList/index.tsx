import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DataEditLink from '@site/src/components/DataEditLink';
import SourceNotes from '@site/src/components/SourceNotes';
import {GLOSSARY_FILES} from '@site/src/data/glossary';
import {glossaryLetters, termAnchor, type GlossaryLetter} from '@site/src/lib/glossaryLetters';
import {readPlaces, type Place} from '@site/src/lib/places';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface GlossaryListProps {
  /** Filled in by the build from the pages’ terms; writers leave it out. */
  readonly places?: string;
}

type Entry = GlossaryLetter['terms'][number];

const SCHEMA = 'https://schema.org/';

/**
 * Every term from A to Z: what it means, where it shows in the face app, and on which page it is explained. It says in
 * microdata what is what (schema.org, DefinedTerm), so that machines need no second copy of the texts.
 */
export default function GlossaryList({places = ''}: GlossaryListProps): ReactNode {
  const placesOf = readPlaces(places);
  const letters = glossaryLetters();
  return (
    <>
      <nav className={styles.letters} aria-label="Terms by letter">
        {letters.map(({letter}) => (
          <Link key={letter} to={`#${letterAnchor(letter)}`}>
            {letter}
          </Link>
        ))}
      </nav>
      {letters.map(({letter, terms}) => (
        <section key={letter}>
          <LetterHeading letter={letter} />
          <dl className={styles.terms} itemScope itemType={`${SCHEMA}DefinedTermSet`} itemID="#terms">
            {terms.map((entry) => (
              <TermEntry key={entry.id} entry={entry} places={placesOf[entry.id] ?? []} />
            ))}
          </dl>
        </section>
      ))}
      <DataEditLink what="these terms" file={GLOSSARY_FILES} />
    </>
  );
}

/** Without a link to itself: the letters above are such links. */
function LetterHeading({letter}: {readonly letter: string}): ReactNode {
  const anchor = letterAnchor(letter);
  useBrokenLinks().collectAnchor(anchor);
  return (
    // eslint-disable-next-line @docusaurus/prefer-docusaurus-heading -- the theme's heading would link to itself
    <h3 id={anchor} className={styles.letter}>
      {letter}
    </h3>
  );
}

function TermEntry({entry, places}: {readonly entry: Entry; readonly places: readonly Place[]}): ReactNode {
  const {id, term, also = [], plain, inFaceApp, facts = []} = entry;
  const [first] = places;
  const anchor = termAnchor(id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div
      className={styles.term}
      id={anchor}
      itemProp="hasDefinedTerm"
      itemScope
      itemType={`${SCHEMA}DefinedTerm`}
    >
      <dt>
        <Link className={styles.name} to={`#${anchor}`} itemProp="url">
          <dfn itemProp="name">{term}</dfn>
        </Link>
        {also.length > 0 && <span className={styles.also}>also {also.join(', ')}</span>}
      </dt>
      {facts.length === 0 ? (
        <dd itemProp="description">{plain}</dd>
      ) : (
        <dd>
          <span itemProp="description">{plain}</span> <SourceNotes facts={facts} />
        </dd>
      )}
      <dd className={styles.example}>In the face app: {inFaceApp}</dd>
      {first !== undefined && (
        <dd className={styles.places}>
          On <Link to={first.address}>{first.label}</Link>
        </dd>
      )}
    </div>
  );
}

function letterAnchor(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
