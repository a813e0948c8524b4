import type {ConsoleMessage, Page} from '@playwright/test';
import {NOWHERE} from './routes';

/** Collects what goes wrong on a page from now on: errors in its console, and errors that nothing caught. */
export function watchProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isMissingPage(message)) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}

/** The browser reports the status 404 of a page that is not there. There it is the right answer. */
function isMissingPage(message: ConsoleMessage): boolean {
  const {url} = message.location();
  return URL.canParse(url) && new URL(url).pathname === NOWHERE && message.text().includes('404');
}
