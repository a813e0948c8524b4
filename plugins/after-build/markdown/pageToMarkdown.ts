import type {Root, Text} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {type PluggableList, unified} from 'unified';
import {GLOSSARY, type TermId} from '../../../src/data/glossary';
import type {FactId} from '../../../src/data/sources';
import {citedFactsToMarkdown} from '../../../src/lib/sourcesToMarkdown';
import {asFlow, type Content} from '../../../src/pageText/content';
import {parseMarkdown} from '../../../src/pageText/parseMarkdown';
import {rewriteNodes} from '../../../src/pageText/rewriteNodes';
import {readPage, type PageSource} from '../../../src/pageText/readPage';
import type {SitePage} from '../../../src/pageText/sitePage';
import type {Notes, WordWriter} from '../../../src/pageText/wordWriter';
import {type BuiltSite, publishedAt} from '../step';
import {copyLinks} from './copyLinks';

interface Options {
  /** The plugins that fill in what a page does not type: quoted code, payloads, props, sources. */
  readonly fillIn: PluggableList;
  readonly words: Readonly<Record<string, WordWriter>>;
}

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    handlers: {
      text: (node: Text, _parent, state, info) => withFewBackslashes(state.safe(node.value, info)),
    },
  })
  .use(remarkGfm, {tablePipeAlign: false})
  .freeze();

/** A page as Markdown that stands alone: nothing on it is left to a component, a note or a link to find out. */
export async function pageToMarkdown(
  page: SitePage,
  source: PageSource,
  site: BuiltSite,
  {fillIn, words}: Options,
): Promise<string> {
  const tree = await readPage(source, fillIn);
  const kept = keepNotes();
  const how = {words, linkTo: copyLinks(site, page.address), notes: kept.notes, pages: site.pages};
  const body = rewriteNodes(tree.children, how);
  const ends = [...factsOfTables(kept.unlisted()), ...explanations(kept.terms())];
  return writer.stringify(rootOf([...head(page, site), ...body, ...rewriteNodes(ends, how)]));
}

function rootOf(nodes: readonly Content[]): Root {
  return {type: 'root', children: asFlow(nodes)};
}

function head({address, title, question, description, changed}: SitePage, site: BuiltSite): Content[] {
  const lines = [
    `# ${title}`,
    ...(question === title ? [] : [`**${question}** ${description}`]),
    `- This page: <${publishedAt(site, address)}>`,
  ];
  const dates = changed === undefined ? '' : `\n- Last changed: ${changed.toISOString().slice(0, 10)}`;
  const rest = `\n- Part of: ${site.title}, <${site.root}>\n- Licence of the text: CC BY 4.0\n\n---`;
  return parseMarkdown(lines.join('\n\n') + dates + rest);
}

function factsOfTables(facts: readonly FactId[]): Content[] {
  if (facts.length === 0) return [];
  return parseMarkdown(`## What tables and diagrams on this page rest on\n\n${citedFactsToMarkdown(facts)}`);
}

function explanations(terms: readonly TermId[]): Content[] {
  if (terms.length === 0) return [];
  const lines = terms.map((id) => {
    const {term, plain, inFaceApp} = GLOSSARY[id];
    return `- **${term}**: ${plain} In the face app: ${inFaceApp}\n`;
  });
  return parseMarkdown(`## Terms explained on this page\n\n${lines.join('')}`);
}

function keepNotes() {
  const [cited, listed, terms] = [new Set<FactId>(), new Set<FactId>(), new Set<TermId>()];
  const addAll = (set: Set<FactId>) => (facts: readonly FactId[]) => {
    for (const fact of facts) set.add(fact);
  };
  const notes: Notes = {cite: addAll(cited), list: addAll(listed), explain: (term) => void terms.add(term)};
  return {
    notes,
    terms: () => [...terms],
    unlisted: () => [...cited].filter((fact) => !listed.has(fact)),
  };
}

/** Brackets that no link could begin with need no backslash; the twins put sources between such. */
function withFewBackslashes(safe: string): string {
  return safe.replaceAll(/\\\[((?:[^[\]()\\]|\\[^[\]()])*)\](?![([:])/g, '[$1]');
}
