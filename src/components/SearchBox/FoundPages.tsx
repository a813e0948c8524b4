import MarkedRuns from '@site/src/components/MarkedRuns';
import PageTrail from '@site/src/components/PageTrail';
import type {Hit, PageHits, SearchAnswer} from '@site/src/search/answer';
import {withFoundWords} from '@site/src/search/foundWords';
import {tidyQuery} from '@site/src/search/searchAddress';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import OptionLink, {type Choice} from './OptionLink';
import {allResults} from './options';
import {pagesInSight} from './pagesInSight';
import styles from './styles.module.css';

interface FoundPagesProps {
  readonly answer: SearchAnswer;
  readonly choice: Choice;
  /** The next letter may come before anybody scrolls, or reads more than headings. */
  readonly isGlance: boolean;
}

/** The pages that answer, each with its best sections, and the way to all of them. */
export default function FoundPages({answer, choice, isGlance}: FoundPagesProps): ReactNode {
  const pages = isGlance ? pagesInSight(answer.pages) : answer.pages;
  return (
    <>
      {pages.map((page) => (
        <FoundPage
          key={page.hits[0]?.address ?? page.title}
          page={page}
          words={answer.words}
          choice={choice}
          isGlance={isGlance}
        />
      ))}
      {pages.length === answer.pages.length && (
        <OptionLink option={allResults(answer.query)} choice={choice} className={styles.all}>
          All results for “<bdi>{tidyQuery(answer.query)}</bdi>”
        </OptionLink>
      )}
    </>
  );
}

interface FoundPageProps extends Omit<FoundPagesProps, 'answer'> {
  readonly page: PageHits;
  readonly words: readonly string[];
}

function FoundPage({page, words, choice, isGlance}: FoundPageProps): ReactNode {
  const [first] = page.hits;
  if (first === undefined) return null;
  const label = `${choice.idOf(first.address)}-page`;
  // The title need not be read twice when the first option is the page itself.
  const isPageFirst = !first.address.includes('#');
  return (
    <div role="group" aria-labelledby={label} className={styles.page}>
      <div role="presentation" className={styles.pageHead}>
        <span id={label} className={isPageFirst ? 'visually-hidden' : styles.title}>
          {page.title}
        </span>
        <PageTrail page={page} />
      </div>
      {page.hits.map((hit) => (
        <FoundSection
          key={hit.address}
          hit={hit}
          isBest={hit === first}
          words={words}
          choice={choice}
          isGlance={isGlance}
        />
      ))}
    </div>
  );
}

interface FoundSectionProps extends Omit<FoundPageProps, 'page'> {
  readonly hit: Hit;
  /** Only the best of a page has an excerpt; its place is kept until the text is there. */
  readonly isBest: boolean;
}

function FoundSection({
  hit: {address, heading, above, excerpt},
  isBest,
  words,
  choice,
  isGlance,
}: FoundSectionProps): ReactNode {
  const id = choice.idOf(address);
  // A page's beginning is its title where it comes first; behind a section it is one more place on the page.
  const isTitle = isBest && !address.includes('#');
  return (
    <OptionLink
      option={{key: address, address: withFoundWords(address, words)}}
      choice={choice}
      className={clsx(!isTitle && styles.section)}
      aria-labelledby={`${id}-heading`}
      {...(isBest && {'aria-describedby': `${id}-excerpt`})}
    >
      <span id={`${id}-heading`} className={isTitle ? styles.title : styles.heading}>
        {above.length > 0 && <span className={styles.above}>{above.join(' › ')} ›</span>}{' '}
        <MarkedRuns runs={heading} />
      </span>
      {isBest && (
        <span id={`${id}-excerpt`} className={styles.excerpt}>
          {isGlance ? null : <MarkedRuns runs={excerpt} />}
        </span>
      )}
    </OptionLink>
  );
}
