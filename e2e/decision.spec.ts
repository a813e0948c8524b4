import {expect, test, type Locator, type Page} from '@playwright/test';
import {QUESTIONS} from '../src/data/decision';
import {findViolations} from './support/findViolations';
import {isWiderThanWindow} from './support/isWiderThanWindow';
import {openPage} from './support/openPage';

const GUIDE = '/decide/do-i-need-an-mle';
const OPERATIONS =
  '?data=ready&models=several&retraining=often&product=feature&night=nobody&owner=no&people=some&makers=apart&platform=backbone&teams=one';

const answerOn = (page: Page): Locator => page.getByRole('heading', {name: /^The answer:/});
const standing = (page: Page): Locator => page.getByRole('status').filter({hasText: /of 10 answered/});

test('can be answered with the keyboard alone, and says aloud where it stands', async ({page}) => {
  await openPage(page, GUIDE);
  await page.getByRole('button', {name: 'Go to question 1'}).click();
  for (const [index, {id}] of QUESTIONS.entries()) {
    const group = page.getByRole('group').filter({has: page.locator(`input[name="${id}"]`)});
    await expect(group.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(group.getByRole('radio').first()).toBeChecked();
    // Down chooses the next answer, up the first again; the focus stays in the question.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(group.getByRole('radio').first()).toBeChecked();
    await expect(standing(page)).toContainText(`${index + 1} of 10 answered`);
    await page.keyboard.press('Tab');
  }
  await expect(standing(page)).toContainText('The answer: not yet.');
  await expect(answerOn(page)).toHaveText(/The answer: not yet/);
});

test('an answer moves nothing above the reader and leaves the focus where it is', async ({page}) => {
  await openPage(page, GUIDE + OPERATIONS.replace('&teams=one', ''));
  const last = page.getByRole('radio', {name: 'Four or more'});
  await last.focus();
  const before = await last.boundingBox();
  await page.keyboard.press('Space');
  await expect(answerOn(page)).toBeVisible();
  await expect(last).toBeFocused();
  expect((await last.boundingBox())?.y).toBe(before?.y);
});

test('the address brings the same answer to a colleague, and after a reload', async ({page}) => {
  await openPage(page, GUIDE);
  for (const pair of OPERATIONS.slice(1).split('&')) {
    const [question = '', answer = ''] = pair.split('=');
    await page.locator(`input[name="${question}"][value="${answer}"]`).check();
  }
  expect(new URL(page.url()).search).toBe(OPERATIONS);
  await page.reload();
  await expect(answerOn(page)).toHaveText(/an engineer for ML operations/);
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(10);
});

test('an address with answers that do not exist keeps the others and names the rest', async ({page}) => {
  await openPage(page, `${GUIDE}?data=ready&models=9000&teams=<b>`);
  await expect(standing(page)).toContainText('The address names “models=9000”, “teams=<b>”');
  await expect(standing(page)).toContainText('1 of 10 answered');
});

test('a change can be tried, and the browser’s Back takes it back', async ({page}) => {
  await openPage(page, GUIDE + OPERATIONS);
  await expect(answerOn(page)).toHaveText(/an engineer for ML operations/);
  await page.getByRole('button', {name: 'Try it'}).first().click();
  await expect(answerOn(page)).toHaveText(/not yet/);
  await page.goBack();
  await expect(answerOn(page)).toHaveText(/an engineer for ML operations/);
  await page.getByRole('button', {name: 'Start again'}).click();
  await expect(answerOn(page)).toHaveCount(0);
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.goBack();
  await expect(answerOn(page)).toHaveText(/an engineer for ML operations/);
  await page.goForward();
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(0);
});

test('the answer is accessible, and fits a phone', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await openPage(page, GUIDE + OPERATIONS);
  await expect(answerOn(page)).toBeVisible();
  expect(await findViolations(page, 'article')).toEqual([]);
  expect(await isWiderThanWindow(page)).toBe(false);
});

test('on paper stand the answer with its reasons and the rules, and no control', async ({page}) => {
  await openPage(page, GUIDE + OPERATIONS);
  await expect(answerOn(page)).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(answerOn(page)).toBeVisible();
  await expect(page.getByText('A strong cloud backbone is what this kind stands on.').first()).toBeVisible();
  await expect(page.getByRole('table', {name: /^What the count means/})).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', {name: /Try it|Print|Start again/})).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the rules stand open as tables, every answer with its reason', async ({page}) => {
    await page.goto(GUIDE);
    await expect(page.getByRole('radio')).toHaveCount(0);
    for (const {text, answers} of QUESTIONS) {
      await expect(page.getByRole('rowheader', {name: text, exact: true})).toBeVisible();
      for (const {label, rules} of answers) {
        for (const {reason} of rules) {
          const row = page.getByRole('row').filter({hasText: reason}).filter({hasText: label});
          await expect(row.first()).toBeVisible();
        }
      }
    }
    await expect(page.getByRole('table', {name: /^What the count means/}).getByRole('row')).toHaveCount(6);
  });
});
