import {READING_PATHS, type ReaderId} from '../data/readingPaths';
import {findPageHead, type PageHead} from './findPageHead';

/** A reading path as a numbered list in Markdown: each page with the question that it answers. */
export function readingPathToMarkdown(reader: ReaderId, heads: readonly PageHead[]): string {
  const {promise, pages} = READING_PATHS[reader];
  const lines = pages.map((address, index) => {
    const {title, question} = findPageHead(heads, address);
    return `${String(index + 1)}. [${title}](${address}): ${question}`;
  });
  return `${promise}\n\n${lines.join('\n')}\n`;
}
