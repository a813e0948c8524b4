import type {PageKind} from './answer';
import type {Lexicon} from './lexicon';
import {asked, type Names} from './names';
import type {IndexedPage, IndexedSection} from './sections';
import {isPhraseWithAnswer, type WeighedSlot} from './weighSlots';

interface Index {
  readonly lexicon: Lexicon;
  readonly names: Names;
}

export interface Ranked {
  readonly section: IndexedSection;
  /** How well the section answers by its own words. */
  readonly own: number;
  /** The same, but a page's beginning also stands for what its sections say. */
  readonly score: number;
  /** Share of what the query asks, by weight, that the section, or at its beginning the page, says; from 0 to 1. */
  readonly covered: number;
}

/** How much a query that is a section's name counts, beside a section that says all of it in full, which counts 1. */
const NAME_SCORE = 0.9;
/** What a page's sections say counts so much for the page as a whole. */
const PAGE_SHARE = 0.6;
/** The home page says a little of everything that other pages say in full. */
const HOME_WEIGHT = 0.7;
/** On these pages what stands near each other has nothing to do with each other. */
const LISTS: ReadonlySet<PageKind> = new Set(['glossary', 'references']);
/** What a place that a synonym names is worth for its part of the query. */
const ANSWER_STRENGTH = 0.75;
/** A phrase, or all that was typed, is seldom meant otherwise. */
const WHOLE_ANSWER_STRENGTH = 1.1;

/** What a term means is seldom what a question asks that begins so; "what" and "which" may well ask for it. */
const QUESTIONS: ReadonlySet<string> = new Set(['how', 'when', 'where', 'who', 'whom', 'whose', 'why']);
/** What a term weighs, beside a page, in the answer of such a question. */
const TERM_WEIGHT = 0.85;

/** Pages about this site itself and lists of sources give way to pages about its subject when both match alike. */
const KIND_WEIGHTS: {readonly [Kind in PageKind]?: number} = {
  contribute: 0.85,
  references: 0.85,
  glossary: 0.95,
};

/** Every section that says something of what was asked, the best first. */
export function rank(
  slots: readonly WeighedSlot[],
  isUnfinished: boolean,
  {lexicon, names}: Index,
): Ranked[] {
  if (slots.every(({weight}) => weight === 0)) return [];
  const query = asked(slots, isUnfinished);
  const isQuestion = slots.length > 1 && QUESTIONS.has(slots[0]?.words[0] ?? '');
  const own = slots.map((slot) => withAnswers(slot, slots.length === 1, lexicon));
  const withPages = own.map((strengths) => withPageStarts(strengths, lexicon));
  const found = new Set(withPages.flatMap((strengths) => [...strengths.keys()]));
  return [...found]
    .flatMap((id): Ranked[] => {
      const section = lexicon.sections[id];
      if (section === undefined) return [];
      const named = NAME_SCORE * names.nearness(id, query) ** 3;
      const worth = worthOf(section) * (isQuestion && section.page.kind === 'glossary' ? TERM_WEIGHT : 1);
      const [alone, whole] = [own, withPages].map((strengths) => said(id, slots, strengths));
      return [
        {
          section,
          own: ((alone?.score ?? 0) + named) * worth,
          score: ((whole?.score ?? 0) + named) * worth,
          covered: whole?.covered ?? 0,
        },
      ];
    })
    .sort((one, other) => other.score - one.score || one.section.id - other.section.id);
}

/** How well a section says what is asked: how well each slot is said, by weight, and less for what is not said at all. */
function said(
  id: number,
  slots: readonly WeighedSlot[],
  strengths: readonly ReadonlyMap<number, number>[],
): {readonly score: number; readonly covered: number} {
  let [total, sum, covered] = [0, 0, 0];
  slots.forEach(({weight}, index) => {
    const strength = strengths[index]?.get(id) ?? 0;
    total += weight;
    sum += weight * strength;
    covered += strength > 0 ? weight : 0;
  });
  return {score: (sum / total) * (covered / total), covered: covered / total};
}

function worthOf({page: {address, kind}}: IndexedSection): number {
  return address === '/' ? HOME_WEIGHT : (KIND_WEIGHTS[kind] ?? 1);
}

/** A page's beginning stands for the page: what the sections say counts for it too. */
function withPageStarts(strengths: ReadonlyMap<number, number>, lexicon: Lexicon): Map<number, number> {
  const scores = new Map(strengths);
  const best = new Map<IndexedPage, number>();
  for (const [id, strength] of strengths) {
    const page = lexicon.sections[id]?.page;
    if (page !== undefined && !LISTS.has(page.kind)) best.set(page, Math.max(best.get(page) ?? 0, strength));
  }
  for (const [{address}, strength] of best) {
    const start = lexicon.at(address);
    if (start !== undefined) scores.set(start.id, Math.max(scores.get(start.id) ?? 0, PAGE_SHARE * strength));
  }
  return scores;
}

function withAnswers(slot: WeighedSlot, isWholeQuery: boolean, lexicon: Lexicon): Map<number, number> {
  const scores = new Map(slot.strengths);
  const most = isWholeQuery || isPhraseWithAnswer(slot) ? WHOLE_ANSWER_STRENGTH : ANSWER_STRENGTH;
  slot.answers.forEach((address, index) => {
    const section = lexicon.at(address);
    if (section === undefined) return;
    const strength = most - 0.05 * index;
    scores.set(section.id, Math.max(scores.get(section.id) ?? 0, strength));
  });
  return scores;
}
