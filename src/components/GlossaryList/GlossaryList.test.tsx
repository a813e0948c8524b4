// @vitest-environment jsdom
import {GLOSSARY, TERM_IDS, type GlossaryTerm} from '@site/src/data/glossary';
import {writePlaces} from '@site/src/lib/places';
import {render, screen, within} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import GlossaryList from '.';

const page = (name: string) => ({address: `/${name}`, label: name});
const PLACES = writePlaces({drift: [page('monitor')], embedding: ['a', 'b', 'c', 'd', 'e', 'f'].map(page)});

function entryOf(id: string): HTMLElement {
  const entry = document.getElementById(`term-${id}`);
  if (entry === null) throw new Error(`Nothing on the page has the address #term-${id}.`);
  return entry;
}

describe('the list of all terms', () => {
  beforeEach(() => {
    document.body.innerHTML = renderToStaticMarkup(<GlossaryList places={PLACES} />);
  });
  afterEach(() => {
    document.body.innerHTML = '';
  });

  test('has an address for each term, and says both sentences there', () => {
    for (const id of TERM_IDS) {
      const {term, also = [], plain, inFaceApp}: GlossaryTerm = GLOSSARY[id];
      for (const words of [term, plain, `In the face app: ${inFaceApp}`, ...also]) {
        expect(entryOf(id).textContent).toContain(words);
      }
    }
  });

  test('is reached by its letters, in order', () => {
    const links = within(screen.getByRole('navigation', {name: 'Terms by letter'})).getAllByRole('link');
    const headings = screen.getAllByRole('heading', {level: 3});
    expect(links.map((link) => link.getAttribute('href'))).toEqual(headings.map(({id}) => `#${id}`));
    expect(links.map(({textContent}) => textContent)).toEqual(headings.map(({textContent}) => textContent));
  });

  test('leads from a term to a page that explains it', () => {
    const link = within(entryOf('drift')).getByRole('link', {name: 'monitor'});
    expect(link.getAttribute('href')).toBe('/monitor');
  });

  test('leads to one page where a term stands on many', () => {
    expect(entryOf('embedding').textContent).toMatch(/On a$/);
  });

  test('cites what a sentence about the world rests on', () => {
    const links = within(entryOf('gdpr'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toContain('/references/faces-and-law#gdpr');
  });
});

test('a list without places is complete but for them', () => {
  render(<GlossaryList />);
  expect(entryOf('drift').textContent).toContain(GLOSSARY.drift.plain);
  expect(within(entryOf('drift')).getAllByRole('link')).toHaveLength(1);
});
