/* Draws the social card and takes the README's picture of the home page from the built site. */
import {readFileSync} from 'node:fs';
import {chromium, type Browser} from '@playwright/test';
import {findChromium} from '../e2e/support/findChromium';
import {startSite} from '../e2e/support/startSite';

const SOCIAL_CARD = 'static/img/social-card.png';
const README_PICTURE = '.github/home.png';

/** The four desks as the site draws them, on one line. */
const PHOTO_WAY = `<svg width="1040" height="64" viewBox="0 0 1040 64">
  <path d="M24 32H1016" stroke="#8a8478" stroke-width="4"/>
  <rect x="2" y="8" width="48" height="48" rx="6" fill="#1a2fa8"/>
  <circle cx="352" cy="32" r="26" fill="#1a7a58"/>
  <path d="M688 4 718 58H658Z" fill="#8c3200"/>
  <path d="M1008 2 1038 32 1008 62 978 32Z" fill="#9345ab"/>
</svg>`;

/** 1200 by 630 pixels is what the networks that show cards ask for. */
async function drawSocialCard(browser: Browser): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1200, height: 630}});
  const logo = readFileSync('static/img/logo.svg', 'utf8');
  await page.setContent(`<style>
    body { margin: 0; padding: 72px 80px; background: #faf8f3; color: #1d1b18; font-family: system-ui, sans-serif; }
    .logo svg { width: 132px; }
    h1 { margin: 36px 0 20px; font: 700 76px/1.1 'Iowan Old Style', 'Palatino Linotype', georgia, serif; }
    p { margin: 0 0 40px; color: #55514a; font-size: 32px; }
  </style><div class="logo">${logo}</div><h1>Who does what when<br>machine learning ships?</h1>
  <p>ML Roles: one photo, one app, four desks</p>${PHOTO_WAY}`);
  await page.screenshot({path: SOCIAL_CARD});
  await page.close();
}

async function photographHome(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1280, height: 780}, colorScheme: 'light'});
  await page.goto(`${origin}/`, {waitUntil: 'networkidle'});
  await page.screenshot({path: README_PICTURE});
  await page.close();
}

async function main(): Promise<void> {
  const site = await startSite();
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await drawSocialCard(browser);
    await photographHome(browser, site.origin);
    console.log(`Wrote ${SOCIAL_CARD} and ${README_PICTURE}.`);
  } finally {
    await browser.close();
    site.stop();
  }
}

void main();
