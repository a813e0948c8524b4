// @vitest-environment jsdom
import {TRUST_MARKS} from '@site/src/data/sources/trustMarks';
import {ORIGINAL_IDS, originalPoints} from '@site/src/lib/originalPoints';
import {writePlaces} from '@site/src/lib/places';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import OriginalPoints from '.';

const PLACES = writePlaces({
  'original-slides/multiplier': [
    {address: '/mle/why', label: 'Why have one'},
    {address: '/roles/machine-learning-engineer', label: 'ML engineer'},
  ],
});

test.each(ORIGINAL_IDS)('every point of %s has a row with how far it was checked, in its order', (id) => {
  render(<OriginalPoints source={id} />);
  const [, ...rows] = screen.getAllByRole('row');
  const points = rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent);
  expect(points).toEqual(originalPoints(id).map(({text, mark}) => `${text} ${TRUST_MARKS[mark].label}`));
});

test('a point leads to each page on which it stands', () => {
  render(<OriginalPoints source="original-slides" places={PLACES} />);
  const row = screen.getByRole('row', {name: /is a multiplier/});
  const links = within(row)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/mle/why', '/roles/machine-learning-engineer']);
});

test('citations find an original at its own address', () => {
  render(<OriginalPoints source="original-article" />);
  expect(document.getElementById('original-article')?.textContent).toContain('Henrique Peixoto Machado');
});
