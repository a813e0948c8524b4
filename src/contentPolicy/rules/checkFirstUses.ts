import {GLOSSARY, type GlossaryTerm, type TermId} from '../../data/glossary';
import type {Finding} from '../finding';
import type {PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import {termUsesOf} from '../tree/termUses';

// The glossary explains every term in its own way, and pages about pages are for people who know the site.
const EXEMPT = /^docs\/(glossary\.mdx|contributing\/)/;

/** Asks that each term that a newcomer cannot guess is explained where a page first names it. */
export function checkFirstUses(tree: PageTree, {path, lineOffset}: PageContext): Finding[] {
  if (EXEMPT.test(path)) return [];
  const seen = new Set<TermId>();
  return termUsesOf(tree).flatMap(({id, word, isExplained, line, column}) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const {required, plain}: GlossaryTerm = GLOSSARY[id];
    if (isExplained || required !== true) return [];
    const message = `“${word}” is first named here and not explained, and a newcomer cannot guess it.`;
    const hint = `Write <Term id="${id}">${word}</Term>, which says: ${plain}`;
    return [{path, line: line + lineOffset, column, rule: 'term-first-use', message, hint}];
  });
}
