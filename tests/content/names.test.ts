import {describe, expect, it} from 'vitest';
import {GLOSSARY} from '../../src/data/glossary';
import {FACT_IDS} from '../../src/data/sources';
import {attributesOf, elementsOf, PAGES} from './pages';

describe.each(PAGES)('$path', ({tree}) => {
  it('cites only facts that exist', () => {
    const facts = attributesOf(tree, 'Cite', 'fact');
    expect(facts).toHaveLength(elementsOf(tree, 'Cite').length);
    expect(facts.filter((fact) => !(FACT_IDS as readonly string[]).includes(fact))).toEqual([]);
  });

  it('explains only terms that the glossary has', () => {
    const terms = attributesOf(tree, 'Term', 'id');
    expect(terms).toHaveLength(elementsOf(tree, 'Term').length);
    expect(terms.filter((term) => !Object.hasOwn(GLOSSARY, term))).toEqual([]);
  });
});

describe('the pages together', () => {
  it('cite and explain something', () => {
    expect(PAGES.flatMap(({tree}) => elementsOf(tree, 'Cite')).length).toBeGreaterThan(50);
    expect(PAGES.flatMap(({tree}) => elementsOf(tree, 'Term')).length).toBeGreaterThan(20);
  });
});
