import {expect, test} from '@playwright/test';
import {GLOSSARY, TERM_IDS} from '../src/data/glossary';
import type {Graph} from '../plugins/after-build/structuredData/shapes';
import {findThing} from './pageChecks/structuredData';

// As a search engine reads a page that runs no script.
test.use({javaScriptEnabled: false});

test('the glossary defines every term', async ({page}) => {
  await page.goto('/glossary');
  const [script = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
  const set = findThing(JSON.parse(script) as Graph, 'DefinedTermSet');
  const names = set && 'hasDefinedTerm' in set ? set.hasDefinedTerm.map(({name}) => name) : [];
  expect(names).toEqual(TERM_IDS.map((id) => GLOSSARY[id].term));
});
