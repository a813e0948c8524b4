import type {Page} from '@playwright/test';
import {rankOf} from '../../tests/search/relevance/score';
import type {ClassedQuery} from '../../tests/search/relevance/types';
import type {SearchBox} from './searchBox';

/** What a box offered for one query. */
export interface Outcome {
  readonly query: ClassedQuery;
  /** The best first. */
  readonly found: readonly string[];
  /** From 1; undefined when nothing that was expected is offered. */
  readonly rank: number | undefined;
}

/** Asks a box every query, one after the other on one page, as a reader would who never leaves it. */
export async function askAll(
  page: Page,
  box: SearchBox,
  queries: readonly ClassedQuery[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    await box.clear(page);
    const found = await box.ask(page, query.query);
    outcomes.push({query, found, rank: rankOf(query, found)});
  }
  return outcomes;
}
