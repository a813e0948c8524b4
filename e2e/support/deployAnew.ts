import type {Page} from '@playwright/test';

const FORMER = /\/assets\/(js|css)\//;
const LATTER = /\/assets\/latter\/(js|css)\//;

/** The policy names inline scripts by their hash, and those that name a file are others after a deploy. */
const POLICY = 'content-security-policy';
const POLICY_ELEMENT = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * From now on the site answers as after a deploy in which every script and style sheet got another name: pages and
 * scripts name the new ones, and the former ones are gone.
 */
export async function deployAnew(page: Page): Promise<void> {
  await page.route(FORMER, (route) => route.fulfill({status: 404, contentType: 'text/html', body: ''}));
  await page.route(LATTER, async (route) => {
    const url = route.request().url().replace('/assets/latter/', '/assets/');
    const response = await route.fetch({url});
    await route.fulfill({response, body: renamed(await response.text())});
  });
  await page.route(
    ({pathname}) => !pathname.includes('.'),
    async (route) => {
      const response = await route.fetch();
      const headers = Object.entries(response.headers()).filter(([name]) => name !== POLICY);
      const body = renamed(await response.text()).replace(POLICY_ELEMENT, '');
      await route.fulfill({response, headers: Object.fromEntries(headers), body});
    },
  );
}

function renamed(text: string): string {
  return text.replace(/assets\/(js|css)\//g, 'assets/latter/$1/');
}
