import {defineConfig} from '@playwright/test';
import {CHROMIUM_ARGUMENTS} from './e2e/support/chromiumArguments';
import {findChromium} from './e2e/support/findChromium';

const PORT = 4173;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    launchOptions: {
      executablePath: findChromium(process.env),
      args: [...CHROMIUM_ARGUMENTS],
    },
  },
  webServer: {
    command: `npm run serve -- --port=${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
