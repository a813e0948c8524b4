import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {visit} from 'unist-util-visit';
import {TERM_IDS, type TermId} from '../data/glossary';
import {FACT_IDS, type FactId} from '../data/sources';
import type {Place, Places} from '../lib/places';
import {findTerms} from '../lib/termNames';
import {readFrontMatter} from './frontMatter';
import {parsePage} from './source/parsePage';
import {attributeOf} from './tree/attributeOf';
import type {Element, PageTree} from './tree/pageNodes';

/** What one page takes from the data: the terms that it explains or names, and the facts that it cites. */
export interface PageReferences extends Place {
  readonly explains: readonly TermId[];
  /** How often it names each, by whatever name. */
  readonly names: ReadonlyMap<TermId, number>;
  readonly cites: readonly FactId[];
}

// They speak of all terms and facts, or of none; a reader who looks for one in use does not look here.
const NOT_A_PLACE = /^\/(glossary|references|changelog|contributing)(\/|$)/;

interface Reading {
  readonly source: string;
  readonly references: readonly PageReferences[];
}

/** What was last read of each file. A build asks for all pages several times, and parsing them is what takes long. */
const readings = new Map<string, Reading>();

/** Reads what every page in docs/ of the repository at `root` refers to, in the order of their files. */
export function readPageReferences(root: string): PageReferences[] {
  const folder = join(root, 'docs');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .flatMap((file) => {
      const path = join(folder, file);
      const source = readFileSync(path, 'utf8');
      const known = readings.get(path);
      if (known?.source === source) return known.references;
      const references = referencesIn(source, file);
      readings.set(path, {source, references});
      return references;
    });
}

/** One entry, or none for a page that is not a place where a reader would look. */
function referencesIn(source: string, file: string): readonly PageReferences[] {
  const {frontMatter} = readFrontMatter(source, file);
  // A page whose front matter is wrong is refused with its own finding.
  if (frontMatter === undefined || NOT_A_PLACE.test(frontMatter.slug)) return [];
  const {slug: address, title, sidebar_label: label = title} = frontMatter;
  return [{address, label, ...referencesOf(parsePage(source))}];
}

function referencesOf(tree: PageTree): Pick<PageReferences, 'explains' | 'names' | 'cites'> {
  const explains = new Set<string>();
  const names = new Map<TermId, number>();
  const cites = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'text')
      for (const {id} of findTerms(node.value)) names.set(id, (names.get(id) ?? 0) + 1);
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const element: Element = node;
    if (element.name === 'Term') explains.add(attributeOf(element, 'id') ?? '');
    if (element.name === 'Cite') cites.add(attributeOf(element, 'fact') ?? '');
  });
  return {
    explains: TERM_IDS.filter((id) => explains.has(id)),
    names,
    cites: FACT_IDS.filter((id) => cites.has(id)),
  };
}

/** For each term the pages that explain it or, where none does, those that name it; first those that do so most often. */
export function termPlaces(pages: readonly PageReferences[]): Places {
  return Object.fromEntries(
    TERM_IDS.map((id) => {
      const explaining = pages.filter(({explains}) => explains.includes(id));
      const using = explaining.length > 0 ? explaining : pages.filter(({names}) => names.has(id));
      const timesOn = ({names}: PageReferences): number => names.get(id) ?? 0;
      return [id, using.toSorted((one, other) => timesOn(other) - timesOn(one)).map(placeOf)];
    }),
  );
}

/** For each of the facts the pages that cite it. */
export function factPlaces(pages: readonly PageReferences[], facts: readonly FactId[]): Places {
  return Object.fromEntries(
    facts.map((id) => [id, pages.filter(({cites}) => cites.includes(id)).map(placeOf)]),
  );
}

function placeOf({address, label}: PageReferences): Place {
  return {address, label};
}
