import {expect, test, type CDPSession, type Page} from '@playwright/test';
import {WRITTEN_QUERIES} from '../tests/search/relevance/writtenQueries';
import {fieldOf, openBox} from './support/searchBox';

const QUERIES = WRITTEN_QUERIES.filter(({queryClass}) => queryClass === 'titles').map(({query}) => query);
/** Two answers of 18 options may come and go between two counts. */
const MOST_MORE_NODES = 1000;

test('an answer that is gone leaves nothing behind', async ({page}) => {
  await openBox(page, '/roles/data-engineer');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await ask(page, QUERIES.slice(0, 10));
  const before = await nodes(session);
  await ask(page, QUERIES.slice(10, 40));
  expect((await nodes(session)) - before).toBeLessThan(MOST_MORE_NODES);
});

async function ask(page: Page, queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    await fieldOf(page).fill(query);
    await expect(page.getByRole('option', {name: /^All results/})).toHaveText(`All results for “${query}”`);
  }
}

/** How many nodes of documents are in memory, shown or not. */
async function nodes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'Nodes')?.value ?? Number.NaN;
}
