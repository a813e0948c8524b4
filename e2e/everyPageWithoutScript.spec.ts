import {test} from '@playwright/test';
import {hasItsCard, saysItsQuestionAndDate, saysWhatItIs} from './pageChecks/head';
import {hasAFullCopy, offersItsCopy} from './pageChecks/markdownCopy';
import {saysTheSameToMachines} from './pageChecks/structuredData';
import {showsItsArticle, showsNoIdleButton} from './pageChecks/withoutScript';
import {makeChecks, type Checks} from './support/makeChecks';
import {PAGES, ROUTES} from './support/routes';

// As those meet a page who run no script: search engines, link previews, and readers whose network is slow.
test.use({javaScriptEnabled: false});

for (const address of PAGES) {
  test(`${address} is whole without script, for readers and for machines`, async ({page, request}) => {
    await page.goto(address);
    const ofDocs: Checks = {
      'says which question it answers, when it changed, and where to mend it': () =>
        saysItsQuestionAndDate(page),
      'shows its article, and the way to every other page': () => showsItsArticle(page),
      'offers its copy to readers and to machines': () => offersItsCopy(page, address),
    };
    await makeChecks({
      'says what it is to those who have not opened it': () => saysWhatItIs(page, request, address),
      'has a card in the size and with the words that it says': () => hasItsCard(page, address),
      'says to machines what it says to readers': () => saysTheSameToMachines(page, address),
      'has a Markdown copy that misses no fact of it': () => hasAFullCopy(page, address),
      ...(address === '/' ? {} : ofDocs),
      'shows no button that does nothing, on a phone': () => showsNoIdleButton(page),
    });
  });
}

for (const address of ROUTES.filter((route) => !PAGES.includes(route))) {
  test(`${address} shows no button that does nothing, on a phone`, async ({page}) => {
    await page.goto(address);
    await showsNoIdleButton(page);
  });
}
