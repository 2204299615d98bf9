import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/e2e/find-chromium.ts';

const executablePath = findChromium() ?? undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Two windows at once are enough for the small machine that this must also pass on.
  workers: 2,
  reporter: 'list',
  use: {
    locale: 'en-GB',
    actionTimeout: 20_000,
    viewport: { width: 1400, height: 900 },
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) },
    trace: 'retain-on-failure',
  },
});
