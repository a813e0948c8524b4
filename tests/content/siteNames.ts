import {visit} from 'unist-util-visit';
import {textOf} from '../../src/contentPolicy/tree/textOf';
import {ASPECTS} from '../../src/data/aspects';
import {FAILURES} from '../../src/data/failures';
import {GLOSSARY, type GlossaryTerm} from '../../src/data/glossary';
import {HANDOFF_NOTES} from '../../src/data/handoffs';
import {HOME} from '../../src/data/home';
import {STEPS} from '../../src/data/pipeline';
import {ROLES} from '../../src/data/roles';
import {SOURCES} from '../../src/data/sources';
import {SUBJECTS} from '../../src/data/subjects';
import {TEAM_STRUCTURES} from '../../src/data/teamStructures';
import {PAGES} from './pages';

/**
 * What the site calls things: titles, labels, questions and keywords of pages, their headings, names of roles, terms,
 * steps, failures, handoffs and rows of the comparison, and titles of sources.
 */
export const SITE_NAMES: readonly string[] = [
  HOME.title,
  HOME.question,
  ...PAGES.flatMap(({reading: {frontMatter}}) =>
    frontMatter === undefined
      ? []
      : [
          frontMatter.title,
          frontMatter.sidebar_label ?? [],
          frontMatter.question,
          frontMatter.keywords,
        ].flat(),
  ),
  ...PAGES.flatMap(({tree}) => headingsOf(tree)),
  ...Object.values<GlossaryTerm>(GLOSSARY).flatMap(({term, also = []}) => [term, ...also]),
  ...[ROLES, SUBJECTS, TEAM_STRUCTURES].flatMap((named) =>
    Object.values<{readonly name: string}>(named).map(({name}) => name),
  ),
  ...[STEPS, FAILURES, HANDOFF_NOTES, SOURCES].flatMap((titled) =>
    Object.values<{readonly title: string}>(titled).map(({title}) => title),
  ),
  ...Object.values(ASPECTS).map(({label}) => label),
];

function headingsOf(tree: Parameters<typeof textOf>[0]): string[] {
  const headings: string[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(textOf(heading));
  });
  return headings;
}
