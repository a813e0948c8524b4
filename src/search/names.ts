import type {Lexicon} from './lexicon';
import {rarityOf, type WeighedSlot} from './weighSlots';
import type {IndexedSection} from './sections';
import {tellingParts} from './slots';
import {STOP_WEIGHT, STOP_WORDS} from './stopWords';
import {wordsOf} from './words';

/** One thing that a section is called. */
interface Name {
  /** Its words with spaces between. */
  readonly text: string;
  /** Each with what it weighs. */
  readonly words: ReadonlyMap<string, number>;
  /** Sum of what its words weigh. */
  readonly weight: number;
  /** How much it counts to be called by it, from 0 to 1. */
  readonly rank: number;
}

const RANKS = {title: 1, also: 0.95, question: 0.95, heading: 0.9, keyword: 0.75, whole: 0.9} as const;
/** To say a name word by word, stop words too, is more than to say all that tells. */
const SAME = 1.15;
/** To have typed the beginning of a name is at least this much; more for each letter that is there already. */
const BEGUN = 0.75;

/** What each section is called, and how near a query comes to it. */
export class Names {
  readonly #names: readonly (readonly Name[])[];

  constructor(lexicon: Lexicon) {
    const weightOf = (word: string): number =>
      rarityOf(lexicon.frequency(word), lexicon.sections.length) * (STOP_WORDS.has(word) ? STOP_WEIGHT : 1);
    this.#names = lexicon.sections.map((section) =>
      namesOf(section).map(([text, rank]) => {
        const words = wordsOf(text);
        const weights = new Map(words.map((word) => [word, weightOf(word)]));
        const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
        return {text: words.join(' '), words: weights, weight, rank};
      }),
    );
  }

  /**
   * How near a query is to the nearest name of a section, from 0 to a little over 1: the share of what both weigh that
   * each finds in the other (as the Sørensen–Dice coefficient has it), however their words are ordered.
   */
  nearness(section: number, query: Asked): number {
    const {typed, isUnfinished, certainties} = query;
    let nearest = 0;
    for (const name of this.#names[section] ?? []) {
      let said = 0;
      for (const [word, weight] of name.words) said += weight * (certainties.get(word) ?? 0);
      // Most names share nothing with the query, and no more is asked of them.
      const alike = said > 0 ? alikeness(name, said, query) : 0;
      const begun =
        isUnfinished && name.text.startsWith(typed)
          ? BEGUN + (SAME - BEGUN) * (typed.length / name.text.length)
          : 0;
      nearest = Math.max(nearest, name.rank * Math.max(alike, begun));
    }
    return nearest;
  }
}

/** How much a name and a query have in common; `said` is what the query says of the name, by weight. */
function alikeness({words, weight}: Name, said: number, {slots, weight: asked, certainties}: Asked): number {
  const shares = slots.map((slot) => shareIn(words, slot));
  const found = slots.reduce((sum, slot, index) => sum + slot.weight * (shares[index] ?? 0), 0);
  const isAll =
    shares.every((share) => share > 0) && [...words.keys()].every((word) => certainties.has(word));
  return Math.min(1, (found + said) / (asked + weight)) * (isAll ? SAME : 1);
}

/** A query as names are compared with it. */
export interface Asked {
  readonly slots: readonly WeighedSlot[];
  /** Sum of what its slots weigh. */
  readonly weight: number;
  /** All its words with spaces between. */
  readonly typed: string;
  readonly isUnfinished: boolean;
  /** How surely each word is meant that may be. */
  readonly certainties: ReadonlyMap<string, number>;
}

/** Makes a query ready for many names. */
export function asked(slots: readonly WeighedSlot[], isUnfinished: boolean): Asked {
  const certainties = new Map<string, number>();
  for (const {parts, certainty} of slots.flatMap(({alternatives}) => alternatives)) {
    for (const meaning of parts.flat()) {
      const sure = certainty * meaning.certainty;
      certainties.set(meaning.term, Math.max(certainties.get(meaning.term) ?? 0, sure));
    }
  }
  const weight = slots.reduce((sum, slot) => sum + slot.weight, 0);
  return {slots, weight, typed: slots.flatMap(({words}) => words).join(' '), isUnfinished, certainties};
}

function namesOf({place, page, heading, also}: IndexedSection): [text: string, rank: number][] {
  if (place > 0) {
    return [
      [heading, RANKS.heading],
      [`${page.label} ${heading}`, RANKS.whole],
      ...also.map((name): [string, number] => [name, RANKS.also]),
    ];
  }
  return [
    [page.title, RANKS.title],
    [page.label, RANKS.title],
    [page.question, RANKS.question],
    ...page.keywords.map((keyword): [string, number] => [keyword, RANKS.keyword]),
  ];
}

/** How much of a slot stands among the words, from 0 to 1, by its best reading. */
function shareIn(words: ReadonlyMap<string, number>, {alternatives}: WeighedSlot): number {
  return Math.max(
    ...alternatives.map(({parts, certainty}) => {
      const shares = tellingParts(parts).map((meanings) =>
        Math.max(0, ...meanings.map((meaning) => (words.has(meaning.term) ? meaning.certainty : 0))),
      );
      return (certainty * shares.reduce((sum, one) => sum + one, 0)) / shares.length;
    }),
  );
}
