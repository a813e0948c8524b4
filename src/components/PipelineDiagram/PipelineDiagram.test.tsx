// @vitest-environment jsdom
import {failuresAt} from '@site/src/data/failures';
import {STEP_IDS, STEPS, type StepId} from '@site/src/data/pipeline';
import type {RoleId} from '@site/src/data/roles';
import {pipelineToMarkdown} from '@site/src/lib/pipelineToMarkdown';
import {recordAddress} from '@site/src/lib/recordAddress';
import {configure, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';
import PipelineDiagram from '.';
import {announcedStep, currentSteps, spokenName, stepItem, stepLink} from './shownSteps';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

beforeEach(() => {
  window.history.replaceState(null, '', '/face-app');
});

describe('the diagram', () => {
  it('lists the twelve steps in order, each with its owner', () => {
    render(<PipelineDiagram />);
    const list = stepItem('build-model').parentElement;
    const steps = [...(list?.children ?? [])].map((item) => item.querySelector('a')?.textContent);
    expect(list?.tagName).toBe('OL');
    expect(steps).toEqual(STEP_IDS.map(spokenName));
    expect(steps).toHaveLength(12);
  });

  it('begins at the first step', () => {
    render(<PipelineDiagram />);
    expect(currentSteps()).toEqual(['build-model']);
    expect(screen.getByText('1 of 12')).toBeTruthy();
    expect(announcedStep()).toBeUndefined();
  });

  it('leads from each step to what the running app passed on there', () => {
    render(<PipelineDiagram />);
    const links = STEP_IDS.map((id) => within(stepItem(id)).getByText(/^What really passed here/));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(STEP_IDS.map(recordAddress));
  });

  it('tells all about every step in the built page', () => {
    document.body.innerHTML = renderToStaticMarkup(<PipelineDiagram />);
    for (const id of STEP_IDS) {
      const text = document.getElementById(`step-${id}`)?.textContent;
      const {what, comesIn, goesOut} = STEPS[id];
      for (const words of [what, comesIn, goesOut, ...failuresAt(id).map(({sign}) => sign)]) {
        expect(text).toContain(words);
      }
    }
    document.body.innerHTML = '';
  });

  it('tells in words what its lines mean', () => {
    render(<PipelineDiagram />);
    expect(screen.getByRole('figure').textContent).toContain(
      'Solid line: every photo goes this way. Dashed line:',
    );
  });

  it('can be copied as Markdown', async () => {
    const user = userEvent.setup();
    render(<PipelineDiagram />);
    await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
    expect(await navigator.clipboard.readText()).toBe(pipelineToMarkdown());
  });
});

describe('highlighting a role', () => {
  const pressed = (): string[] =>
    screen.getAllByRole('button', {pressed: true}).map(({textContent}) => textContent.trim());
  const dimmed = (): StepId[] => STEP_IDS.filter((id) => stepItem(id).getAttribute('data-dimmed') === 'true');
  const without = (role: RoleId): StepId[] =>
    STEP_IDS.filter((id) => STEPS[id].owner !== role && !STEPS[id].helpers.includes(role));

  it('presses one button and marks the steps in which the role has no part', async () => {
    render(<PipelineDiagram />);
    expect(dimmed()).toEqual([]);
    await userEvent.click(screen.getByRole('button', {name: 'Data scientist'}));
    expect(pressed()).toEqual(['Data scientist']);
    expect(dimmed()).toEqual(without('data-scientist'));
    await userEvent.click(screen.getByRole('button', {name: 'DevOps'}));
    expect(pressed()).toEqual(['DevOps']);
    expect(dimmed()).toEqual(without('devops'));
  });

  it('ends when the button is pressed again', async () => {
    render(<PipelineDiagram />);
    await userEvent.click(screen.getByRole('button', {name: 'Data scientist'}));
    await userEvent.click(screen.getByRole('button', {name: 'Data scientist'}));
    expect(screen.queryByRole('button', {pressed: true})).toBeNull();
    expect(dimmed()).toEqual([]);
  });
});

describe('the menu', () => {
  it('leads from each step to its description on the face app’s page', () => {
    render(<PipelineDiagram menu />);
    for (const id of STEP_IDS) expect(stepLink(id).getAttribute('href')).toBe(`/face-app#step-${id}`);
  });

  it('has nothing to press and marks no step as the current one', () => {
    render(<PipelineDiagram menu />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(currentSteps()).toEqual([]);
  });
});
