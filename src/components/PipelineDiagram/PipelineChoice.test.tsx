// @vitest-environment jsdom
import {failuresAt} from '@site/src/data/failures';
import {STEPS, stepFile} from '@site/src/data/pipeline';
import {ROLES} from '@site/src/data/roles';
import {act, configure, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {beforeEach, describe, expect, it} from 'vitest';
import PipelineDiagram from '.';
import {announcedStep, currentSteps, stepItem, stepLink} from './shownSteps';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

/** Elements that were scrolled to; jsdom has no layout and so no scrolling of its own. */
const scrolledTo: Element[] = [];

beforeEach(() => {
  window.history.replaceState(null, '', '/face-app');
  scrolledTo.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this);
  };
});

describe('choosing a step', () => {
  it.each(['find-faces', 'queue-work', 'take-photo'] as const)(
    '%s shows what it is, who owns it and how it breaks',
    async (id) => {
      render(<PipelineDiagram />);
      await userEvent.click(stepLink(id));
      expect(currentSteps()).toEqual([id]);
      const {comesIn, goesOut, owner, helpers} = STEPS[id];
      const said = within(stepItem(id))
        .getAllByRole('definition')
        .map(({textContent}) => textContent);
      expect(said).toEqual([
        comesIn,
        goesOut,
        ROLES[owner].name,
        ...(helpers.length > 0 ? [helpers.map((role) => ROLES[role].name).join('')] : []),
      ]);
      const broken = within(stepItem(id)).getAllByRole('listitem');
      expect(broken.map(({textContent}) => textContent)).toEqual(
        failuresAt(id).map(({sign, owners}) => `${sign} ${ROLES[owners.responsible].name}`),
      );
    },
  );

  it('is announced', async () => {
    render(<PipelineDiagram />);
    await userEvent.click(stepLink('find-faces'));
    expect(announcedStep()).toBe(`Step 8: ${STEPS['find-faces'].title}. Owner: Data scientist.`);
  });

  it('keeps it in sight', async () => {
    render(<PipelineDiagram />);
    expect(scrolledTo).toEqual([]);
    await userEvent.click(stepLink('find-faces'));
    expect(scrolledTo).toEqual([stepLink('find-faces')]);
  });

  it('writes the step into the address, so that it can be sent to a colleague', async () => {
    render(<PipelineDiagram />);
    await userEvent.click(stepLink('queue-work'));
    expect(window.location.hash).toBe('#step-queue-work');
  });

  it('leads the edit link to the file in which the step stands', async () => {
    render(<PipelineDiagram />);
    for (const id of ['build-model', 'store-photo', 'show-answer'] as const) {
      await userEvent.click(stepLink(id));
      const edit = screen.getByText('Edit this step');
      expect(edit.getAttribute('href')).toBe(`https://example.org/repository/edit/main/${stepFile(id)}`);
    }
  });

  it('leaves a click with Ctrl to the browser', async () => {
    const user = userEvent.setup();
    render(<PipelineDiagram />);
    await user.keyboard('{Control>}');
    await user.click(stepLink('find-faces'));
    expect(announcedStep()).toBeUndefined();
  });
});

describe('the address', () => {
  it('chooses the step that it names', () => {
    window.history.replaceState(null, '', '/face-app#step-keep-answer');
    render(<PipelineDiagram />);
    expect(currentSteps()).toEqual(['keep-answer']);
    expect(screen.getByText('10 of 12')).toBeTruthy();
  });

  it.each(['#step-', '#step-__proto__', '#wrong', '#%'])('chooses the first step for %s', (hash) => {
    window.history.replaceState(null, '', `/face-app${hash}`);
    render(<PipelineDiagram />);
    expect(currentSteps()).toEqual(['build-model']);
  });

  it('is followed when it changes', () => {
    render(<PipelineDiagram />);
    act(() => {
      window.history.replaceState(null, '', '#step-store-photo');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(currentSteps()).toEqual(['store-photo']);
  });
});

describe('the keyboard', () => {
  it.each([
    ['{ArrowRight}', 'queue-work', 'find-faces'],
    ['{ArrowDown}', 'queue-work', 'find-faces'],
    ['{ArrowLeft}', 'queue-work', 'announce-photo'],
    ['{ArrowUp}', 'queue-work', 'announce-photo'],
    ['{Home}', 'queue-work', 'build-model'],
    ['{End}', 'queue-work', 'show-answer'],
    ['{ArrowLeft}', 'build-model', 'build-model'],
    ['{ArrowRight}', 'show-answer', 'show-answer'],
    ['{Enter}', 'queue-work', 'queue-work'],
  ] as const)('goes with %s from %s to %s, and the focus with it', async (keys, from, to) => {
    window.history.replaceState(null, '', `/face-app#step-${from}`);
    render(<PipelineDiagram />);
    stepLink(from).focus();
    await userEvent.keyboard(keys);
    expect(currentSteps()).toEqual([to]);
    expect(document.activeElement).toBe(stepLink(to));
  });
});

describe('the walk', () => {
  const button = (name: RegExp): HTMLElement => screen.getByRole('button', {name});
  const isOff = (name: RegExp): boolean => button(name).getAttribute('aria-disabled') === 'true';

  it('goes on and back one step at a time', async () => {
    render(<PipelineDiagram />);
    await userEvent.click(button(/Next/));
    await userEvent.click(button(/Next/));
    expect(currentSteps()).toEqual(['take-photo']);
    expect(screen.getByText('3 of 12')).toBeTruthy();
    expect(announcedStep()).toBe('Step 3: Take the photo. Owner: DevOps.');
    await userEvent.click(button(/Back/));
    expect(currentSteps()).toEqual(['serve-model']);
  });

  it('stops at the first step, where Back says that it leads nowhere', async () => {
    render(<PipelineDiagram />);
    expect([isOff(/Back/), isOff(/Next/)]).toEqual([true, false]);
    await userEvent.click(button(/Back/));
    expect(currentSteps()).toEqual(['build-model']);
  });

  it('stops at the last step, where Next keeps the focus', async () => {
    window.history.replaceState(null, '', '/face-app#step-return-answer');
    render(<PipelineDiagram />);
    await userEvent.click(button(/Next/));
    expect([isOff(/Back/), isOff(/Next/)]).toEqual([false, true]);
    await userEvent.click(button(/Next/));
    expect(currentSteps()).toEqual(['show-answer']);
    expect(document.activeElement).toBe(button(/Next/));
  });
});
