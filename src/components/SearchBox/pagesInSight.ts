import type {PageHits} from '@site/src/search/answer';

/** The box is at most 44rem high; as many sections, of one line each, would fill it. */
const LINES = 16;
/** What a page takes besides its sections: its trail, and the excerpt of the best. In lines, rather too few. */
const LINES_PER_PAGE = 2;

/** The first pages of an answer: as many as the box has room for before anybody scrolls, or one more. */
export function pagesInSight(pages: readonly PageHits[]): readonly PageHits[] {
  let lines = 0;
  const end = pages.findIndex(({hits}) => (lines += LINES_PER_PAGE + hits.length) >= LINES);
  return end === -1 ? pages : pages.slice(0, end + 1);
}
