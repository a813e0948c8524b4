// @vitest-environment jsdom
import {FAILURE_IDS, FAILURES} from '@site/src/data/failures';
import {ROLE_IDS, ROLES} from '@site/src/data/roles';
import {failuresOf, nightName, ownershipToMarkdown, PART_NAMES, partOf} from '@site/src/lib/ownership';
import {configure, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';
import OwnershipMatrix from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const shownRows = (): string[] =>
  screen.getAllByRole('rowheader').map((head) => head.querySelector('a')?.textContent ?? '');

describe('the matrix', () => {
  it('has a row for each failure, with a word for each desk and who is called', () => {
    render(<OwnershipMatrix />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(FAILURE_IDS.length);
    FAILURE_IDS.forEach((id, index) => {
      const cells = [...(rows[index]?.querySelectorAll('td') ?? [])].map(({textContent}) => textContent);
      ROLE_IDS.forEach((role, column) => {
        const part = partOf(id, role);
        expect(cells[column]).toContain(part === undefined ? 'no part' : PART_NAMES[part]);
      });
      expect(cells.at(-1)).toContain(`${nightName(id)}. ${FAILURES[id].owners.nightReason}`);
    });
  });

  it('leads from each row to all about the failure', () => {
    render(<OwnershipMatrix />);
    const link = screen.getByRole('link', {name: FAILURES['poison-photo'].title});
    expect(link.getAttribute('href')).toBe('/face-app/when-it-fails#failure-poison-photo');
  });

  it('shows only what concerns a desk when asked, and says how many that are', async () => {
    render(<OwnershipMatrix />);
    await userEvent.click(screen.getByRole('radio', {name: ROLES['data-scientist'].name}));
    const ids = failuresOf('data-scientist');
    expect(shownRows()).toEqual(ids.map((id) => FAILURES[id].title));
    const said = screen.getAllByRole('status').map(({textContent}) => textContent);
    expect(said).toContain(`${String(ids.length)} of ${String(FAILURE_IDS.length)} failures.`);
    await userEvent.click(screen.getByRole('radio', {name: 'Everybody'}));
    expect(shownRows()).toHaveLength(FAILURE_IDS.length);
  });

  it('shows what calls somebody at night', async () => {
    render(<OwnershipMatrix />);
    await userEvent.click(screen.getByRole('radio', {name: 'Whoever is called at 3 a.m.'}));
    expect(shownRows()).toEqual(failuresOf('night').map((id) => FAILURES[id].title));
  });

  it('can be copied as Markdown, with all rows', async () => {
    const user = userEvent.setup();
    render(<OwnershipMatrix />);
    await user.click(screen.getByRole('radio', {name: ROLES.devops.name}));
    await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
    expect(await navigator.clipboard.readText()).toBe(ownershipToMarkdown());
  });
});
