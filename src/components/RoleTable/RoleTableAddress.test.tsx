// @vitest-environment jsdom
import {ASPECTS, type AspectId} from '@site/src/data/aspects';
import {configure, render, screen, waitFor} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {beforeEach, describe, expect, it} from 'vitest';
import RoleTable from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const ROLES = ['DevOps', 'Data engineer', 'Data scientist', 'Machine learning engineer'];

const columns = (): string[] =>
  screen.getAllByRole('columnheader').map(({textContent}) => textContent.trim());
const rows = (): string[] => screen.queryAllByRole('rowheader').map(({textContent}) => textContent);
const labels = (...ids: AspectId[]): string[] => ids.map((id) => ASPECTS[id].label);
const tick = async (name: string): Promise<void> => {
  await userEvent.click(screen.getByLabelText(name));
};
const announced = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';

beforeEach(() => {
  window.history.replaceState(null, '', '/compare');
});

describe('starting over', () => {
  it('shows the first view again and empties word and address', async () => {
    window.history.replaceState(null, '', '/compare?roles=devops&aspects=on-call&differs=1&word=zzz');
    render(<RoleTable />);
    await userEvent.click(screen.getByText('Start over'));
    expect(columns()).toEqual(ROLES);
    expect(rows()).toHaveLength(17);
    expect(screen.getByLabelText<HTMLInputElement>('Only rows with').value).toBe('');
    await waitFor(() => {
      expect(window.location.search).toBe('');
    });
  });
});

describe('the address', () => {
  it('says what is shown, and keeps the place on the page', async () => {
    window.history.replaceState(null, '', '/compare?aspects=on-call#any-roles');
    render(<RoleTable />);
    await tick('Data engineer');
    await tick('Data scientist');
    await userEvent.type(screen.getByLabelText('Only rows with'), 'a b');
    await waitFor(() => {
      expect(window.location.search).toBe('?roles=devops,ml-engineer&aspects=on-call&word=a%20b');
    });
    expect(window.location.hash).toBe('#any-roles');
  });

  it('brings a view back', () => {
    window.history.replaceState(null, '', '/compare?roles=ml-engineer,devops&aspects=on-call,mission&word=a');
    render(<RoleTable />);
    expect(columns()).toEqual(['Machine learning engineer', 'DevOps']);
    expect(rows()).toEqual(labels('on-call', 'mission'));
    expect(screen.getByLabelText<HTMLInputElement>('Only rows with').value).toBe('a');
  });

  it('is read again when the reader goes back', async () => {
    render(<RoleTable />);
    window.history.replaceState(null, '', '/compare?roles=devops');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await waitFor(() => {
      expect(columns()).toEqual(['DevOps']);
    });
  });

  it('may hold names that the table does not have: the reader is told which', () => {
    window.history.replaceState(null, '', '/compare?roles=devops,wizard&aspects=salary');
    render(<RoleTable />);
    expect(announced()).toContain('The address names “wizard”, “salary”, which this table does not have');
    expect(columns()).toEqual(['DevOps']);
    expect(rows()).toHaveLength(17);
  });

  it('cannot put markup into the page', () => {
    const query = new URLSearchParams({roles: '<img src=x>', word: '<b>x</b>'});
    window.history.replaceState(null, '', `/compare?${query.toString()}`);
    render(<RoleTable />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(announced()).toContain('“<img src=x>”');
    expect(screen.getByLabelText<HTMLInputElement>('Only rows with').value).toBe('<b>x</b>');
  });
});
