// @vitest-environment jsdom
import {CHANGES} from '@site/src/data/changes';
import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import ChangeLog from '.';

test('each change says when, what, and where to see it, in order', () => {
  render(<ChangeLog />);
  const entries = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(entries).toHaveLength(CHANGES.length);
  CHANGES.forEach(({id, at, title, what, pages}, index) => {
    const entry = entries[index];
    if (entry === undefined) throw new Error(`There is no entry for ${id}.`);
    expect(within(entry).getByRole('heading', {name: title}).id).toBe(id);
    expect(entry.textContent).toContain(what);
    expect(entry.querySelector('time')?.dateTime).toBe(at);
    const links = within(entry)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(pages.map(({address}) => address));
  });
});
