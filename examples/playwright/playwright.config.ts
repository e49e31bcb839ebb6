import { defineConfig } from '@playwright/test';
import type { IdentikitOptions } from 'identikit/playwright';

export default defineConfig<object, IdentikitOptions>({
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  webServer: { command: 'node server.mjs', url: 'http://127.0.0.1:3210' },
  use: {
    baseURL: 'http://127.0.0.1:3210',
    identikit: { seed: 'demo', count: 3 },
    // CHROMIUM names one that is installed; without it Playwright takes its own.
    launchOptions: process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] } : {},
  },
});
