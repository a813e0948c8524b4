import {expect, test, type Locator, type Page} from '@playwright/test';
import {failuresAt} from '../src/data/failures';
import {STEP_IDS, STEPS} from '../src/data/pipeline';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';
import {THEMES} from './support/themes';

const WIDTHS = [320, 360, 390, 480, 600, 700, 820, 997, 1024, 1280, 1440, 1920];
const SMALLEST_TEXT = 12;

const drawingOn = (page: Page): Locator => page.getByRole('figure').first();

for (const theme of THEMES) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({colorScheme: theme});

    for (const address of ['/', '/face-app']) {
      test(`the pipeline on ${address} is legible from 320 to 1920 pixels`, async ({page}) => {
        await openPage(page, address);
        for (const width of WIDTHS) {
          await page.setViewportSize({width, height: 900});
          expect.soft(await isWiderThanWindow(page), `wider than ${width} pixels`).toBe(false);
          expect.soft(await clippedSteps(page), `clipped at ${width} pixels`).toEqual([]);
          expect.soft(await overlappingSteps(page), `overlapping at ${width} pixels`).toEqual([]);
          expect
            .soft(await smallestText(page), `text at ${width} pixels`)
            .toBeGreaterThanOrEqual(SMALLEST_TEXT);
        }
      });
    }
  });
}

test('on paper the description of every step is there', async ({page}) => {
  await page.setViewportSize({width: 680, height: 960});
  await openPage(page, '/face-app');
  await page.emulateMedia({media: 'print'});
  for (const id of STEP_IDS) {
    await expect(page.getByText(STEPS[id].what)).toBeVisible();
    for (const {sign} of failuresAt(id)) await expect(page.getByText(sign)).toBeVisible();
  }
  await expect(drawingOn(page).getByRole('button')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the pipeline is a list of all steps in order, each with its description', async ({page}) => {
    await page.goto('/face-app');
    const steps = drawingOn(page).locator('ol > li');
    await expect(steps).toHaveCount(STEP_IDS.length);
    for (const [index, id] of STEP_IDS.entries()) {
      await expect(steps.nth(index).getByRole('link', {name: STEPS[id].title}).first()).toBeVisible();
      await expect(steps.nth(index).getByText(STEPS[id].what)).toBeVisible();
    }
    await expect(drawingOn(page).getByRole('button')).toHaveCount(0);
  });

  test('the menu on the home page leads to the description of a step', async ({page}) => {
    await page.goto('/');
    await page.getByRole('link', {name: STEPS['queue-work'].title}).click();
    await expect(page.getByText(STEPS['queue-work'].what)).toBeInViewport();
  });
});

/** Names of the steps whose text does not fit into their box, or only with a word torn in two. */
async function clippedSteps(page: Page): Promise<string[]> {
  await drawingOn(page).evaluate((figure) => {
    figure.style.overflowWrap = 'normal';
  });
  return await drawingOn(page)
    .locator('ol > li > a')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => {
          const box = node.getBoundingClientRect();
          const parts = [...node.querySelectorAll('span')].map((part) => part.getBoundingClientRect());
          const sticksOut = ({left, right, top, bottom}: DOMRect): boolean =>
            left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
          return node.scrollWidth > node.clientWidth || parts.some(sticksOut);
        })
        .map((node) => node.textContent),
    );
}

/** Names of the steps that cover a part of another. */
async function overlappingSteps(page: Page): Promise<string[]> {
  return await drawingOn(page)
    .locator('ol > li > a')
    .evaluateAll((nodes) => {
      const boxes = nodes.map((node) => node.getBoundingClientRect());
      const meet = (one: DOMRect, other: DOMRect): boolean =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1;
      return nodes
        .filter((_, index) => boxes.some((box, other) => other !== index && meet(box, boxes[index] ?? box)))
        .map((node) => node.textContent);
    });
}

/** The smallest size, in pixels, of any text that the drawing shows. */
async function smallestText(page: Page): Promise<number> {
  return await drawingOn(page).evaluate((figure) => {
    const shown = [...figure.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some(
          (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '',
        ),
    );
    return Math.min(...shown.map((element) => parseFloat(getComputedStyle(element).fontSize)));
  });
}
