// @vitest-environment jsdom
import {getFact} from '@site/src/data/sources';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import PageSources from '.';

const FACTS = 'dora/four-metrics sculley-2015/glue-code dora/speed-and-stability';

test('each cited source leads to its entry in the references, in the order of citation', () => {
  render(<PageSources facts={FACTS} />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/references/roles-and-work#dora', '/references/systems#sculley-2015']);
});

test('under each source stand the facts that the page rests on, with how far they were checked', () => {
  render(<PageSources facts={FACTS} />);
  const [source] = screen.getAllByRole('listitem');
  if (source === undefined) throw new Error('There is no source.');
  const facts = within(source).getAllByRole('listitem');
  expect(facts).toHaveLength(2);
  expect(facts[0]?.textContent).toContain(getFact('dora/four-metrics').fact.text);
  expect(facts[0]?.textContent).toMatch(/(read|second-hand|measured|recalled)$/);
  expect(facts[1]?.textContent).toContain(getFact('dora/speed-and-stability').fact.text);
});

test.each([undefined, '', 'no-such/fact', '__proto__/x constructor'])(
  'facts="%s" lists no source',
  (facts) => {
    render(facts === undefined ? <PageSources /> : <PageSources facts={facts} />);
    expect(screen.queryByRole('listitem')).toBeNull();
  },
);
