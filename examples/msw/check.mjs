// Opens the page in Chromium: its people come from its own service worker.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const server = await preview({ preview: { host: '127.0.0.1', port: 3211 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.goto('http://127.0.0.1:3211');
  await page.locator('body[data-ready]').waitFor();
  const emails = await page.locator('li').allTextContents();
  assert.equal(emails.length, 5);
  for (const email of emails) assert.match(email, /@.*\.example$/);
  console.log(`the page shows ${emails.join(', ')}`);
} finally {
  await browser.close();
  await server.close();
}
