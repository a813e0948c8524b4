import {expect, test, type Browser, type Locator, type Page} from '@playwright/test';
import {ROLE_IDS, ROLES} from '../src/data/roles';
import {STEP_IDS, STEPS, type StepId} from '../src/data/pipeline';
import {isOnTop} from './support/isOnTop';
import {openPage} from './support/openPage';

const PHONE = {width: 390, height: 844};
const [FIRST, LAST] = [STEP_IDS[0], STEP_IDS[STEP_IDS.length - 1] ?? STEP_IDS[0]];

const nodeOf = (page: Page, id: StepId): Locator =>
  page.getByRole('link', {name: `${STEPS[id].title} , ${ROLES[STEPS[id].owner].name}`});

/** The sentence that only the description of the step holds. */
const descriptionOf = (page: Page, id: StepId): Locator => page.getByText(STEPS[id].what);

test.describe('choosing a step', () => {
  test('works with the mouse', async ({page}) => {
    await openPage(page, '/face-app');
    for (const id of [LAST, FIRST, 'queue-work'] satisfies StepId[]) {
      await nodeOf(page, id).click();
      await expectShown(page, id);
    }
  });

  test.describe('on a phone', () => {
    test.use({viewport: PHONE, hasTouch: true});

    test('works by touch, and the step stays in sight though others open and close', async ({page}) => {
      await openPage(page, '/face-app');
      for (const id of [...STEP_IDS, ...STEP_IDS.toReversed()]) {
        await nodeOf(page, id).tap();
        await expectShown(page, id);
        expect(await isOnTop(nodeOf(page, id))).toBe(true);
      }
    });
  });

  test('works with arrow keys, Home and End', async ({page}) => {
    await openPage(page, '/face-app');
    await nodeOf(page, FIRST).focus();
    const presses = [
      ['ArrowLeft', 0],
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 0],
      ['End', 11],
      ['ArrowDown', 11],
      ['Home', 0],
    ] as const;
    for (const [key, place] of presses) {
      await page.keyboard.press(key);
      await expectShown(page, STEP_IDS[place]);
      await expect(nodeOf(page, STEP_IDS[place])).toBeFocused();
    }
  });

  test('is said aloud to those who do not see it', async ({page}) => {
    await openPage(page, '/face-app');
    await nodeOf(page, 'queue-work').click();
    await expect(
      page.getByRole('status').filter({hasText: `Step 7: ${STEPS['queue-work'].title}. Owner:`}),
    ).toBeAttached();
  });
});

test('Back and Next walk from one end to the other and stop there', async ({page}) => {
  await openPage(page, '/face-app');
  const [back, next] = [
    page.getByRole('button', {name: '← Back'}),
    page.getByRole('button', {name: 'Next →'}),
  ];
  for (const [index, id] of STEP_IDS.entries()) {
    await expectShown(page, id);
    await expect(page.getByText(`${index + 1} of 12`)).toBeVisible();
    if (id !== LAST) await next.click();
  }
  await expect(next).toBeDisabled();
  for (const id of STEP_IDS.toReversed()) {
    await expectShown(page, id);
    if (id !== FIRST) await back.click();
  }
  await expect(back).toBeDisabled();
});

for (const role of ROLE_IDS) {
  test(`the steps of ${ROLES[role].name} can be picked out, and all shown again`, async ({page}) => {
    await openPage(page, '/face-app');
    const button = page.getByRole('button', {name: ROLES[role].name});
    const others = STEP_IDS.filter(
      (id) => STEPS[id].owner !== role && !(STEPS[id].helpers as readonly string[]).includes(role),
    );
    await button.click();
    expect(await fadedSteps(page)).toEqual(others);
    await button.click();
    expect(await fadedSteps(page)).toEqual([]);
  });
}

test.describe('the address', () => {
  for (const viewport of [{width: 1440, height: 900}, PHONE]) {
    test(`opens the step that it names, at ${viewport.width} pixels`, async ({page}) => {
      await page.setViewportSize(viewport);
      await openPage(page, '/face-app#step-queue-work');
      await expectShown(page, 'queue-work');
      await expect(descriptionOf(page, 'queue-work')).toBeInViewport({ratio: 1});
      expect(await isOnTop(descriptionOf(page, 'queue-work'))).toBe(true);
    });
  }

  test('shows a colleague the step that was chosen', async ({page, browser}) => {
    await openPage(page, '/face-app');
    await nodeOf(page, 'decide-name').click();
    await expect(page).toHaveURL(/#step-decide-name$/);
    await expectSameStep(browser, page.url(), 'decide-name');
    await page.getByRole('button', {name: 'Next →'}).click();
    await expectSameStep(browser, page.url(), 'keep-answer');
  });
});

test('each step of the menu on the home page leads to its description', async ({page}) => {
  await openPage(page, '/');
  for (const id of STEP_IDS) {
    await nodeOf(page, id).click();
    await expect(page).toHaveURL(`/face-app#step-${id}`);
    await expectShown(page, id);
    await expect(descriptionOf(page, id)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL('/');
  }
});

/** The step is marked as chosen, and its description is the only one. */
async function expectShown(page: Page, chosen: StepId): Promise<void> {
  await expect(descriptionOf(page, chosen)).toBeVisible();
  await expect(page.locator('[id^="step-"]').filter({visible: true})).toHaveCount(1);
  await expect(page.locator('[aria-current="step"]')).toHaveText(new RegExp(`^${STEPS[chosen].title}`));
}

async function expectSameStep(browser: Browser, address: string, id: StepId): Promise<void> {
  const colleague = await browser.newPage();
  await openPage(colleague, address);
  await expectShown(colleague, id);
  await colleague.close();
}

/** The steps whose names stand back behind the rest: not in bold type. */
async function fadedSteps(page: Page): Promise<StepId[]> {
  const weights = await Promise.all(
    STEP_IDS.map(async (id) =>
      nodeOf(page, id)
        .getByText(STEPS[id].title)
        .evaluate((title) => Number(getComputedStyle(title).fontWeight)),
    ),
  );
  const boldest = Math.max(...weights);
  return STEP_IDS.filter((_, index) => weights[index] !== boldest);
}
