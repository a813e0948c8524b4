import {expect, test} from '@playwright/test';
import {GLOSSARY} from '../src/data/glossary';
import {isOnTop} from './support/isOnTop';

test.use({javaScriptEnabled: false});

const PHONE = {width: 390, height: 844};

test('every tab’s panel shows, under its label', async ({page}) => {
  await page.goto('/contributing/components');
  for (const [label, text] of [
    ['I write', 'You need a browser.'],
    ['I write code', 'You need Node and a Chromium.'],
  ] as const) {
    const panel = page.getByRole('tabpanel').filter({has: page.getByText(label, {exact: true})});
    await expect(panel.getByText(label, {exact: true})).toBeVisible();
    await expect(panel.getByText(text, {exact: true})).toBeVisible();
  }
});

test('an answer to a question can be opened, and says whether it is right', async ({page}) => {
  await page.goto('/face-app');
  const verdict = page.getByText('Right.', {exact: true});
  await expect(verdict).toBeHidden();
  await page.getByText('The ML engineer’s', {exact: true}).click();
  await expect(verdict).toBeVisible();
});

test('a term is explained when it has the focus', async ({page}) => {
  await page.goto('/face-app');
  const {term, plain, inFaceApp} = GLOSSARY.embedding;
  const word = page.getByRole('button', {name: term, exact: true});
  await expect(word).toHaveAccessibleDescription(`${term} ${plain} In the face app: ${inFaceApp}`);
  await word.focus();
  await expect(page.getByRole('tooltip')).toContainText(plain);
});

test('a phone has the ways to all parts of the site at its top', async ({page}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/roles/data-engineer');
  const ways = page.getByRole('navigation', {name: 'Main'});
  const parts = ['Begin', 'Roles', 'Compare', 'Decide', 'Teams', 'The face app', 'Glossary', 'Contribute'];
  for (const name of parts) {
    await expect(ways.getByRole('link', {name, exact: true})).toBeInViewport({ratio: 1});
  }
  await ways.getByRole('link', {name: 'Compare', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Compare the roles'})).toBeVisible();
});

test('on a phone nothing stands before the place that an address leads to', async ({page}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/compare#three-kinds');
  const heading = page.locator('#three-kinds');
  await expect(heading).toBeInViewport({ratio: 1});
  expect(await isOnTop(heading)).toBe(true);
});
