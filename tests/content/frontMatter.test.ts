import {describe, expect, it} from 'vitest';
import {formatFindings} from '../../src/contentPolicy/finding';
import {ROLE_IDS, ROLES} from '../../src/data/roles';
import {foldText} from '../../src/lib/foldText';
import sidebars from '../../sidebars';
import {PAGES} from './pages';

/** Every page id that a sidebar's entries name. */
function idsIn(entries: unknown): string[] {
  if (typeof entries === 'string') return [entries];
  if (Array.isArray(entries)) return entries.flatMap(idsIn);
  const {id, link, items} = entries as {id?: string; link?: object; items?: unknown[]};
  return [id ?? [], link === undefined ? [] : idsIn(link), idsIn(items ?? [])].flat();
}

describe.each(PAGES)('$path', ({path, address, reading: {frontMatter, findings}}) => {
  it('has front matter that the policy allows', () => {
    expect(formatFindings(findings)).toBe('');
  });

  it('has the address that its place stands for', () => {
    expect(frontMatter?.slug).toBe(address);
  });

  it('is listed in the sidebar', () => {
    expect(Object.values(sidebars).flatMap(idsIn)).toContain(path.replace(/^docs\/|\.mdx$/g, ''));
  });
});

describe('pages', () => {
  it.each(['title', 'question', 'description', 'slug'] as const)('share no %s', (key) => {
    const values = PAGES.map(({reading}) => reading.frontMatter?.[key]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it('share no keyword, so that each leads to the page that answers it', () => {
    const keywords = PAGES.flatMap(({reading}) => reading.frontMatter?.keywords ?? []).map(foldText);
    expect(keywords.filter((keyword, index) => keywords.indexOf(keyword) !== index)).toEqual([]);
  });

  it.each(ROLE_IDS)('have one for the role %s, where the data says it is', (role) => {
    const own = PAGES.filter(({reading}) => reading.frontMatter?.role === role).map(({address}) => address);
    expect(own).toContain(ROLES[role].page);
  });
});
