import {visit} from 'unist-util-visit';
import {commentOf} from '../../../src/contentPolicy/tree/commentOf';
import type {Heading} from '../../../src/contentPolicy/tree/pageNodes';
import {FAILURES} from '../../../src/data/failures';
import {GLOSSARY, TERM_IDS, type GlossaryTerm} from '../../../src/data/glossary';
import {STEPS} from '../../../src/data/pipeline';
import {failurePlace} from '../../../src/lib/failurePlaces';
import {foldText} from '../../../src/lib/foldText';
import {termAnchor} from '../../../src/lib/glossaryLetters';
import {stepAnchor} from '../../../src/lib/stepAnchor';
import {PAGES} from '../../content/pages';

/** A page, a section or a term, by a name that it bears on the site. */
export interface NamedPlace {
  readonly name: string;
  readonly address: string;
}

/** Every page by its title. */
export const PAGE_PLACES: readonly NamedPlace[] = PAGES.flatMap(({reading, address}) =>
  reading.frontMatter === undefined ? [] : [{name: reading.frontMatter.title, address}],
);

/** Every section of every page by its heading. */
export const SECTION_PLACES: readonly NamedPlace[] = PAGES.flatMap(({tree, address}) => {
  const places: NamedPlace[] = [];
  visit(tree, 'heading', (heading) => {
    const {name, id} = readHeading(heading);
    if (id !== undefined) places.push({name, address: `${address}#${id}`});
  });
  return places;
});

/** What components draw with a name and an anchor: terms by all their names, steps of the photo’s way, failures. */
const DRAWN_PLACES: readonly NamedPlace[] = [
  ...TERM_IDS.flatMap((id) => {
    const {term, also = []}: GlossaryTerm = GLOSSARY[id];
    return [term, ...also].map((name) => ({name, address: `/glossary#${termAnchor(id)}`}));
  }),
  ...Object.values(STEPS).map(({id, title}) => ({name: title, address: `/face-app#${stepAnchor(id)}`})),
  ...Object.values(FAILURES).map(({id, title}) => ({name: title, address: failurePlace(id).address})),
];

export const PLACES: readonly NamedPlace[] = [...PAGE_PLACES, ...SECTION_PLACES, ...DRAWN_PLACES];

/** The words of a text as they are compared: folded, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    foldText(text)
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every word that stands in the source of a page. */
export const SITE_WORDS: ReadonlySet<string> = new Set(PAGES.flatMap(({source}) => wordsOf(source)));

function readHeading(heading: Heading): {name: string; id: string | undefined} {
  let name = '';
  let id: string | undefined;
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') name += node.value;
    if (node.type === 'mdxTextExpression') id = commentOf(node)?.trim().replace(/^#/, '');
  });
  return {name: name.trim(), id};
}
