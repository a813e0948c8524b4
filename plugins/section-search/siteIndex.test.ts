import {expect, test} from 'vitest';
import {pageFixture} from '../../src/search/fixtures';
import {siteIndex} from './siteIndex';

test('pages, sections and terms stand in one alphabet, whatever signs they begin with', () => {
  const glossary = pageFixture('/glossary', 'Glossary');
  const term = {anchor: 'term-drift', heading: 'drift', also: [], above: [], blocks: []};
  const places = siteIndex([
    pageFixture('/b', 'Before', {'“Cause” and effect': ''}),
    {...glossary, sections: [...glossary.sections, term]},
  ]);
  expect(places.map(({label, kind, page}) => [label, kind, page])).toEqual([
    ['Before', 'page', undefined],
    ['“Cause” and effect', 'section', 'Before'],
    ['drift', 'term', undefined],
    ['Glossary', 'page', undefined],
  ]);
});
