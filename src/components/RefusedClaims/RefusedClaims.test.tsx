// @vitest-environment jsdom
import {CLAIMS_WE_REFUSE} from '@site/src/data/claimsWeRefuse';
import {getFact} from '@site/src/data/sources';
import {sourceAddress} from '@site/src/data/sources/pages';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import RefusedClaims from '.';

test.each(CLAIMS_WE_REFUSE)(
  '“$claim” stands in quotation marks, with the reason and its sources',
  ({claim, why, facts}) => {
    render(<RefusedClaims />);
    const entry = screen.getByText(`“${claim}”`).closest('li');
    if (entry === null) throw new Error('The claim is not in a list.');
    expect(entry.textContent).toContain(why);
    const links = within(entry)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    for (const fact of facts) {
      expect(links).toContain(sourceAddress(getFact(fact).source));
      expect(entry.textContent).toContain(getFact(fact).fact.text);
    }
  },
);

test('every claim is listed once', () => {
  render(<RefusedClaims />);
  expect(screen.getAllByRole('listitem')).toHaveLength(CLAIMS_WE_REFUSE.length);
});
