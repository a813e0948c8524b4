import {expect, test} from '@playwright/test';
import {GLOSSARY} from '../src/data/glossary';
import {DOCS_PAGES, TEMPLATES} from './support/routes';

test.use({javaScriptEnabled: false});

const PHONE = {width: 390, height: 844};

for (const address of DOCS_PAGES) {
  test(`${address} shows its article, and the way to every other page`, async ({page}) => {
    await page.goto(address);
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', {level: 1})).toBeVisible();
    await expect(article.getByRole('heading', {level: 2, name: 'Read next'})).toBeVisible();
    const sidebar = page
      .getByRole('navigation', {name: 'Docs sidebar'})
      .getByRole('link')
      .filter({visible: true});
    const ways = await sidebar.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(ways.toSorted()).toEqual(DOCS_PAGES.toSorted());
  });
}

for (const address of TEMPLATES) {
  test(`${address} shows no button that does nothing, on a phone`, async ({page}) => {
    await page.setViewportSize(PHONE);
    await page.goto(address);
    // A term is a button too; it explains itself as soon as it has the focus.
    const idle = page.getByRole('button').and(page.locator(':not([aria-describedby])'));
    expect(await idle.filter({visible: true}).allInnerTexts()).toEqual([]);
  });
}

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
  const parts = ['Start', 'Roles', 'Compare', 'Decide', 'Teams', 'The face app', 'Glossary', 'Contribute'];
  for (const name of parts) {
    await expect(ways.getByRole('link', {name, exact: true})).toBeInViewport({ratio: 1});
  }
  await ways.getByRole('link', {name: 'Compare', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Compare the roles'})).toBeVisible();
});
