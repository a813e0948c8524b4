import type {Synonym} from '../data/synonyms';
import {
  type HeadOfPage,
  type HeadOfSection,
  type HeadsFile,
  type Posting,
  type SynonymEntry,
  type TextFile,
  type WordFile,
  writePostings,
} from './files';
import type {PageText, SectionText} from './pageText';
import {STOP_WORDS, tellingWords} from './stopWords';
import {indexWordsOf, wordsOf} from './words';

export interface WrittenIndex {
  readonly heads: HeadsFile;
  readonly words: readonly WordFile[];
  readonly texts: readonly TextFile[];
}

/** About how long a file of words or of texts is, in characters. A search loads one for each of its words and hits. */
const FILE_LENGTH = 1500;

/** The whole index of a site as the files that a reader's browser loads by need. */
export function writeIndex(pages: readonly PageText[], synonyms: readonly Synonym[]): WrittenIndex {
  const blocks = pages.flatMap(({sections}) => sections.map((section) => section.blocks));
  const sections = blocks.map((ofSection) => ofSection.flatMap(bodyWordsOf));
  const words = shareOut(entriesOfWords(sections, synonyms), ({length}) => length);
  const texts = shareOut(
    blocks.map((text, section) => ({text, section})),
    ({text}) => text.join().length,
  );
  return {
    heads: {
      pages: pages.map(headOfPage),
      lengths: sections.map(({length}) => length),
      wordBounds: words.slice(1).flatMap(([first]) => first?.word ?? []),
      textBounds: texts.slice(1).flatMap(([first]) => first?.section ?? []),
    },
    words: words.map((file) => [
      file.flatMap(({word, postings}) => (postings === '' ? [] : `${word}:${postings}`)).join(' '),
      file.flatMap((entry) => entry.synonyms),
    ]),
    texts: texts.map((file) => file.map(({text}) => text)),
  };
}

/** What of a text is worth finding: no stop words, no lone letters, no long numbers and no checksums. */
function bodyWordsOf(block: string): string[] {
  return indexWordsOf(block).filter(
    (word) =>
      word.length > 1 &&
      !STOP_WORDS.has(word) &&
      !/^\d{5,}$/.test(word) &&
      !/^(?=.*\d)[0-9a-f]{10,}$/.test(word),
  );
}

interface WordEntry {
  readonly word: string;
  /** Empty for a word that only readers say. */
  readonly postings: string;
  readonly synonyms: readonly SynonymEntry[];
  /** In characters. */
  readonly length: number;
}

/** All words of texts and synonyms in alphabetical order. */
function entriesOfWords(sections: readonly (readonly string[])[], synonyms: readonly Synonym[]): WordEntry[] {
  const postings = collectPostings(sections);
  const others = collectSynonyms(synonyms);
  return [...new Set([...postings.keys(), ...others.keys()])].toSorted().map((word) => {
    const written = writePostings(postings.get(word) ?? []);
    const entries = others.get(word) ?? [];
    const length = word.length + written.length + (entries.length > 0 ? JSON.stringify(entries).length : 0);
    return {word, postings: written, synonyms: entries, length};
  });
}

function collectPostings(sections: readonly (readonly string[])[]): Map<string, Posting[]> {
  const counts = new Map<string, Map<number, number>>();
  sections.forEach((words, section) => {
    for (const word of words) {
      const ofWord = counts.get(word) ?? new Map<number, number>();
      ofWord.set(section, (ofWord.get(section) ?? 0) + 1);
      counts.set(word, ofWord);
    }
  });
  return new Map(
    [...counts].map(([word, ofWord]) => [word, [...ofWord].map(([section, count]) => ({section, count}))]),
  );
}

/** The synonyms by the word that a search for them loads: the first that is no stop word. */
function collectSynonyms(synonyms: readonly Synonym[]): Map<string, SynonymEntry[]> {
  const byWord = new Map<string, SynonymEntry[]>();
  for (const synonym of synonyms) {
    const {mean, find} = withTranslated(synonym, synonyms);
    for (const phrase of synonym.say) {
      const words = wordsOf(phrase);
      const key = tellingWords(words)[0] ?? '';
      const entry: SynonymEntry = [words.join(' '), mean, find];
      byWord.set(key, [...(byWord.get(key) ?? []), entry]);
    }
  }
  return byWord;
}

/** A word of another language means what its translation means, and is answered where that is answered. */
function withTranslated(
  {mean = [], find = [], language}: Synonym,
  synonyms: readonly Synonym[],
): Required<Pick<Synonym, 'mean' | 'find'>> {
  if (language === undefined) return {mean, find};
  const ofTranslation = synonyms.filter(
    (other) => other.language === undefined && other.say.some((word) => mean.includes(word)),
  );
  return {
    mean: [...new Set([...mean, ...ofTranslation.flatMap((other) => other.mean ?? [])])],
    find: [...new Set([...find, ...ofTranslation.flatMap((other) => other.find ?? [])])],
  };
}

/** Cuts a list into runs of about {@link FILE_LENGTH}. */
function shareOut<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[][] {
  const files: Item[][] = [];
  let length = FILE_LENGTH;
  for (const item of items) {
    if (length >= FILE_LENGTH) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(item);
    length += lengthOf(item);
  }
  return files;
}

function headOfPage(page: PageText): HeadOfPage {
  const {address, title, label, question, description, keywords, role, kind, trail, sections} = page;
  const heads = sections.slice(1).map(headOfSection);
  return [address, title, label, question, description, keywords, role ?? 0, kind, trail, heads];
}

function headOfSection({anchor = '', heading, above, also}: SectionText): HeadOfSection {
  const depth = above.length;
  return also.length > 0 ? [anchor, heading, depth, also] : [anchor, heading, depth];
}
