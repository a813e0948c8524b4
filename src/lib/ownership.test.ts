import {describe, expect, it} from 'vitest';
import {FAILURE_IDS, FAILURES} from '../data/failures';
import {ROLE_IDS, ROLES} from '../data/roles';
import {failuresOf, nightName, ownershipToMarkdown, PART_NAMES, partOf} from './ownership';

describe('who owns what', () => {
  it('knows each desk’s part in a failure, or that it has none', () => {
    expect(ROLE_IDS.map((role) => partOf('store-full', role))).toEqual([
      'helps',
      'responsible',
      undefined,
      'told',
    ]);
  });

  it('finds what concerns a desk: its parts, and what calls it at night', () => {
    const ids = failuresOf('devops');
    expect(ids).toContain('broken-release');
    expect(ids).not.toContain('duplicate-event');
    for (const id of ids) expect(partOf(id, 'devops') ?? FAILURES[id].owners.night).toBeTruthy();
    expect(failuresOf('night').every((id) => FAILURES[id].owners.night !== null)).toBe(true);
    expect(failuresOf(undefined)).toEqual(FAILURE_IDS);
  });

  // docs/teams/who-owns-what.mdx says so in words.
  it('calls somebody for few failures, mostly the ML engineer, and never the data scientist', () => {
    const called = failuresOf('night').map((id) => FAILURES[id].owners.night);
    expect(called.length).toBeLessThan(FAILURE_IDS.length / 3);
    expect(called.filter((role) => role === 'ml-engineer').length).toBeGreaterThan(called.length / 2);
    expect(called).not.toContain('data-scientist');
  });
});

describe('the matrix as Markdown', () => {
  const rows = ownershipToMarkdown().trim().split('\n');

  it('has a row for each failure, with every desk’s part and who is called', () => {
    expect(rows).toHaveLength(FAILURE_IDS.length + 2);
    FAILURE_IDS.forEach((id, index) => {
      const cells = rows[index + 2]?.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')) ?? [];
      const parts = ROLE_IDS.map((role) => partOf(id, role));
      expect(cells[0]).toBe(FAILURES[id].title);
      expect(cells.slice(2, 6)).toEqual(parts.map((part) => (part === undefined ? '–' : PART_NAMES[part])));
      expect(cells.slice(6)).toEqual([nightName(id), FAILURES[id].owners.nightReason]);
    });
  });

  it('names the desks in its head', () => {
    for (const role of ROLE_IDS) expect(rows[0]).toContain(ROLES[role].name);
  });
});
