// @vitest-environment jsdom
import {viewFromAddress} from '@site/src/lib/comparisonAddress';
import {comparisonToCsv, comparisonToMarkdown} from '@site/src/lib/comparisonText';
import {configure, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import RoleTable from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const columns = (): string[] =>
  screen.getAllByRole('columnheader').map(({textContent}) => textContent.trim());
const rows = (): string[] => screen.getAllByRole('rowheader').map(({textContent}) => textContent);

beforeEach(() => {
  window.history.replaceState(null, '', '/compare');
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a table that a page fixes', () => {
  const fixed = (
    <RoleTable roles={['ml-systems', 'devops']} aspects={['on-call', 'mission']} caption="Two of seven" />
  );

  it('shows what the page asks for, in its order, and lets nobody choose', () => {
    render(fixed);
    expect(screen.getByRole('table', {name: 'Two of seven'})).toBeTruthy();
    expect(columns()).toEqual(['ML systems', 'DevOps']);
    expect(rows()).toEqual(['Is on call', 'In one sentence']);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('does not follow the address', () => {
    window.history.replaceState(null, '', '/roles?roles=data-engineer&word=zzz');
    render(fixed);
    expect(columns()).toEqual(['ML systems', 'DevOps']);
    expect(rows()).toHaveLength(2);
  });

  it('leads to the same view on the comparison page', () => {
    render(fixed);
    const address = screen.getByRole('link', {name: 'Choose other roles or rows'}).getAttribute('href') ?? '';
    expect(address).toMatch(/^\/compare\?/);
    expect(viewFromAddress(address.replace('/compare', ''))).toEqual({
      view: {
        subjects: ['ml-systems', 'devops'],
        aspects: ['on-call', 'mission'],
        onlyDifferent: false,
        word: '',
      },
      ignored: [],
    });
  });

  it('leads to the data files of its columns, and to no other', () => {
    render(fixed);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => href.includes('/edit/'))).toEqual([
      'https://example.org/repository/edit/main/src/data/comparison/mlSystems.ts',
      'https://example.org/repository/edit/main/src/data/comparison/devops.ts',
    ]);
  });

  it('has all rows when the page names only roles, and the four roles when it names only rows', () => {
    render(<RoleTable roles={['devops']} />);
    expect(rows()).toHaveLength(17);
    document.body.innerHTML = '';
    render(<RoleTable aspects={['on-call']} />);
    expect(columns()).toHaveLength(4);
  });
});

describe('copying the table', () => {
  const search = '?roles=devops,ml-engineer&aspects=mission,on-call';
  const {view} = viewFromAddress(search);

  beforeEach(() => {
    window.history.replaceState(null, '', `/compare${search}`);
  });

  it.each([
    ['Markdown', comparisonToMarkdown(view)],
    ['CSV', comparisonToCsv(view)],
  ])('as %s takes what is shown', async (name, text) => {
    const user = userEvent.setup();
    render(<RoleTable />);
    await user.click(screen.getByRole('button', {name: `Copy as ${name}`}));
    expect(await navigator.clipboard.readText()).toBe(text);
    expect(screen.getByText(`Copied as ${name}.`)).toBeTruthy();
  });

  it('shows the text when the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(<RoleTable />);
    await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'The table as Markdown'});
    expect(box.value).toBe(comparisonToMarkdown(view));
  });
});
