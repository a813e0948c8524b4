// @vitest-environment jsdom
import {ASPECT_IDS, ASPECTS, type AspectId} from '@site/src/data/aspects';
import {SUBJECTS, type SubjectId} from '@site/src/data/subjects';
import {configure, render, screen} from '@testing-library/react';
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
const labels = (...ids: AspectId[]): string[] => ids.map((id) => ASPECTS[id].label);
const tick = async (name: string): Promise<void> => {
  await userEvent.click(screen.getByLabelText(name));
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
    for (const cell of cells) expect(cell.querySelector('a[href^="/references"]')).not.toBeNull();
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
    await tick('Data scientist who does ML');
    expect(columns()).toEqual([...ROLES, 'Data scientist who does ML', 'ML systems']);
  });

  it('does not take the last one away', async () => {
    window.history.replaceState(null, '', '/compare?roles=devops');
    render(<RoleTable />);
    expect(screen.getByLabelText<HTMLInputElement>('DevOps').disabled).toBe(true);
    await tick('DevOps');
    expect(columns()).toEqual(['DevOps']);
    expect(announced()).toBe('1 column, 17 rows of 17.');
    await tick('ML systems');
    expect(screen.getByLabelText<HTMLInputElement>('DevOps').disabled).toBe(false);
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
    expect(screen.getByLabelText<HTMLInputElement>('Is on call').disabled).toBe(true);
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
    await userEvent.type(screen.getByLabelText('Only rows with'), 'PIPELINE');
    expect(rows().length).toBeGreaterThan(0);
    expect(rows().length).toBeLessThan(17);
    for (const row of screen.getAllByRole('row').slice(1)) {
      const marked = [...row.querySelectorAll('mark')].map(({textContent}) => textContent.toLowerCase());
      expect(new Set(marked)).toEqual(new Set(['pipeline']));
    }
  });

  it('keeps no row without showing the reader why', async () => {
    render(<RoleTable />);
    await userEvent.type(screen.getByLabelText('Only rows with'), 'woken');
    const unexplained = screen
      .getAllByRole('row')
      .slice(1)
      .filter((row) => row.querySelector('mark') === null);
    expect(unexplained.map(({textContent}) => textContent)).toEqual([]);
  });

  it('says so when none is left', async () => {
    render(<RoleTable />);
    await userEvent.type(screen.getByLabelText('Only rows with'), 'zzz');
    expect(rows()).toEqual([]);
    expect(announced()).toMatch(/^No row is left\./);
  });
});
