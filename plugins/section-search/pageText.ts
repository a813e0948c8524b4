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
  const tree = await readPage(source, fillIn);
  visit(tree, 'heading', (heading) => {
    heading.data = {...heading.data, anchor: headingId(heading)};
  });
  const content = rewriteNodes(tree.children, {
    words: SEARCH_WRITERS,
    linkTo: (url) => url,
    notes: NO_NOTES,
    pages,
  });
  const {address, title, label, question, description, keywords, role, above} = page;
  return {
    ...{address, title, label, question, description, keywords, role},
    kind: kindOf(page),
    trail: above.map((heading) => heading.label),
    sections: cutSections(content).map(withOwnTextOnly),
  };
}

function withOwnTextOnly(section: SectionText): SectionText {
  return POINTING_ELSEWHERE.has(section.anchor) ? {...section, blocks: []} : section;
}
