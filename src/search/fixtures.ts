import type {Synonym} from '../data/synonyms';
import type {SearchAnswer, SearchWish} from './answer';
import {SearchEngine} from './engine';
import type {IndexFiles} from './files';
import type {PageText, SectionText} from './pageText';
import {writeIndex} from './writeIndex';

/** For tests: a page whose sections are given as heading and text. */
export function pageFixture(
  address: string,
  title: string,
  sections: Readonly<Record<string, string>> = {},
  given: Partial<PageText> = {},
): PageText {
  const start: SectionText = {anchor: undefined, heading: '', also: [], above: [], blocks: []};
  const rest = Object.entries(sections).map(([heading, text]): SectionText => {
    const anchor = heading.toLowerCase().replaceAll(' ', '-');
    return {anchor, heading, also: [], above: [], blocks: [text]};
  });
  return {
    address,
    title,
    label: title,
    question: `What about ${address}?`,
    description: '',
    keywords: [],
    role: undefined,
    kind: 'teams',
    trail: [],
    sections: [start, ...rest],
    ...given,
  };
}

/** For tests: the files of an index in memory, and which of them were asked for. */
export function filesFixture(pages: readonly PageText[], synonyms: readonly Synonym[] = []) {
  const index = writeIndex(pages, synonyms);
  const asked: string[] = [];
  const give = <File>(name: string, file: File | undefined): Promise<File> => {
    asked.push(name);
    return file === undefined ? Promise.reject(new Error(`There is no ${name}.`)) : Promise.resolve(file);
  };
  const files: IndexFiles = {
    heads: () => give('heads', index.heads),
    words: (file) => give(`words ${String(file)}`, index.words[file]),
    texts: (file) => give(`texts ${String(file)}`, index.texts[file]),
  };
  return {files, asked, index};
}

/** For tests: everything is wished for. */
export function wishFor(query: string, given: Partial<SearchWish> = {}): SearchWish {
  return {query, roles: [], kinds: [], pages: 8, hitsPerPage: 3, excerpts: 'all', ...given};
}

/** For tests: all answers to a wish, the final one last. */
export async function answersTo(engine: SearchEngine, wish: SearchWish): Promise<SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  await engine.answer(
    wish,
    (answer) => answers.push(answer),
    () => true,
  );
  return answers;
}

/** For tests: a search that asks for the addresses found among some pages, the best first. */
export function searchIn(pages: readonly PageText[], synonyms: readonly Synonym[] = []) {
  const engine = new SearchEngine(filesFixture(pages, synonyms).files);
  return async (query: string, given: Partial<SearchWish> = {}): Promise<string[]> => {
    const answer = (await answersTo(engine, wishFor(query, given))).at(-1);
    return (answer?.pages ?? []).flatMap(({hits}) => hits.map(({address}) => address));
  };
}
