import type {TermId} from '../data/glossary';
import type {FactId} from '../data/sources';
import type {LiteralValue} from '../contentPolicy/tree/literalValue';
import type {PageHead} from '../lib/findPageHead';
import type {Content} from './content';

/** One use of a word on a page. The content policy has checked its props before. */
export interface Word {
  readonly props: Readonly<Record<string, LiteralValue | undefined>>;
  /** What stands between its tags, already in plain Markdown. */
  readonly children: readonly Content[];
  /** The words that stand directly between its tags, each with what it became. */
  readonly parts: readonly Part[];
  readonly notes: Notes;
  /** All pages of the site. */
  readonly pages: readonly PageHead[];
}

interface Part {
  readonly props: Word['props'];
  readonly content: readonly Content[];
}

/** What the end of the copy will list. */
export interface Notes {
  readonly cite: (facts: readonly FactId[]) => void;
  /** For facts that the page lists itself. */
  readonly list: (facts: readonly FactId[]) => void;
  readonly explain: (term: TermId) => void;
}

/** Says a word of the vocabulary in Markdown: as nodes, or as text that is then read as Markdown. */
export type WordWriter = (word: Word) => readonly Content[] | string;

type Props = Word['props'];

/** For a word that draws data: the twin that writes the same as text, and the facts that it cites. */
export function data(
  write: (props: Props) => string,
  factsOf: (props: Props) => readonly FactId[] = () => [],
): WordWriter {
  return ({props, notes}) => {
    notes.cite(factsOf(props));
    return write(props);
  };
}

/** For a word that only frames what stands between its tags. */
export const children: WordWriter = (word) => word.children;
