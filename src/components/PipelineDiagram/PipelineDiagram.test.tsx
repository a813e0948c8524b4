// @vitest-environment jsdom
import {STEP_IDS, STEPS, stepFile, type StepId} from '@site/src/data/pipeline';
import {ROLES, type RoleId} from '@site/src/data/roles';
import {getFact} from '@site/src/data/sources';
import {pipelineToMarkdown} from '@site/src/lib/pipelineToMarkdown';
import {act, configure, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';
import PipelineDiagram from '.';

// No style sheet is loaded, so nothing is hidden; to look for it would take most of the time.
configure({defaultHidden: true});

const nameOf = (id: StepId): string => `${STEPS[id].title}, ${ROLES[STEPS[id].owner].name}`;
/** A link by its text; the queries by role take seconds where hundreds of links stand. */
const stepLink = (id: StepId): HTMLAnchorElement => {
  const link = [...document.querySelectorAll('a')].find(({textContent}) => textContent === nameOf(id));
  if (link === undefined) throw new Error(`No link says “${nameOf(id)}”.`);
  return link;
};
const stepItem = (id: StepId): HTMLElement => {
  const item = stepLink(id).closest('li');
  if (item === null) throw new Error('The step is not in a list.');
  return item;
};
/** Which steps the page says are the current one. */
const chosen = (): StepId[] => STEP_IDS.filter((id) => stepLink(id).getAttribute('aria-current') === 'step');
const announced = (): string | undefined =>
  screen
    .getAllByRole('status')
    .map(({textContent}) => textContent)
    .find((text) => text.startsWith('Step'));
const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
};

/** Elements that were scrolled to; jsdom has no layout and so no scrolling of its own. */
const scrolledTo: Element[] = [];

beforeEach(() => {
  window.history.replaceState(null, '', '/face-app');
  scrolledTo.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this);
  };
});

describe('the diagram', () => {
  it('lists the twelve steps in order, each with its owner', () => {
    render(<PipelineDiagram />);
    const list = stepItem('build-model').parentElement;
    const steps = [...(list?.children ?? [])].map((item) => item.querySelector('a')?.textContent);
    expect(list?.tagName).toBe('OL');
    expect(steps).toEqual(STEP_IDS.map(nameOf));
    expect(steps).toHaveLength(12);
  });

  it('begins at the first step', () => {
    render(<PipelineDiagram />);
    expect(chosen()).toEqual(['build-model']);
    expect(screen.getByText('1 of 12')).toBeTruthy();
    expect(announced()).toBeUndefined();
  });

  it('tells all about every step in the built page', () => {
    document.body.innerHTML = renderToStaticMarkup(<PipelineDiagram />);
    for (const id of STEP_IDS) {
      const text = document.getElementById(`step-${id}`)?.textContent;
      const {what, comesIn, goesOut, failures} = STEPS[id];
      for (const words of [what, comesIn, goesOut, ...failures.flatMap(({sign, remedy}) => [sign, remedy])]) {
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

describe('choosing a step', () => {
  it.each(['find-faces', 'queue-work', 'take-photo'] as const)(
    '%s shows what it is, who owns it and how it breaks',
    async (id) => {
      render(<PipelineDiagram />);
      await userEvent.click(stepLink(id));
      expect(chosen()).toEqual([id]);
      const {comesIn, goesOut, owner, helpers, failures} = STEPS[id];
      const said = within(stepItem(id))
        .getAllByRole('definition')
        .map(({textContent}) => textContent);
      expect(said).toEqual([
        comesIn,
        goesOut,
        ROLES[owner].name,
        ...(helpers.length > 0 ? [helpers.map((role) => ROLES[role].name).join('')] : []),
      ]);
      for (const {sign, remedy, called, facts} of failures) {
        const failure = screen.getByText(sign).closest('li');
        expect(failure?.textContent).toContain(`${sign} ${remedy} ${ROLES[called].name}`);
        for (const fact of facts) expect(failure?.textContent).toContain(getFact(fact).fact.text);
      }
    },
  );

  it('is announced', async () => {
    render(<PipelineDiagram />);
    await userEvent.click(stepLink('find-faces'));
    expect(announced()).toBe(`Step 8: ${STEPS['find-faces'].title}. Owner: Data scientist.`);
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
    expect(announced()).toBeUndefined();
  });
});

describe('the address', () => {
  it('chooses the step that it names', () => {
    window.history.replaceState(null, '', '/face-app#step-keep-answer');
    render(<PipelineDiagram />);
    expect(chosen()).toEqual(['keep-answer']);
    expect(screen.getByText('10 of 12')).toBeTruthy();
  });

  it.each(['#step-', '#step-__proto__', '#wrong', '#%'])('chooses the first step for %s', (hash) => {
    window.history.replaceState(null, '', `/face-app${hash}`);
    render(<PipelineDiagram />);
    expect(chosen()).toEqual(['build-model']);
  });

  it('is followed when it changes', () => {
    render(<PipelineDiagram />);
    act(() => {
      window.history.replaceState(null, '', '#step-store-photo');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(chosen()).toEqual(['store-photo']);
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
    await press(keys);
    expect(chosen()).toEqual([to]);
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
    expect(chosen()).toEqual(['take-photo']);
    expect(screen.getByText('3 of 12')).toBeTruthy();
    expect(announced()).toBe('Step 3: Take the photo. Owner: DevOps.');
    await userEvent.click(button(/Back/));
    expect(chosen()).toEqual(['serve-model']);
  });

  it('stops at the first step, where Back says that it leads nowhere', async () => {
    render(<PipelineDiagram />);
    expect([isOff(/Back/), isOff(/Next/)]).toEqual([true, false]);
    await userEvent.click(button(/Back/));
    expect(chosen()).toEqual(['build-model']);
  });

  it('stops at the last step, where Next keeps the focus', async () => {
    window.history.replaceState(null, '', '/face-app#step-return-answer');
    render(<PipelineDiagram />);
    await userEvent.click(button(/Next/));
    expect([isOff(/Back/), isOff(/Next/)]).toEqual([false, true]);
    await userEvent.click(button(/Next/));
    expect(chosen()).toEqual(['show-answer']);
    expect(document.activeElement).toBe(button(/Next/));
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
    expect(chosen()).toEqual([]);
  });
});
