import {stemmer} from 'stemmer';
import {type HeadsFile, readPostings} from './files';
import {openBody} from './openBody';
import {openHeads} from './openHeads';
import {type IndexedSection, openSections} from './sections';
import {type Strengths, together} from './strengths';
import type {TermIndex} from './termIndex';

/** So many sections of one heading are a habit of the site. */
const MANY = 4;

/** All words of the site that are known so far, and the sections that each stands in. */
export class Lexicon {
  readonly sections: readonly IndexedSection[];
  readonly #byAddress: ReadonlyMap<string, IndexedSection>;
  readonly #bounds: readonly string[];
  readonly #heads: TermIndex;
  readonly #bodies = new Map<number, TermIndex>();
  readonly #names: ReadonlySet<string>;
  readonly #terms = new Set<string>();
  readonly #headings = new Map<string, number>();
  readonly #families = new Map<string, string[]>();
  readonly #frequencies = new Map<string, number>();
  #strengths = new Map<string, Strengths>();

  constructor(heads: HeadsFile) {
    this.sections = openSections(heads);
    this.#byAddress = new Map(this.sections.map((section) => [section.address, section]));
    this.#bounds = heads.wordBounds;
    for (const {heading} of this.sections) {
      this.#headings.set(heading, (this.#headings.get(heading) ?? 0) + 1);
    }
    this.#heads = openHeads(this.sections);
    this.#names = new Set(this.#heads.terms.keys());
    this.#learn(this.#names);
  }

  /** The section at an address without the base path; a page's address is its beginning. */
  at(address: string): IndexedSection | undefined {
    return this.#byAddress.get(address);
  }

  /** Whether it stands somewhere, letter by letter. */
  has(word: string): boolean {
    return this.#terms.has(word);
  }

  /** Whether it stands in a name: in a heading, a question, a keyword or what else a page says of itself. */
  hasName(word: string): boolean {
    return this.#names.has(word);
  }

  /** Whether many sections have this heading. */
  isUsual(heading: string): boolean {
    return (this.#headings.get(heading) ?? 0) >= MANY;
  }

  /** Words with the same stem, such as "engineers" and "engineering", without the word itself. */
  family(word: string): string[] {
    return (this.#families.get(stemmer(word)) ?? []).filter((term) => term !== word);
  }

  /** Words that begin with these letters, without the word itself. */
  continuations(letters: string): string[] {
    return this.#everywhere(({terms}) => terms.atPrefix(letters).keys()).filter((term) => term !== letters);
  }

  /** Words that may be within so many edits; which of them really are, {@link editDistance} tells. */
  lookalikes(word: string, edits: number): string[] {
    return this.#everywhere(({terms}) => terms.fuzzyGet(word, edits).keys());
  }

  /**
   * In how many sections' names a word stands, or of a word in no name in how many texts. Names come first because
   * they are all known from the start, so that what a word weighs does not change while texts arrive.
   */
  frequency(term: string): number {
    const known = this.#frequencies.get(term);
    if (known !== undefined) return known;
    const inNames = this.#heads.strengthsOf(term).size;
    if (inNames > 0) this.#frequencies.set(term, inNames);
    return inNames > 0 ? inNames : this.strengthsOf(term).size;
  }

  /** How well each section is matched by a word, its name and its text taken together. */
  strengthsOf(term: string): Strengths {
    const known = this.#strengths.get(term);
    if (known !== undefined) return known;
    const all = new Map(this.#heads.strengthsOf(term));
    for (const file of this.#filesWith(term, false)) {
      for (const [section, strength] of this.#bodies.get(file)?.strengthsOf(term) ?? []) {
        all.set(section, together(all.get(section) ?? 0, strength));
      }
    }
    this.#strengths.set(term, all);
    return all;
  }

  /** The files of words that hold a word, or words that begin with it, and have not arrived. */
  missingFiles(word: string, isBeginning: boolean): number[] {
    return this.#filesWith(word, isBeginning).filter((file) => !this.#bodies.has(file));
  }

  /** Takes in where texts say the words of a file that has arrived. */
  addTexts(file: number, words: string): void {
    const entries = [...words.matchAll(/([^ :]+):(\S+)/g)].map(
      ([, word = '', postings = '']) => [word, readPostings(postings)] as const,
    );
    this.#bodies.set(file, openBody(entries, this.sections));
    this.#learn(entries.map(([term]) => term));
    this.#strengths = new Map();
  }

  #everywhere(find: (index: TermIndex) => Iterable<string>): string[] {
    return [...new Set([this.#heads, ...this.#bodies.values()].flatMap((index) => [...find(index)]))];
  }

  #filesWith(word: string, isBeginning: boolean): number[] {
    const first = this.#bounds.filter((bound) => bound <= word).length;
    const last = isBeginning
      ? this.#bounds.filter((bound) => bound <= word || bound.startsWith(word)).length
      : first;
    return Array.from({length: last - first + 1}, (_, index) => first + index);
  }

  #learn(terms: Iterable<string>): void {
    for (const term of terms) {
      if (this.#terms.has(term)) continue;
      this.#terms.add(term);
      const stem = stemmer(term);
      const family = this.#families.get(stem);
      if (family === undefined) this.#families.set(stem, [term]);
      else family.push(term);
    }
  }
}
