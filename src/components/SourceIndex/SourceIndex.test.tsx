// @vitest-environment jsdom
import {SOURCE_GROUPS, type SourceGroupId} from '@site/src/data/sources';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import SourceIndex from '.';

const groups = Object.keys(SOURCE_GROUPS) as SourceGroupId[];

test.each(groups)('the part %s names each of its sources with its title, in order', (group) => {
  render(<SourceIndex group={group} />);
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual(
    SOURCE_GROUPS[group].map(({short, title}) => `${short} ${title}`),
  );
});

test('a name leads to the facts of its source', () => {
  render(<SourceIndex group="law" />);
  expect(screen.getByRole('link', {name: 'GDPR'}).getAttribute('href')).toBe(
    '/references/faces-and-law#gdpr',
  );
});

test('an address from before, when the facts stood here, still finds its source', () => {
  render(<SourceIndex group="ml-systems" />);
  const place = document.getElementById('sculley-2015');
  if (place === null) throw new Error('Nothing has the address #sculley-2015.');
  expect(within(place).getByRole('link').getAttribute('href')).toBe('/references/systems#sculley-2015');
});
