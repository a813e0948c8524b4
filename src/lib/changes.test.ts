// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {CHANGES} from '../data/changes';
import {changesToAtom} from './changesToAtom';
import {changesToMarkdown} from './changesToMarkdown';
import {dayOf} from './dayOf';

const SITE = {title: 'A & B', tagline: 'Who <does> what', url: 'https://example.org', baseUrl: '/base/'};

const feed = new DOMParser().parseFromString(changesToAtom(CHANGES, SITE), 'application/xml');
const textsOf = (parent: ParentNode, path: string): string[] =>
  [...parent.querySelectorAll(path)].map(({textContent}) => textContent);

describe('the changes', () => {
  it('stand the newest first, each at its own address', () => {
    const moments = CHANGES.map(({at}) => Date.parse(at));
    expect(moments).not.toContain(NaN);
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
    expect(new Set(CHANGES.map(({id}) => id)).size).toBe(CHANGES.length);
    for (const {id, at, pages} of CHANGES) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
      expect(pages.length).toBeGreaterThan(0);
    }
  });
});

describe('the feed', () => {
  it('is well-formed, with all that Atom requires of a feed and of an entry', () => {
    expect(feed.querySelector('parsererror')).toBeNull();
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const path of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name']) {
      expect(textsOf(feed, path)).toHaveLength(1);
    }
    for (const path of ['entry > id', 'entry > title', 'entry > updated', 'entry > content']) {
      expect(textsOf(feed, path)).toHaveLength(CHANGES.length);
    }
    expect(textsOf(feed, 'feed > updated')).toEqual([CHANGES[0]?.at]);
  });

  it('gives only absolute addresses, below the site’s own path', () => {
    const links = [...feed.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
    const inside = textsOf(feed, 'content').flatMap((html) =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')].map(({href}) => href),
    );
    expect(links).toContain('https://example.org/base/changelog.xml');
    expect(inside.length).toBeGreaterThan(CHANGES.length);
    for (const address of [...links, ...inside]) expect(address).toMatch(/^https:\/\/example\.org\/base\/\w/);
  });

  it('keeps signs that XML reserves as text', () => {
    expect(textsOf(feed, 'feed > title')).toEqual(['A & B: what changed']);
    expect(textsOf(feed, 'feed > subtitle')).toEqual(['Who <does> what']);
  });

  it('is refused when there is nothing in it', () => {
    expect(() => changesToAtom([], SITE)).toThrow('at least one');
  });
});

describe('changesToMarkdown', () => {
  it('says all that the page says', () => {
    const text = changesToMarkdown();
    for (const {at, title, what, pages} of CHANGES) {
      expect(text).toContain(`### ${title}\n\n${dayOf(at)}. ${what}`);
      for (const {address, label} of pages) expect(text).toContain(`[${label}](${address})`);
    }
  });
});

it.each([
  ['2026-11-22T23:59:00Z', '22 November 2026'],
  ['2027-01-01T00:00:00Z', '1 January 2027'],
])('the day of %s is %s wherever one reads', (at, day) => {
  expect(dayOf(at)).toBe(day);
});
