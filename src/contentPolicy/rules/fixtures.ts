import type {Finding} from '../finding';
import {parsePage} from '../source/parsePage';
import type {PageContext} from '../tree/pageContext';
import type {PageTree} from '../tree/pageNodes';
import type {Vocabulary} from '../vocabulary';

const ROLES = ['devops', 'data-engineer', 'data-scientist', 'ml-engineer'];
const FACTS = Array.from({length: 20}, (_, index) => `sculley-2015/fact-${String(index)}`);

/** A vocabulary for tests that has one of everything. */
export const FIXTURE_VOCABULARY: Vocabulary = {
  RoleTable: {
    description: 'All roles in one table.',
    props: {
      roles: {
        type: {kind: 'arrayOf', item: {kind: 'oneOf', values: ROLES, declaredIn: 'src/data/roles.ts'}},
        required: false,
        description: '',
      },
      caption: {type: {kind: 'string'}, required: true, description: ''},
      level: {type: {kind: 'oneOf', values: [2, 3]}, required: false, description: ''},
      compact: {type: {kind: 'boolean'}, required: false, description: ''},
      rows: {type: {kind: 'number'}, required: false, description: ''},
    },
    children: false,
  },
  Cite: {
    description: 'A citation.',
    props: {
      fact: {
        type: {kind: 'oneOf', values: FACTS, declaredIn: 'src/data/sources'},
        required: true,
        description: '',
      },
    },
    children: false,
  },
  Card: {
    description: 'A box with a link.',
    props: {
      to: {type: {kind: 'string'}, required: false, description: ''},
      label: {type: {kind: 'node'}, required: false, description: ''},
    },
    children: true,
  },
};

/** What one rule says about one piece of MDX, in the page docs/roles/page.mdx. */
export function findingsOf(
  rule: (tree: PageTree, context: PageContext) => Finding[],
  source: string,
  lineOffset = 0,
): Finding[] {
  return rule(parsePage(source), {path: 'docs/roles/page.mdx', lineOffset, vocabulary: FIXTURE_VOCABULARY});
}
