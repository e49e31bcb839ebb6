// Promise: worlds, their clocks and their faults are had in the console.
import { expect, test } from 'vitest';
import { openConsole } from './open-console.ts';

const console = openConsole({ count: 3, clock: '2026-01-02T03:04:05Z' });
const role = (...what: Parameters<typeof console.page.getByRole>) => console.page.getByRole(...what);
const world = (name: string, path: string) => console.read(`/_world/${name}${path}`);

test('fork, go there, reset and drop', async () => {
  await console.open('worlds');
  await console.page.getByLabel('Name').fill('default');
  await role('button', { name: 'Fork' }).click();
  await console.page.getByText('There is a world with this name').waitFor();
  await console.page.getByLabel('Name').fill('checkout-test');
  await role('button', { name: 'Fork' }).click();
  await role('row', { name: 'checkout-test default 3' }).waitFor();
  expect(await console.page.getByLabel('World').inputValue()).toBe('checkout-test');

  await console.send('POST', '/_world/checkout-test/admin/identities', { traits: { email: 'ada@example.org' } });
  await role('row', { name: 'checkout-test default 4' }).waitFor();
  await role('button', { name: 'Reset checkout-test' }).click();
  await role('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await world('checkout-test', '/_identikit/worlds/checkout-test')).toMatchObject({ identities: 4 });
  await role('button', { name: 'Reset checkout-test' }).click();
  await role('dialog').getByRole('button', { name: 'Reset' }).click();
  await role('row', { name: 'checkout-test default 3' }).waitFor();

  await role('button', { name: 'Drop checkout-test' }).click();
  await role('dialog').getByRole('button', { name: 'Drop' }).click();
  await role('row', { name: 'checkout-test' }).waitFor({ state: 'detached' });
  expect(await console.page.getByLabel('World').inputValue()).toBe('default');
});

test('each world has its own people and journal', async () => {
  await console.send('POST', '/_identikit/worlds', { name: 'other' });
  await console.send('POST', '/_world/other/admin/identities', { traits: { email: 'only@other.example' } });
  await console.page.goto(`${console.url}/_world/other/_identikit/ui`);
  await role('link', { name: 'only@other.example' }).waitFor();
  await console.page.getByLabel('World').selectOption('default');
  await expect.poll(() => console.page.locator('tbody tr').count()).toBe(3);
  expect(await role('link', { name: 'only@other.example' }).count()).toBe(0);
});

test('a world that is not there is told, with a way back', async () => {
  await console.page.goto(`${console.url}/_identikit/ui#/nowhere/identities`);
  await role('alert').getByText('There is no such world').waitFor();
  await role('link', { name: 'To the default world' }).click();
  await role('heading', { name: 'Worlds and clock' }).waitFor();
});

test('the clock: set, advance, resume and freeze', async () => {
  await console.open('worlds');
  const shown = () => console.page.locator('.clock time').textContent();
  await expect.poll(shown).toBe('2026-01-02 03:04:05');
  await console.page.getByLabel('Set to').fill('2030-01-01T00:00:00Z');
  await role('button', { name: 'Set', exact: true }).click();
  await expect.poll(shown).toBe('2030-01-01 00:00:00');
  await role('button', { name: 'Advance by 1 day' }).click();
  await expect.poll(shown).toBe('2030-01-02 00:00:00');
  await role('textbox', { name: 'Advance by' }).fill('an hour');
  await role('button', { name: 'Advance', exact: true }).click();
  await role('alert').getByText('give a span such as').waitFor();
  await role('button', { name: 'Resume' }).click();
  await role('button', { name: 'Freeze' }).waitFor();
  expect(await world('default', '/_identikit/clock')).toMatchObject({ frozen: false });
  await role('button', { name: 'Freeze' }).click();
  await role('button', { name: 'Resume' }).waitFor();
});

test('faults: add, strike, remove', async () => {
  await console.open('faults');
  await console.page.getByText('All goes as it should').waitFor();
  await console.page.getByLabel('Status').fill('200');
  await role('button', { name: 'Add fault' }).click();
  await role('alert').getByText('from 400 to 599').waitFor();
  await console.page.getByLabel('Status').fill('429');
  await console.page.getByLabel('Retry-After').fill('7');
  await console.page.getByLabel('Operation').selectOption('listIdentities');
  await console.page.getByLabel('Times at most').fill('1');
  await role('button', { name: 'Add fault' }).click();
  await role('row', { name: 'status 429, Retry-After 7 listIdentities, once at most 0 of 0' }).waitFor();
  const struck = await console.send('GET', '/admin/identities');
  expect([struck.status, struck.headers.get('retry-after')]).toEqual([429, '7']);
  await role('row', { name: '1 of 1' }).waitFor();
  await role('button', { name: 'Remove status 429' }).click();
  await console.page.getByText('All goes as it should').waitFor();
});

test.each([
  ['delay', { 'At least': '5ms' }, { delay: { min: '5ms' } }],
  ['reset', {}, { reset: 'before' }],
  ['truncateAfter', { 'After so many bytes': '9' }, { truncateAfter: 9 }],
  [
    'drip',
    { 'A piece every': '2ms', 'The n-th': '3', Share: '0.5' },
    { drip: { bytes: 10, every: '2ms' }, match: { nth: 3, probability: 0.5 } },
  ],
])('the form of a fault: %s', async (effect, typed, rule) => {
  await console.open('identities');
  await console.open('faults');
  await console.page.getByLabel('What happens').selectOption(effect);
  for (const [label, text] of Object.entries(typed)) await console.page.getByLabel(label).fill(text);
  await role('button', { name: 'Add fault' }).click();
  await role('button', { name: /^Remove/ }).waitFor();
  expect((await world('default', '/_identikit/faults')).faults).toMatchObject([rule]);
  await role('button', { name: /^Remove/ }).click();
  await console.page.getByText('All goes as it should').waitFor();
});

test('what a world holds is carried into another one, after a question', async () => {
  await console.send('POST', '/_identikit/worlds', { name: 'source' });
  await console.send('POST', '/_world/source/admin/identities', { traits: { email: 'carried@example.org' } });
  await console.open('worlds', 'source');
  const download = console.page.waitForEvent('download');
  await role('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('source.json');

  await console.send('POST', '/_identikit/worlds', { name: 'target', from: 'default' });
  await console.open('worlds', 'target');
  const chosen = console.page.waitForEvent('filechooser');
  await role('button', { name: 'Import' }).click();
  await (await chosen).setFiles(await file.path());
  await role('dialog').getByRole('button', { name: 'Replace' }).click();
  await role('row', { name: 'target default 4' }).waitFor();
  expect(await world('target', '/admin/identities?credentials_identifier=carried@example.org')).toHaveLength(1);
});
