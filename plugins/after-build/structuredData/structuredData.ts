import {visit} from 'unist-util-visit';
import {parsePage} from '../../../src/contentPolicy/source/parsePage';
import type {Element} from '../../../src/contentPolicy/tree/pageNodes';
import {TERM_IDS, type TermId} from '../../../src/data/glossary';
import type {Step} from '../step';
import {describePage} from './describePage';
import {writeIntoHead} from './writeIntoHead';

/**
 * Writes into each built page what it is, for search engines. Done here and not by a component, so that no script
 * has to set it in the reader's browser.
 */
export const structuredData: Step = {
  name: 'structured data',
  run: async (site, files) => {
    for (const page of site.pages) {
      const terms = page.source === undefined ? [] : termsOf(await files.readSource(page.source));
      const path = page.address === '/' ? 'index.html' : `${page.address.slice(1)}.html`;
      const html = await files.readBuilt(path);
      await files.write(path, writeIntoHead(html, describePage(page, terms, site)));
    }
  },
};

/** The terms that a page explains, each once, in the order of their first use. */
export function termsOf(mdx: string): TermId[] {
  const used = new Set<unknown>();
  visit(parsePage(mdx), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const {name, attributes} = node as Element;
    const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
    if (name === 'Term') used.add(id?.value);
  });
  return [...used].flatMap((id) => TERM_IDS.filter((term) => term === id));
}
