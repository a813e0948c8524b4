import {HOME} from '../data/home';
import {READER_IDS, READING_PATHS} from '../data/readingPaths';
import {findPageHead, type PageHead} from '../lib/findPageHead';

/** What the home page says, in the words of a page: it is composed in src/pages, not written in docs. */
export function homePage(pages: readonly PageHead[]): string {
  const paths = READER_IDS.map((id) => {
    const {reader, promise, pages: path} = READING_PATHS[id];
    return `- **${reader}.** ${promise} [${findPageHead(pages, path[0]).question}](${path[0]})\n`;
  });
  return [
    HOME.lead,
    '<PipelineDiagram menu />',
    '## Four desks',
    '<RoleCards />',
    '## Where to start',
    paths.join(''),
    'Each of these is the first page of a path. [See all five paths, page by page](/start)',
  ].join('\n\n');
}
