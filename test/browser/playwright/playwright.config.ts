import { defineConfig } from '@playwright/test';

export default defineConfig({
  testMatch: '*.example.ts',
  workers: 1,
  reporter: 'json',
  outputDir: process.env.OUTPUT_FOLDER!,
  use: { launchOptions: { executablePath: process.env.CHROMIUM!, args: ['--no-sandbox'] } },
});
