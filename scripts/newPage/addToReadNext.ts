import {PageProblem} from './pageProblem';

const READ_NEXT = /^## Read next .*$/m;

/** A page with one more way on, at the end of its part “Read next”. */
export function addToReadNext(source: string, path: string, title: string, slug: string): string {
  const heading = READ_NEXT.exec(source);
  if (heading === null) {
    throw new PageProblem(
      `${path} has no part “Read next”, and a new page needs a page that leads to it.`,
      'Link to the new page from another page by hand.',
    );
  }
  return `${source.trimEnd()} There is also a page about [${escapeLabel(title)}](/${slug}).\n`;
}

function escapeLabel(title: string): string {
  return title.replaceAll(/[\\[\]<>{}*_`]/g, '\\$&');
}
