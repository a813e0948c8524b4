import {SYNONYMS} from '../../src/data/synonyms';
import type {SearchAnswer} from '../../src/search/answer';
import {SearchEngine} from '../../src/search/engine';
import {writeIndex} from '../../src/search/writeIndex';
import {siteTexts} from './siteTexts';

/** As many as the box shows. */
const SHOWN = {roles: [], kinds: [], pages: 6, hitsPerPage: 3, excerpts: 'first'} as const;

/** The search of the site with its whole index at hand, without a browser. */
export async function siteEngine(): Promise<SearchEngine> {
  const written = writeIndex(await siteTexts(), SYNONYMS);
  // As on its way to a browser.
  const read = <Content>(content: Content | undefined): Promise<Content> =>
    content === undefined
      ? Promise.reject(new Error('The index has no such file.'))
      : Promise.resolve(JSON.parse(JSON.stringify(content)) as Content);
  return new SearchEngine({
    heads: () => read(written.heads),
    words: (file) => read(written.words[file]),
    texts: (file) => read(written.texts[file]),
  });
}

/** Addresses of what the box would offer in the end, the best first. */
export async function addressesFound(engine: SearchEngine, query: string): Promise<readonly string[]> {
  let last: SearchAnswer | undefined;
  await engine.answer(
    {query, ...SHOWN},
    (answer) => {
      last = answer;
    },
    () => true,
  );
  return last?.pages.flatMap(({hits}) => hits.map(({address}) => address)) ?? [];
}
