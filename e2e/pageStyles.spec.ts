import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {openLaidOut} from './support/openPage';
import {TEMPLATES} from './support/routes';
import {THEMES} from './support/themes';

/** Where the build leaves the style sheets that it took the pages’ styles from. */
const WHOLE_STYLES = 'node_modules/.cache/after-build/set-aside/assets/css';
const WHOLE_ADDRESS = '/whole.css';
const SCREENS = [
  {width: 390, height: 844},
  {width: 1440, height: 900},
];

test.use({contextOptions: {reducedMotion: 'reduce'}});

for (const address of TEMPLATES) {
  test(`${address} looks as with all styles of the site, also while its controls are used`, async ({
    page,
  }) => {
    test.slow();
    await page.route(`**${WHOLE_ADDRESS}`, (route) =>
      route.fulfill({contentType: 'text/css', body: wholeStyles()}),
    );
    // Only what the styles of the page do is looked at here.
    await page.route('**/*.js', (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
    await openLaidOut(page, address);
    await bringNotes(page);
    for (const [index, viewport] of SCREENS.entries()) {
      await page.setViewportSize(viewport);
      await useControls(page);
      const theme = THEMES[(TEMPLATES.indexOf(address) + index) % THEMES.length] ?? 'light';
      await showIn(page, theme);
      expect.soft(await differences(page), `${theme} theme, ${viewport.width} pixels`).toEqual([]);
    }
    await page.emulateMedia({media: 'print'});
    expect.soft(await differences(page), 'on paper').toEqual([]);
  });
}

/** The style sheet of all pages first, as the bundler writes it. */
function wholeStyles(): string {
  const names = readdirSync(WHOLE_STYLES).toSorted(
    (one, other) => Number(other.startsWith('styles.')) - Number(one.startsWith('styles.')),
  );
  return names.map((name) => readFileSync(path.join(WHOLE_STYLES, name), 'utf8')).join('\n');
}

/** Has the page bring the notes that it does not hold. */
async function bringNotes(page: Page): Promise<void> {
  if ((await page.locator('[data-notes]').count()) === 0) return;
  const brought = page.waitForResponse('**/assets/notes/*');
  await page.locator('[data-note]').first().dispatchEvent('pointerover');
  await (await brought).finished();
  await expect(page.getByRole('tooltip', {includeHidden: true}).first()).toBeAttached();
}

/** Opens all that can be opened, and sets what scripts set on what they move, show or choose. */
async function useControls(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // The menu closes when the window has become wide or narrow, which the browser tells with its next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const note of document.querySelectorAll('[data-note]')) note.setAttribute('data-note', 'open');
    for (const menu of document.querySelectorAll<HTMLElement>('[popover]:not(:popover-open)')) {
      menu.showPopover();
    }
    for (const control of document.querySelectorAll('[aria-pressed], [aria-selected], [aria-expanded]')) {
      for (const state of ['aria-pressed', 'aria-selected', 'aria-expanded']) {
        if (control.hasAttribute(state)) control.setAttribute(state, 'true');
      }
    }
    for (const element of document.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
  });
}

async function showIn(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.setAttribute('data-theme', name);
  }, theme);
}

/** What elements look like otherwise once the page's styles give way to all styles of the site. */
function differences(page: Page): Promise<string[]> {
  return page.evaluate(async (whole) => {
    const nameOf = (element: Element | null): string =>
      `${element?.tagName.toLowerCase() ?? ''}.${element?.getAttribute('class') ?? ''}`;
    // One of each kind, where it stands alike: to look at every element takes minutes.
    const kinds = new Map(
      [...document.body.querySelectorAll('*')].map((element) => {
        const {parentElement: parent, previousElementSibling: before, nextElementSibling: next} = element;
        const key = [
          nameOf(parent?.parentElement ?? null),
          nameOf(parent),
          nameOf(element),
          before === null,
          next === null,
        ];
        return [key.join(' '), element] as const;
      }),
    );
    // Custom properties differ: what has one value is written out. What elements make of them does not.
    const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    const looks = (): [string, string[]][] =>
      [...kinds.values()].flatMap((element) =>
        [null, '::before', '::after'].map((pseudo): [string, string[]] => {
          const style = getComputedStyle(element, pseudo);
          const isDrawn = pseudo === null ? style.display !== 'none' : style.content !== 'none';
          const lines = isDrawn ? properties.map((one) => `${one}: ${style.getPropertyValue(one)}`) : [];
          return [`${nameOf(element)}${pseudo ?? ''}`, lines];
        }),
      );
    const own = [...document.querySelectorAll<HTMLStyleElement>('head > style')];
    const before = looks();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = whole;
    await new Promise((resolve) => {
      link.onload = resolve;
      document.head.append(link);
    });
    for (const sheet of own) sheet.disabled = true;
    const after = looks();
    for (const sheet of own) sheet.disabled = false;
    link.remove();
    return before
      .flatMap(([name, lines], index) => {
        const others = after[index]?.[1] ?? [];
        if (lines.length !== others.length) return [`${name} is drawn only with one of them`];
        return lines
          .filter((line, at) => line !== others[at])
          .map((line) => `${name} ${line} <> ${others[lines.indexOf(line)] ?? ''}`);
      })
      .slice(0, 20);
  }, WHOLE_ADDRESS);
}
