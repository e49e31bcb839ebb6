/** Takes the pictures of the console in docs/images, of a server that is started for it. Make them small (pngquant) before you commit them. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { start } from '../src/server/start.ts';
import { chromium, howToGetChromium } from './chromium.mjs';

if (chromium === undefined) throw new Error(`There is no Chromium to take pictures with. ${howToGetChromium}`);
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });

const server = await start({ port: 0, publicPort: 0, count: 100, seed: 'demo' }, () => {});
const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
try {
  const ada = await prepare();
  await picture('identities', 'light', 'default/identities', 460);
  await picture('identity', 'light', `checkout-test/identities/${ada}`, 620);
  await picture('journal', 'dark', 'checkout-test/journal', 560, 'summary >> nth=-1');
  await picture('worlds', 'dark', 'checkout-test/worlds', 560);
} finally {
  await browser.close();
  await server.close();
}

/** Lets some things happen in a world. @returns the id of an identity there */
async function prepare(): Promise<string> {
  await ask('POST', '/_identikit/worlds', { name: 'checkout-test' });
  const world = '/_world/checkout-test';
  await ask('POST', `${world}/admin/identities`, { traits: { email: 'grace@example.org', nmae: { first: 'Grace' } } });
  const traits = { email: 'ada@example.org', name: { first: 'Ada', last: 'Lovelace' } };
  const { id } = await ask('POST', `${world}/admin/identities`, { traits });
  await ask('GET', `${world}/admin/identities?credentials_identifier=ada@example.org`);
  await ask('GET', `${world}/admin/identities/ada`);
  await ask('PATCH', `${world}/admin/identities/${id}`, [{ op: 'test', path: '/state', value: 'active' }]);
  await ask('POST', `${world}/admin/identities`, { traits: { email: 'ada@example.org' } });
  return id;
}

async function ask(method: string, path: string, body?: object): Promise<{ readonly id: string }> {
  const sent = body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {};
  const response = await fetch(server.adminUrl + path, { method, ...sent });
  return (await response.json()) as { id: string };
}

/** A picture of a view, 1000 pixels wide. @param opened is clicked before */
async function picture(
  name: string,
  colorScheme: 'light' | 'dark',
  view: string,
  height: number,
  opened?: string,
): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height } });
  await page.goto(`${server.adminUrl}/_identikit/ui#/${view}`);
  await page.getByText('live', { exact: true }).waitFor();
  await page.locator('td, .facts, .exchange').first().waitFor();
  if (opened !== undefined) await page.locator(opened).click();
  await page.evaluate('document.activeElement.blur(); document.fonts.ready');
  await page.mouse.move(1, 1);
  await page.screenshot({ path: `${folder}console-${name}-${colorScheme}.png` });
  await page.close();
}
