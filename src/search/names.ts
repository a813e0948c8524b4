import type {Lexicon} from './lexicon';
import {rarityOf, type WeighedSlot} from './weighSlots';
import type {IndexedSection} from './sections';
import {STOP_WORDS} from './stopWords';
import {wordsOf} from './words';

/** One thing that a section is called. */
interface Name {
  readonly words: ReadonlyMap<string, number>;
  /** Sum of what its words weigh. */
  readonly weight: number;
  /** How much it counts to be called by it, from 0 to 1. */
  readonly rank: number;
}

const RANKS = {title: 1, also: 0.95, question: 0.95, heading: 0.9, keyword: 0.75, whole: 0.8} as const;
const STOP_WEIGHT = 0.12;

/** What each section is called, and how near a query comes to it. */
export class Names {
  readonly #names: readonly (readonly Name[])[];

  constructor(lexicon: Lexicon) {
    const weightOf = (word: string): number =>
      rarityOf(lexicon.frequency(word), lexicon.sections.length) * (STOP_WORDS.has(word) ? STOP_WEIGHT : 1);
    this.#names = lexicon.sections.map((section) =>
      namesOf(section).map(([text, rank]) => {
        const words = new Map(wordsOf(text).map((word) => [word, weightOf(word)]));
        return {words, weight: [...words.values()].reduce((sum, one) => sum + one, 0), rank};
      }),
    );
  }

  /**
   * How near a query is to the nearest name of a section, from 0 to 1: the share of what both weigh that they have in
   * common (the Sørensen–Dice coefficient), however their words are ordered.
   */
  nearness(section: number, slots: readonly WeighedSlot[]): number {
    const asked = slots.reduce((sum, {weight}) => sum + weight, 0);
    let nearest = 0;
    for (const {words, weight, rank} of this.#names[section] ?? []) {
      const common = slots.reduce((sum, slot) => sum + slot.weight * shareIn(words, slot), 0);
      nearest = Math.max(nearest, rank * Math.min(1, (2 * common) / (asked + weight)));
    }
    return nearest;
  }
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
      const shares = parts.map((meanings) =>
        Math.max(0, ...meanings.map((meaning) => (words.has(meaning.term) ? meaning.certainty : 0))),
      );
      return (certainty * shares.reduce((sum, one) => sum + one, 0)) / shares.length;
    }),
  );
}
