import {expect, it} from 'vitest';
import {readPageReferences, termPlaces} from '../../src/contentPolicy/pageReferences';
import {GLOSSARY, TERM_IDS, type GlossaryTerm} from '../../src/data/glossary';
import {ROOT} from '../structure/sourceFiles';

const pages = readPageReferences(ROOT);
const places = termPlaces(pages);
const required = TERM_IDS.filter((id) => (GLOSSARY[id] as GlossaryTerm).required === true);

it('the glossary has at least a hundred terms', () => {
  expect(TERM_IDS.length).toBeGreaterThanOrEqual(100);
});

it.each(TERM_IDS)('%s is used on a page, else the glossary need not have it', (id) => {
  expect(places[id]?.length).toBeGreaterThan(0);
});

it.each(required)('%s, which a newcomer cannot guess, is explained on a page', (id) => {
  expect(pages.filter(({explains}) => explains.includes(id)).length).toBeGreaterThan(0);
});
