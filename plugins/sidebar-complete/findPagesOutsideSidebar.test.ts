import {describe, expect, it} from 'vitest';
import {findPagesOutsideSidebar, type LoadedSidebarItem} from './findPagesOutsideSidebar';

const page = (id: string) => ({id, source: `@site/docs/${id}.mdx`});
const doc = (id: string): LoadedSidebarItem => ({type: 'doc', id});

describe('findPagesOutsideSidebar', () => {
  it('finds the pages that no sidebar lists', () => {
    const pages = [page('a'), page('b'), page('c')];
    expect(findPagesOutsideSidebar(pages, {main: [doc('a')], other: [doc('c')]})).toEqual([page('b')]);
  });

  it('looks into categories in categories and at the pages that their names lead to', () => {
    const sidebar: LoadedSidebarItem[] = [
      {
        type: 'category',
        link: doc('roles/index'),
        items: [{type: 'category', link: {type: 'generated-index'}, items: [doc('roles/devops')]}],
      },
    ];
    const pages = [page('roles/index'), page('roles/devops'), page('roles/data-engineer')];
    expect(findPagesOutsideSidebar(pages, {main: sidebar})).toEqual([page('roles/data-engineer')]);
  });

  it('does not take a mere link for a place in the sidebar', () => {
    const sidebar = [{type: 'ref', id: 'a'}, {type: 'link'}, {type: 'html'}];
    expect(findPagesOutsideSidebar([page('a')], {main: sidebar})).toEqual([page('a')]);
  });

  it('finds every page when there is no sidebar', () => {
    expect(findPagesOutsideSidebar([page('a')], {})).toEqual([page('a')]);
  });
});
