import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, likelyBrowser } from './scripts/browser.mjs';

const port = Number(process.env.PREVIEW_PORT ?? 4173);
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');
const baseURL = `http://127.0.0.1:${port}${base}`;
const browser = likelyBrowser();

export default defineConfig({
  testDir: 'tests',
  // Minutes of walking: `npm run test:memory` asks for it.
  testIgnore: process.env.MEMORY === 'all' ? [] : ['**/memory.spec.ts'],
  outputDir: 'test-results/playwright',
  // Stored texts are the same on every system.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  // Software drawing takes a core and a half for each map.
  workers: availableParallelism() > 2 ? 2 : 1,
  forbidOnly: true,
  // A loaded machine without a graphics card is slow, not wrong: CI tries once more, and the report says which test was flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { args: chromiumArgs, ...(browser && { executablePath: browser }) },
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Asia/Hong_Kong',
    serviceWorkers: 'block',
    // A test of reduced motion says so itself: `test.use({ contextOptions: { reducedMotion: 'reduce' } })`.
    contextOptions: { reducedMotion: 'no-preference' },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
