import type {PluggableList} from 'unified';
import {visit} from 'unist-util-visit';
import {headingId} from '../../src/contentPolicy/tree/headingId';
import {readPage, type PageSource} from '../../src/pageText/readPage';
import {rewriteNodes} from '../../src/pageText/rewriteNodes';
import type {SitePage} from '../../src/pageText/sitePage';
import type {PageText, SectionText} from '../../src/search/pageText';
import {SEARCH_WRITERS} from './anchoredWords';
import {cutSections} from './cutSections';
import {kindOf} from './kindOf';

interface Options {
  /** The plugins that fill in what a page does not type: quoted code, payloads, props, sources. */
  readonly fillIn: PluggableList;
  /** All pages of the site. */
  readonly pages: readonly SitePage[];
}

/** These sections only point to other pages, whose words would lead readers here instead of there. */
const POINTING_ELSEWHERE: ReadonlySet<string | undefined> = new Set(['sources', 'read-next']);

const NO_NOTES = {cite: () => undefined, list: () => undefined, explain: () => undefined};

/** A page's text by section: its prose, and what its components draw from data. */
export async function pageText(
  page: SitePage,
  source: PageSource,
  {fillIn, pages}: Options,
): Promise<PageText> {
  const {address, title, label, question, description, keywords, role, above} = page;
  return {
    ...{address, title, label, question, description, keywords, role},
    kind: kindOf(page),
    trail: above.map((heading) => heading.label),
    sections: await sectionsOf(source, {fillIn, pages}),
  };
}

/**
 * A page with a slip is found by its name alone: its own loader reads it next, and tells the line and how to mend it.
 * An error from here would stop the build before that.
 */
async function sectionsOf(source: PageSource, {fillIn, pages}: Options): Promise<SectionText[]> {
  try {
    const tree = await readPage(source, fillIn);
    visit(tree, 'heading', (heading) => {
      heading.data = {...heading.data, anchor: headingId(heading)};
    });
    const how = {words: SEARCH_WRITERS, linkTo: (url: string) => url, notes: NO_NOTES, pages};
    return cutSections(rewriteNodes(tree.children, how)).map(withOwnTextOnly);
  } catch {
    return cutSections([]);
  }
}

function withOwnTextOnly(section: SectionText): SectionText {
  return POINTING_ELSEWHERE.has(section.anchor) ? {...section, blocks: []} : section;
}
