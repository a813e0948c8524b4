// @vitest-environment jsdom
import {ASPECT_IDS, ASPECTS} from '@site/src/data/aspects';
import {SUBJECTS, type SubjectId} from '@site/src/data/subjects';
import {configure, render, screen, waitFor} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';
import RoleTable from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const ROLES = ['DevOps', 'Data engineer', 'Data scientist', 'Machine learning engineer'];

const columns = (): string[] =>
  screen.getAllByRole('columnheader').map(({textContent}) => textContent.trim());
const rows = (): string[] => screen.queryAllByRole('rowheader').map(({textContent}) => textContent);
const labels = (...ids: (typeof ASPECT_IDS)[number][]): string[] => ids.map((id) => ASPECTS[id].label);
const tick = async (name: string): Promise<void> => {
  await userEvent.click(screen.getByRole('checkbox', {name}));
};
const announced = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';

beforeEach(() => {
  window.history.replaceState(null, '', '/compare');
});

describe('the table before anything is chosen', () => {
  it('has a column for each role and a row for each aspect', () => {
    render(<RoleTable caption="The roles compared" />);
    expect(screen.getByRole('table', {name: 'The roles compared'})).toBeTruthy();
    expect(columns()).toEqual(ROLES);
    expect(rows()).toEqual(labels(...ASPECT_IDS));
    expect(screen.getAllByRole('rowheader')).toHaveLength(17);
    expect(announced()).toBe('4 columns, 17 rows of 17.');
  });

  it('is whole in the built page, whatever the address says', () => {
    window.history.replaceState(null, '', '/compare?roles=devops');
    const page = new DOMParser().parseFromString(renderToStaticMarkup(<RoleTable />), 'text/html');
    expect(page.querySelectorAll('th[scope=col]')).toHaveLength(4);
    expect(page.querySelectorAll('th[scope=row]')).toHaveLength(17);
  });

  it('names the sources of every cell', () => {
    render(<RoleTable />);
    const cells = screen.getAllByRole('cell').filter(({textContent}) => textContent !== '');
    expect(cells).toHaveLength(17 * 4);
    for (const cell of cells) expect(cell.querySelector('a[href^="/references#"]')).not.toBeNull();
  });

  it('leads to the data file of each column', () => {
    render(<RoleTable />);
    for (const id of ['devops', 'ml-engineer'] satisfies SubjectId[]) {
      const link = screen.getByText(/^Edit this table/).querySelector(`a[href$="${SUBJECTS[id].dataFile}"]`);
      expect(link?.textContent).toBe(SUBJECTS[id].name);
      expect(link?.getAttribute('href')).toMatch(/^https:\/\/example\.org\/repository\/edit\/main\//);
    }
  });
});

describe('choosing columns', () => {
  it('takes one away, with its edit link', async () => {
    render(<RoleTable />);
    await tick('Data engineer');
    expect(columns()).toEqual(['DevOps', 'Data scientist', 'Machine learning engineer']);
    expect(announced()).toBe('3 columns, 17 rows of 17.');
    expect(screen.getByText(/^Edit this table/).textContent).not.toContain('Data engineer');
  });

  it('adds a type of ML engineer in its place', async () => {
    render(<RoleTable />);
    await tick('ML systems');
    await tick('Does it end to end');
    expect(columns()).toEqual([...ROLES, 'Does it end to end', 'ML systems']);
  });

  it('does not take the last one away', async () => {
    window.history.replaceState(null, '', '/compare?roles=devops');
    render(<RoleTable />);
    expect(screen.getByRole<HTMLInputElement>('checkbox', {name: 'DevOps'}).disabled).toBe(true);
    await tick('DevOps');
    expect(columns()).toEqual(['DevOps']);
    expect(announced()).toBe('1 column, 17 rows of 17.');
    await tick('ML systems');
    expect(screen.getByRole<HTMLInputElement>('checkbox', {name: 'DevOps'}).disabled).toBe(false);
  });
});

describe('choosing rows', () => {
  it('takes one away and says how many are left', async () => {
    render(<RoleTable />);
    await userEvent.click(screen.getByText('Rows (17 of 17 chosen)'));
    await tick('Is on call');
    expect(rows()).toEqual(labels(...ASPECT_IDS.filter((id) => id !== 'on-call')));
    expect(screen.getByText('Rows (16 of 17 chosen)')).toBeTruthy();
    expect(announced()).toBe('4 columns, 16 rows of 17.');
  });

  it('does not take the last one away', () => {
    window.history.replaceState(null, '', '/compare?aspects=on-call');
    render(<RoleTable />);
    expect(screen.getByRole<HTMLInputElement>('checkbox', {name: 'Is on call'}).disabled).toBe(true);
  });

  it('hides those that are alike', async () => {
    window.history.replaceState(null, '', '/compare?roles=devops,ml-engineer');
    render(<RoleTable />);
    expect(rows()).toContain('Writes production code');
    await tick('Only what differs');
    expect(rows()).not.toContain('Writes production code');
    expect(rows()).toContain('In one sentence');
  });

  it('keeps those that hold a word, and marks it wherever it stands', async () => {
    render(<RoleTable />);
    await userEvent.type(screen.getByRole('searchbox', {name: 'Only rows with'}), 'PIPELINE');
    expect(rows().length).toBeGreaterThan(0);
    expect(rows().length).toBeLessThan(17);
    for (const row of screen.getAllByRole('row').slice(1)) {
      const marked = [...row.querySelectorAll('mark')].map(({textContent}) => textContent.toLowerCase());
      expect(new Set(marked)).toEqual(new Set(['pipeline']));
    }
  });

  it('keeps no row without showing the reader why', async () => {
    render(<RoleTable />);
    await userEvent.type(screen.getByRole('searchbox', {name: 'Only rows with'}), 'woken');
    const unexplained = screen
      .getAllByRole('row')
      .slice(1)
      .filter((row) => row.querySelector('mark') === null);
    expect(unexplained.map(({textContent}) => textContent)).toEqual([]);
  });

  it('says so when none is left', async () => {
    render(<RoleTable />);
    await userEvent.type(screen.getByRole('searchbox'), 'zzz');
    expect(rows()).toEqual([]);
    expect(announced()).toMatch(/^No row is left\./);
  });
});

describe('starting over', () => {
  it('shows the first view again and empties word and address', async () => {
    window.history.replaceState(null, '', '/compare?roles=devops&aspects=on-call&differs=1&word=zzz');
    render(<RoleTable />);
    await userEvent.click(screen.getByRole('button', {name: 'Start over'}));
    expect(columns()).toEqual(ROLES);
    expect(rows()).toHaveLength(17);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    await waitFor(() => {
      expect(window.location.search).toBe('');
    });
  });
});

describe('the address', () => {
  it('says what is shown, and keeps the place on the page', async () => {
    window.history.replaceState(null, '', '/compare#any-roles');
    render(<RoleTable />);
    await tick('Data engineer');
    await tick('Data scientist');
    await userEvent.type(screen.getByRole('searchbox'), 'on call');
    await waitFor(() => {
      expect(window.location.search).toBe('?roles=devops,ml-engineer&word=on%20call');
    });
    expect(window.location.hash).toBe('#any-roles');
  });

  it('brings a view back', () => {
    window.history.replaceState(null, '', '/compare?roles=ml-engineer,devops&aspects=on-call,mission&word=a');
    render(<RoleTable />);
    expect(columns()).toEqual(['Machine learning engineer', 'DevOps']);
    expect(rows()).toEqual(labels('on-call', 'mission'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('a');
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
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('<b>x</b>');
  });
});
