import type {Locator, Page} from '@playwright/test';
import {STEP_IDS, STEPS} from '../../src/data/pipeline';
import {ROLES} from '../../src/data/roles';

/** Where in the window a control was tapped, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A kind of control, found by what a reader is told it is, so that it may be made in any way. */
export interface Control {
  readonly name: string;
  /** "page": by our script of every page. "component": by the script of the component that it belongs to. */
  readonly by: 'page' | 'component';
  readonly address: string;
  readonly isOnPhone?: boolean;
  readonly find: (page: Page) => Locator;
  /** Where on it to tap, as a share of its width; in the middle when left out. */
  readonly across?: number;
  /**
   * Runs in the page, so it may use nothing from outside: what a reader sees of the effect. The tap has taken effect
   * when this differs from what it was before.
   */
  readonly state: (point: Point) => string | number;
}

const [, SECOND] = STEP_IDS;

/** One control of each kind that a page of this site may have. */
export const CONTROLS: readonly Control[] = [
  {
    name: 'theme',
    by: 'page',
    address: '/roles/data-engineer',
    find: (page) => page.getByRole('button', {name: /dark and light mode/}).filter({visible: true}),
    state: () => {
      const {theme = '', themeChoice = ''} = document.documentElement.dataset;
      return theme + themeChoice;
    },
  },
  {
    name: 'phone menu',
    by: 'page',
    address: '/roles/data-engineer',
    isOnPhone: true,
    find: (page) => page.getByRole('button', {name: /navigation bar/}).first(),
    state: () =>
      [...document.querySelectorAll('a')].filter((link) => {
        const {left, right, top, bottom} = link.getBoundingClientRect();
        const isInWindow = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
        return isInWindow && link.closest('nav') && link.checkVisibility({visibilityProperty: true});
      }).length,
  },
  {
    name: 'tab',
    by: 'page',
    address: '/contributing/components',
    find: (page) => page.getByRole('tab', {selected: false}).first(),
    state: () =>
      [...document.querySelectorAll('[role=tab], [role=tabpanel]')]
        .map((part) => `${part.ariaSelected ?? ''}${String(part.checkVisibility())}`)
        .join(),
  },
  {
    name: 'copy of code',
    by: 'page',
    address: '/face-app/pipeline',
    find: (page) => page.getByRole('button', {name: /^Copy code/}).first(),
    state: ({x, y}) => {
      const button = document.elementFromPoint(x, y)?.closest('button');
      return `${button?.ariaLabel ?? ''}${button?.className ?? ''}${button?.textContent ?? ''}`;
    },
  },
  {
    name: 'note',
    by: 'page',
    address: '/roles/data-engineer',
    find: (page) => page.locator('main p').getByRole('button').filter({visible: true}).first(),
    state: () =>
      [...document.querySelectorAll('[role=tooltip]')].filter((note) =>
        note.checkVisibility({visibilityProperty: true, opacityProperty: true}),
      ).length,
  },
  {
    name: 'search',
    by: 'component',
    address: '/roles/data-engineer',
    find: (page) => page.getByRole('button', {name: 'Search', exact: true}),
    state: () => document.activeElement?.getAttribute('role') ?? '',
  },
  {
    name: 'column of a table',
    by: 'component',
    address: '/compare',
    find: (page) => page.getByRole('checkbox').first(),
    state: () =>
      [...document.querySelectorAll('[role=columnheader]')]
        .filter((header) => header.checkVisibility())
        .map((header) => header.textContent)
        .join(),
  },
  {
    name: 'step of the diagram',
    by: 'component',
    address: '/face-app',
    find: (page) =>
      page.getByRole('link', {name: `${STEPS[SECOND].title} , ${ROLES[STEPS[SECOND].owner].name}`}),
    state: () => document.querySelector('figure [aria-current]')?.textContent ?? '',
  },
  {
    name: 'answer',
    by: 'component',
    address: '/decide/do-i-need-an-mle',
    find: (page) => page.getByRole('radio').first(),
    state: () => [...document.querySelectorAll('[role=status]')].map((line) => line.textContent).join(),
  },
  {
    name: 'threshold',
    by: 'component',
    address: '/face-app/thresholds',
    find: (page) => page.getByRole('slider'),
    across: 0.2,
    state: () => document.querySelector('main [aria-valuetext]')?.getAttribute('aria-valuetext') ?? '',
  },
  {
    name: 'present',
    by: 'component',
    address: '/slides/what-is-ml-engineering',
    find: (page) => page.getByRole('button', {name: 'Present'}),
    state: () => document.querySelectorAll('[role=dialog], dialog[open]').length,
  },
];
