import {describe, expect, it} from 'vitest';
import {ROLE_IDS, ROLES} from '../../src/data/roles';
import {elementsOf, PAGES, sectionsOf} from './pages';

const SKELETON = [
  'in-one-sentence',
  'arrives-and-leaves',
  'a-weeks-work',
  'in-the-face-app',
  'tools',
  'a-good-one',
  'overlaps',
  'ways-in',
  'sources',
  'read-next',
];

const rolePages = PAGES.filter(({address}) => ROLE_IDS.some((id) => ROLES[id].page === address));
const citingPages = PAGES.filter(({tree}) => elementsOf(tree, 'Cite').length > 0);
// On this page citations are what is shown.
const withSources = citingPages.filter(({address}) => address !== '/contributing/components');

describe('role pages', () => {
  it('are as many as there are roles', () => {
    expect(rolePages).toHaveLength(ROLE_IDS.length);
  });

  it.each(rolePages)('$path has the parts that every role page has, in order', ({tree}) => {
    const ids = sectionsOf(tree).map(({id}) => id);
    expect(ids.filter((id) => SKELETON.includes(id))).toEqual(SKELETON);
  });

  it.each(rolePages)('$path quotes the face app’s code in the part about the face app', ({tree}) => {
    const nodes = sectionsOf(tree).find(({id}) => id === 'in-the-face-app')?.nodes ?? [];
    const fences = nodes.flatMap((node) => (node.type === 'code' ? [node.meta ?? ''] : []));
    expect(fences.filter((meta) => meta.startsWith('file=examples/face-app/'))).not.toEqual([]);
  });
});

describe('pages that cite', () => {
  it.each(withSources)('$path lists its sources under their own heading', ({tree}) => {
    const nodes = sectionsOf(tree).find(({id}) => id === 'sources')?.nodes ?? [];
    expect(nodes.flatMap((node) => elementsOf(node, 'PageSources'))).toHaveLength(1);
  });
});
