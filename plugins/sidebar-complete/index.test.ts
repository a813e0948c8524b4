import type {Plugin} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import sidebarComplete from '.';

type LoadArguments = Parameters<NonNullable<Plugin['allContentLoaded']>>[0];

/** Runs the plugin on the content of a site whose sidebar lists the page "a". */
function load(...ids: string[]): void {
  const version = {
    docs: ids.map((id) => ({id, source: `@site/docs/${id}.mdx`})),
    sidebars: {main: [{type: 'doc', id: 'a'}]},
  };
  const allContent = {'docusaurus-plugin-content-docs': {default: {loadedVersions: [version]}}};
  // Only what the plugin reads of all that Docusaurus hands over.
  void sidebarComplete().allContentLoaded?.({allContent} as unknown as LoadArguments);
}

describe('sidebarComplete', () => {
  it('is content when every page is listed', () => {
    expect(() => {
      load('a');
    }).not.toThrow();
  });

  it('names each page that is not and the line to add', () => {
    expect(() => {
      load('a', 'b', 'roles/c');
    }).toThrow(
      `Pages that readers cannot find:
docs/b.mdx stands in no sidebar.
  hint: add to sidebars.ts: 'b',
docs/roles/c.mdx stands in no sidebar.
  hint: add to sidebars.ts: 'roles/c',`,
    );
  });

  it('has nothing to say about a site without docs', () => {
    expect(() => {
      void sidebarComplete().allContentLoaded?.({allContent: {}} as unknown as LoadArguments);
    }).not.toThrow();
  });
});
