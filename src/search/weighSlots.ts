import type {Lexicon} from './lexicon';
import {type Alternative, type Meaning, type Slot, tellingParts} from './slots';
import {STOP_WEIGHT, STOP_WORDS} from './stopWords';

/** A slot with what it says about each section. */
export interface WeighedSlot extends Slot {
  /** How much the slot says about what is looked for: the rarer, the more. 0 to 1 for each thing that it asks for. */
  readonly weight: number;
  /** How well each section answers it, from 0 to 1, by the section's number. */
  readonly strengths: ReadonlyMap<number, number>;
}

/** What a phrase at least weighs that has answers of its own. */
const PHRASE_WEIGHT = 0.8;
/** What is left of the strength of a way to read a slot where only one of two parts is said. */
const PARTLY_SAID = 0.4;

/** Weighs each slot by its rarity on this site, and says how well each section answers it. */
export function weighSlots(slots: readonly Slot[], lexicon: Lexicon): WeighedSlot[] {
  return slots.map((slot) => {
    const hasStops = slot.isStop || slot.words.length > 1;
    const read = slot.alternatives.map((alternative) => readAlternative(alternative, hasStops, lexicon));
    const strengths = new Map<number, number>();
    for (const one of read) {
      for (const [section, strength] of one.strengths) {
        strengths.set(section, Math.max(strengths.get(section) ?? 0, strength));
      }
    }
    const understood = read.filter((one) => one.strengths.size > 0);
    const rarities = understood.map((one) => one.rarity);
    const known = Math.max(...rarities, isPhraseWithAnswer(slot) ? PHRASE_WEIGHT : 0);
    const unknown = slot.isStop ? STOP_WEIGHT : 1;
    return {...slot, strengths, weight: understood.length > 0 ? known : unknown};
  });
}

/** A phrase for which a contributor wrote down what answers it tells more than its words do. */
export function isPhraseWithAnswer({words, answers}: Slot): boolean {
  return words.length > 1 && answers.length > 0;
}

/** How rare a word is that stands in so many of the sections, from 0 to 1. */
export function rarityOf(sectionsWith: number, sections: number): number {
  return Math.log((1 + sections) / (1 + sectionsWith)) / Math.log(1 + sections);
}

function readAlternative({parts, certainty}: Alternative, hasStops: boolean, lexicon: Lexicon) {
  const read = tellingParts(parts).map((meanings) => readPart(meanings, lexicon));
  const strengths = new Map<number, number>();
  for (const section of new Set(read.flatMap((part) => [...part.keys()]))) {
    const said = read.map((part) => part.get(section) ?? 0);
    const mean = said.reduce((sum, one) => sum + one, 0) / said.length;
    const isWhole = said.every((one) => one > 0);
    strengths.set(section, certainty * mean * (isWhole ? 1 : PARTLY_SAID));
  }
  const rarities = parts.map((meanings) => {
    const isStop = hasStops && STOP_WORDS.has(meanings[0]?.term ?? '');
    return rarityOfPart(meanings, lexicon) * (isStop ? STOP_WEIGHT : 1);
  });
  return {
    strengths,
    rarity: Math.min(
      1.5,
      rarities.reduce((sum, one) => sum + one, 0),
    ),
  };
}

/** The rarity of the word itself; what may be many words is as common as all of them. */
function rarityOfPart(meanings: readonly Meaning[], lexicon: Lexicon): number {
  const sections = lexicon.sections.length;
  const [first] = meanings;
  if (first?.certainty === 1) return rarityOf(lexicon.frequency(first.term), sections);
  const all = meanings.reduce((sum, {term}) => sum + lexicon.frequency(term), 0);
  return rarityOf(Math.min(sections, all), sections);
}

/** How well each section says one of the words that a part may mean. */
function readPart(meanings: readonly Meaning[], lexicon: Lexicon): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const {term, certainty} of meanings) {
    for (const [section, strength] of lexicon.strengthsOf(term)) {
      strengths.set(section, Math.max(strengths.get(section) ?? 0, certainty * strength));
    }
  }
  return strengths;
}
