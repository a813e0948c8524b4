import {createRequire} from 'node:module';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {KIND_MARK, markKinds} from './markKinds';
import {untilLaidOut} from './openPage';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Axe as the builder would take it, but for one thing: it computes the contrast once for each kind of text. To do
 * so for each of a thousand equal lines took most of the time of all browser tests.
 */
const AXE_SOURCE = `${readAxe()};
axe.configure({rules: [{id: 'color-contrast', selector: '[${KIND_MARK}]'}]});`;

/** What axe finds wrong with the page, or with a part of it, once it is laid out: the rule and the elements that break it. */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  await untilLaidOut(page);
  await markKinds(page, part);
  return await violations(axe(page).include(part).withTags(RULES));
}

/** The same for the rules that look at colours: they alone can differ between two themes of one page. */
export async function findColourViolations(page: Page): Promise<string[]> {
  await markKinds(page, 'html');
  return await violations(axe(page).withRules(['color-contrast', 'link-in-text-block']));
}

function axe(page: Page): AxeBuilder {
  return (
    new AxeBuilder({page, axeSource: AXE_SOURCE})
      // Without frames there is nothing to put together, and no second page is needed for it.
      .setLegacyMode()
      // Only what is wrong: to describe every element in which axe finds nothing takes long.
      .options({resultTypes: ['violations']})
  );
}

async function violations(builder: AxeBuilder): Promise<string[]> {
  const {violations: found} = await builder.analyze();
  return found.map(({id, help, nodes}) => {
    const elements = nodes.map(({target}) => target.join(' '));
    return `${id}: ${help}. ${elements.join(' | ')}`;
  });
}

function readAxe(): string {
  const builder = createRequire(path.resolve('node_modules/@axe-core/playwright/package.json'));
  return (builder('axe-core') as {readonly source: string}).source;
}
