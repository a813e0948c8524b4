import {describe, expect, it, test} from 'vitest';
import {anchorsOf} from '../../src/contentPolicy/anchorsOf';
import {SOURCE_GROUPS, SOURCES, type SourceGroupId} from '../../src/data/sources';
import {SOURCE_PAGES} from '../../src/data/sources/pages';
import {attributesOf, PAGES, sectionsOf, type Page} from './pages';

// What the originals say stands in tables on the references themselves.
const groups = (Object.keys(SOURCE_GROUPS) as SourceGroupId[]).filter((group) => group !== 'originals');

function pageAt(address: string): Page {
  const page = PAGES.find((one) => one.address === address);
  if (page === undefined) throw new Error(`There is no page ${address}.`);
  return page;
}

describe.each(groups)('the part %s of the bibliography', (group) => {
  it('is told in full on its page, under a heading of its own', () => {
    const section = sectionsOf(pageAt(SOURCE_PAGES[group]).tree).find(({id}) => id === group);
    const told = section?.nodes.flatMap((node) => attributesOf(node, 'SourceList', 'group'));
    expect(told).toEqual([group]);
  });

  it('is told in full nowhere else', () => {
    const pages = PAGES.filter(({tree}) => attributesOf(tree, 'SourceList', 'group').includes(group));
    expect(pages.map(({address}) => address)).toEqual([SOURCE_PAGES[group]]);
  });
});

describe('the references', () => {
  const {tree, source} = pageAt(SOURCE_PAGES.originals);

  test('name the sources of every part', () => {
    expect(attributesOf(tree, 'SourceIndex', 'group').toSorted()).toEqual(groups.toSorted());
  });

  test('still have the address of every source and part, for links from before these had pages', () => {
    const known = anchorsOf(source);
    expect([...Object.keys(SOURCES), ...groups].filter((id) => !known.has(id))).toEqual([]);
  });
});
