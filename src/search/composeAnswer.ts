import type {MarkedText, PageHits, SearchAnswer, SearchWish} from './answer';
import {excerptOf, markWords} from './excerpt';
import type {Lexicon} from './lexicon';
import {MISSPELT} from './meanings';
import {nearestPlaces} from './nearestPlaces';
import {tellingParts} from './slots';
import type {Ranked} from './rank';
import type {IndexedPage, IndexedSection} from './sections';
import type {Texts} from './texts';
import type {WeighedSlot} from './weighSlots';

/** An answer says at least this share of what was asked, by weight; less would be nonsense. */
const LEAST_COVERED = 0.45;
/** Where the site does not know a word of the query for sure, only a strong match is an answer. */
const LEAST_SCORE_OF_PART = 0.3;
/** A further hit is at least so good, as a share of the best one's score. */
const LEAST_OF_BEST = 0.25;
/** Each excerpt must be loaded; where only the first of each page are wished for, no more pages than this have one. */
const MOST_EXCERPTS = 4;
/** Words that one part of the query may be marked as on the page that a reader opens. */
const MARKED_PER_SLOT = 3;

/** "Check yourself", "Sources": what many pages have tells less of this one than its other sections. */
const USUAL_WEIGHT = 0.6;

interface Known {
  readonly lexicon: Lexicon;
  readonly texts: Texts;
}

export interface Composed {
  /** Not final: the caller knows whether more will arrive. */
  readonly answer: SearchAnswer;
  /** The files of texts that its excerpts lack. */
  readonly missingTexts: readonly number[];
}

/** What is shown of the ranked sections: the best pages with the best sections of each. */
export function composeAnswer(
  wish: SearchWish,
  slots: readonly WeighedSlot[],
  ranked: readonly Ranked[],
  {lexicon, texts}: Known,
): Composed {
  const wanted = ranked.filter(({section}) => isWanted(section.page, wish));
  const bestScore = wanted[0]?.score ?? 0;
  const least = slots.some(isUnsure) ? LEAST_SCORE_OF_PART : 0;
  const good = wanted.filter(
    ({score, covered}) => covered >= LEAST_COVERED && score >= Math.max(least, bestScore * LEAST_OF_BEST),
  );
  const byPage = new Map<IndexedPage, Ranked[]>();
  for (const one of good) byPage.set(one.section.page, [...(byPage.get(one.section.page) ?? []), one]);
  const shown = [...byPage].slice(0, wish.pages);
  const words = termsOf(slots);
  const missingTexts = new Set<number>();
  const excerpt = ({id, place, page}: IndexedSection): MarkedText[] => {
    // A page's beginning is introduced by what the page says of itself, which is there already.
    const blocks = place === 0 ? [page.description] : texts.of(id);
    if (blocks === undefined) missingTexts.add(texts.fileOf(id));
    return blocks === undefined ? [] : excerptOf(blocks, words);
  };
  const pages = shown.map(([{title, kind, trail, role}, sections], place): PageHits => {
    const [best, ...others] = sections.toSorted((one, other) => other.own - one.own);
    const further = others.toSorted((one, other) => asFurther(other, lexicon) - asFurther(one, lexicon));
    const first = best === undefined ? [] : [best];
    const hits = [...first, ...further].slice(0, wish.hitsPerPage).map(({section}, index) => ({
      address: section.address,
      heading: markWords(section.heading, words),
      above: section.above,
      excerpt:
        wish.excerpts === 'all' || (index === 0 && (place < MOST_EXCERPTS || section.place === 0))
          ? excerpt(section)
          : [],
    }));
    return {title, kind, trail, role, hits};
  });
  const nearest = pages.length > 0 ? [] : nearestPlaces(wish.query, wanted, lexicon);
  const answer = {
    query: wish.query,
    pages,
    nearest,
    words: markedOnPage(slots, good.slice(0, 10)),
    isFinal: false,
  };
  return {answer, missingTexts: [...missingTexts]};
}

/** How well a section stands below a better one of its page. */
function asFurther({own, section}: Ranked, lexicon: Lexicon): number {
  return lexicon.isUsual(section.heading) ? own * USUAL_WEIGHT : own;
}

/** Whether nothing on the site says it, or only something that it might be a misspelling of. */
function isUnsure({isStop, alternatives, strengths}: WeighedSlot): boolean {
  const meanings = alternatives.flatMap(({parts}) => parts.flat());
  return !isStop && (strengths.size === 0 || meanings.every(({certainty}) => certainty <= MISSPELT));
}

function isWanted({role, kind}: IndexedPage, {roles, kinds}: SearchWish): boolean {
  const isOfRole = roles.length === 0 || (role !== undefined && roles.includes(role));
  return isOfRole && (kinds.length === 0 || kinds.includes(kind));
}

/** Every word that the query may stand for; stop words only where there is nothing else. */
function termsOf(slots: readonly WeighedSlot[]): Set<string> {
  const telling = slots.filter(({isStop}) => !isStop);
  return new Set(
    (telling.length > 0 ? telling : slots).flatMap(({alternatives}) =>
      alternatives.flatMap(({parts}) => tellingParts(parts).flatMap((part) => part.map(({term}) => term))),
    ),
  );
}

/** The surest words of each part of the query that the hits really say. */
function markedOnPage(slots: readonly WeighedSlot[], hits: readonly Ranked[]): string[] {
  const said = hits.map(({section}) => section.id);
  return [
    ...new Set(
      slots
        .filter(({isStop, strengths}) => !isStop && said.some((id) => strengths.has(id)))
        .flatMap(({alternatives}) =>
          alternatives
            .flatMap(({parts, certainty}) =>
              tellingParts(parts).flatMap((part) =>
                part.map((one) => ({...one, certainty: one.certainty * certainty})),
              ),
            )
            .toSorted((one, other) => other.certainty - one.certainty)
            .slice(0, MARKED_PER_SLOT)
            .map(({term}) => term),
        ),
    ),
  ];
}
