// @vitest-environment jsdom
import {ROLES} from '@site/src/data/roles';
import {
  TEAM_STRUCTURE_IDS,
  TEAM_STRUCTURES,
  type TeamStructure as Structure,
} from '@site/src/data/teamStructures';
import {render, screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import TeamStructure from '.';

describe.each(TEAM_STRUCTURE_IDS)('the structure %s', (id) => {
  const {caption, productTeams, shared, owners, goodWhen, badWhen}: Structure = TEAM_STRUCTURES[id];

  it('is a figure that its caption names', () => {
    render(<TeamStructure structure={id} />);
    expect(screen.getByRole('figure').textContent).toContain(caption);
  });

  it('draws every team with as many people as the data gives it', () => {
    render(<TeamStructure structure={id} />);
    const teams = [...productTeams, ...(shared === undefined ? [] : [shared])];
    for (const {name, seats} of teams) {
      const box = screen.getByText(name).parentElement;
      expect(within(box ?? document.body).getAllByRole('listitem')).toHaveLength(seats.length);
    }
  });

  it('says who owns what', () => {
    render(<TeamStructure structure={id} />);
    const told = screen.getAllByRole('definition').map(({textContent}) => textContent);
    expect(told).toEqual([owners.data, owners.model, owners.pipeline, owners.called]);
  });

  it('names a source for each condition', () => {
    render(<TeamStructure structure={id} />);
    for (const {text} of [...goodWhen, ...badWhen]) {
      const item = screen.getByText(
        (_, element) => element?.tagName === 'LI' && element.textContent.startsWith(text),
      );
      expect(within(item).getAllByRole('link', {name: /^Source:/}).length).toBeGreaterThan(0);
    }
  });
});

it('shows a person at two desks with two shapes, and everyone else by the name of the role', () => {
  render(<TeamStructure structure="full-stack" />);
  const both = screen.getByText('Data scientist who does machine learning');
  expect(both.querySelectorAll('svg')).toHaveLength(2);
  expect(both.dataset.role).toBeUndefined();
  for (const seat of screen.getAllByText(ROLES.devops.name)) expect(seat.dataset.role).toBe('devops');
});
