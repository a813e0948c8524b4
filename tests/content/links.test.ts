import {describe, expect, it} from 'vitest';
import {viewFromAddress} from '../../src/lib/comparisonAddress';
import {internalLinksOf, PAGES, sectionsOf} from './pages';

const addresses = ['/', ...PAGES.map(({address}) => address)];
const pageOf = (link: string): string => link.replace(/[?#].*$/, '');

describe.each(PAGES)('$path', ({address, tree}) => {
  const links = internalLinksOf([tree]);

  it('links only to pages that exist', () => {
    expect(links.filter((link) => !addresses.includes(pageOf(link)))).toEqual([]);
  });

  it('links to at least two other pages', () => {
    const others = new Set(links.map(pageOf).filter((link) => link !== address));
    expect(others.size).toBeGreaterThanOrEqual(2);
  });

  it('names in links to the comparison only what the comparison has', () => {
    const queries = links
      .filter((link) => pageOf(link) === '/compare')
      .map((link) => link.replace(/^[^?]*|#.*$/g, ''));
    expect(queries.flatMap((query) => viewFromAddress(query).ignored)).toEqual([]);
  });
});

describe('the last part', () => {
  it.each(PAGES)('of $path says what to read next', ({address, tree}) => {
    const last = sectionsOf(tree).at(-1);
    expect(last?.id).toBe('read-next');
    const others = new Set(
      internalLinksOf(last?.nodes ?? [])
        .map(pageOf)
        .filter((link) => link !== address),
    );
    expect(others.size).toBeGreaterThanOrEqual(2);
  });
});

describe('every page', () => {
  it.each(PAGES)('$path is linked from another page', ({address}) => {
    const others = PAGES.filter((page) => page.address !== address);
    expect(others.some(({tree}) => internalLinksOf([tree]).map(pageOf).includes(address))).toBe(true);
  });
});
