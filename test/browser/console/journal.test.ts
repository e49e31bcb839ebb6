// Promise: the console's journal shows exchanges as they happen, and why a request was refused.
import { expect, test } from 'vitest';
import { openConsole } from './open-console.ts';

const console = openConsole();
const { send } = console;
const rows = () => console.page.locator('.exchange');
const check = () => console.page.getByLabel('Only refused');

test('a refused request appears with its explanation, and is told to those who cannot see', async () => {
  await console.open('journal');
  await console.page.getByText('Nothing was asked yet').waitFor();
  await send('GET', '/admin/identities');
  await send('POST', '/admin/identities', { traits: { email: 'ada@example.org', nmae: {} } });
  const refused = rows().filter({ hasText: '400' });
  await refused.getByText('"nmae" not allowed').waitFor();
  expect(await rows().first().textContent()).toContain('400');
  await expect
    .poll(() => console.page.locator('[aria-live=polite]').textContent())
    .toContain('POST /admin/identities: 400');
  await console.page.getByRole('link', { name: 'Journal 1 refused' }).waitFor();

  await refused.locator('summary').press('Enter');
  await refused.getByText('traits/name', { exact: true }).waitFor();
  await refused.getByText('/properties/traits/additionalProperties', { exact: true }).waitFor();
  expect(await refused.locator('pre').first().textContent()).toContain('"nmae": {}');
});

test('a request can be sent again from a shell', async () => {
  const { page } = console;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as curl' }).click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `curl -X POST '${console.url}/admin/identities' -H 'content-type: application/json' --data-binary '{"traits":{"email":"ada@example.org","nmae":{}}}'`,
  );
});

test('only the refused, and by words', async () => {
  await check().check();
  await expect.poll(() => rows().count()).toBe(1);
  await check().uncheck();
  await console.page.getByRole('searchbox').fill('get ident');
  await expect.poll(() => rows().count()).toBe(1);
  await console.page.getByRole('searchbox').fill('nothing like it');
  await console.page.getByText('No exchange is like that').waitFor();
  await console.page.getByRole('searchbox').fill('');
  await expect.poll(() => rows().count()).toBe(2);
});

test('holds still while it is read', async () => {
  await console.page.getByRole('button', { name: 'Hold' }).click();
  await send('GET', '/admin/identities?page_size=1');
  await console.page.getByRole('button', { name: 'Hold, 1 more' }).click();
  await rows().filter({ hasText: 'page_size=1' }).waitFor();
});

test('a connection that was closed without an answer', async () => {
  await send('POST', '/_identikit/faults', { reset: 'before', match: { path: '/admin/sessions' } });
  await send('GET', '/admin/sessions').catch(() => {});
  await rows().filter({ hasText: 'closed' }).waitFor();
  await send('DELETE', '/_identikit/faults');
});

test('looking at identities leaves no trace; what the console changes does', async () => {
  await console.page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => rows().count()).toBe(0);
  await console.open('identities');
  await console.page.getByText('There is nobody in this world yet.').waitFor();
  await console.open('identities/new');
  await console.page.getByLabel('E-mail').fill('ada@example.org');
  await console.page.getByRole('button', { name: 'Create' }).click();
  await console.page.getByRole('heading', { name: 'ada@example.org' }).waitFor();
  await console.open('journal');
  await expect.poll(() => rows().allTextContents()).toEqual([expect.stringMatching(/^201 ?POST ?\/admin\/identities/)]);
});

test('what happened before the page came is there, and it is what the reload shows', async () => {
  await console.page.reload();
  await expect.poll(() => rows().count()).toBe(1);
});
