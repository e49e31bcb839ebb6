// Promise: with the console people find, create, change and delete identities, and are told why if it cannot be done.
import { expect, test } from 'vitest';
import { openConsole } from './open-console.ts';

const console = openConsole({ count: 60 });
const role = (...what: Parameters<typeof console.page.getByRole>) => console.page.getByRole(...what);
const names = () => console.page.locator('tbody a').allTextContents();

test('pages go forth and back by the tokens of the Link header', async () => {
  await console.open('identities');
  await role('button', { name: 'Next' }).click();
  await console.page.getByText('Page 2').waitFor();
  await expect.poll(async () => (await names()).length).toBe(25);
  const second = await names();
  await role('button', { name: 'Next' }).click();
  await expect.poll(async () => (await names()).length).toBe(10);
  expect(await role('button', { name: 'Next' }).isDisabled()).toBe(true);
  await role('button', { name: 'Previous' }).click();
  await expect.poll(names).toEqual(second);
});

test('create by the form of the schema', async () => {
  await console.open('identities');
  await role('link', { name: 'New identity' }).click();
  expect(await role('heading', { name: 'New identity' }).evaluate('document.activeElement.textContent')).toBe(
    'New identity',
  );
  await console.page.getByLabel('E-mail').fill('ada@example.org');
  await console.page.getByLabel('First name').fill('Ada');
  await role('button', { name: 'Create' }).click();
  await role('heading', { name: 'ada@example.org' }).waitFor();
  const [ada] = await console.read('/admin/identities?credentials_identifier=ada@example.org');
  expect(ada.traits).toEqual({ email: 'ada@example.org', name: { first: 'Ada' } });
});

test('what the server refuses is shown with its explanation, and nothing typed is lost', async () => {
  await console.open('identities/new');
  await role('heading', { name: 'New identity' }).waitFor();
  await console.page.getByLabel('First name').fill('Nobody');
  await role('button', { name: 'Create' }).click();
  const alert = role('alert').filter({ hasText: '400' });
  await alert.getByText('Rule').waitFor();
  expect(await alert.textContent()).toContain('/properties/traits/required');
  expect(await console.page.getByLabel('First name').inputValue()).toBe('Nobody');
});

test('search by identifier, its beginning, and id', async () => {
  await console.open('identities');
  const search = role('searchbox', { name: 'Identifier or id' });
  for (const text of ['ada@example.org', 'ada@exa']) {
    await search.fill(text);
    await search.press('Enter');
    await expect.poll(names).toEqual(['ada@example.org']);
  }
  const id = await console.page.locator('td.id').textContent();
  await search.fill(id!);
  await search.press('Enter');
  await expect.poll(names).toEqual(['ada@example.org']);
  await search.fill('nobody@example.org');
  await search.press('Enter');
  await console.page.getByText('Nobody is found').waitFor();
  await search.fill('');
});

test('edit: what the form does not show stays to the byte', async () => {
  const body = { schema_id: 'default', traits: { email: 'big@example.org' } };
  const text = JSON.stringify(body).replace(/}$/, ',"metadata_admin":{"n":12345678901234567890,"f":1.0}}');
  const created = await fetch(`${console.url}/admin/identities`, { method: 'POST', body: text });
  const { id } = JSON.parse(await created.text());
  await console.open(`identities/${id}`);
  await console.page.getByLabel('Last name').fill('Lovelace');
  await console.page.getByLabel('State').selectOption('inactive');
  await role('button', { name: 'Save' }).click();
  await console.page.locator('[role=status]', { hasText: 'Saved' }).waitFor({ state: 'attached' });
  const after = await (await console.send('GET', `/admin/identities/${id}`)).text();
  expect(after).toContain('"metadata_admin":{"n":12345678901234567890,"f":1.0}');
  expect(JSON.parse(after)).toMatchObject({ state: 'inactive', traits: { name: { last: 'Lovelace' } } });
});

test('edit as JSON', async () => {
  await console.open('identities/new');
  await role('button', { name: 'JSON' }).click();
  const body = console.page.getByLabel('Body of the request');
  await body.fill('{"schema_id": "default", "traits": ');
  await role('button', { name: 'Form' }).click();
  await console.page.getByText('This is not JSON yet').waitFor();
  await body.fill('{"schema_id": "default", "traits": {"email": "json@example.org"}}');
  await role('button', { name: 'Form' }).click();
  expect(await console.page.getByLabel('E-mail').inputValue()).toBe('json@example.org');
  await role('button', { name: 'Create' }).click();
  await role('heading', { name: 'json@example.org' }).waitFor();
});

test('a change made elsewhere is shown, unless something typed would be lost', async () => {
  const [ada] = await console.read('/admin/identities?credentials_identifier=ada@example.org');
  await console.open(`identities/${ada.id}`);
  const rename = (first: string) =>
    console.send('PATCH', `/admin/identities/${ada.id}`, [{ op: 'replace', path: '/traits/name/first', value: first }]);
  const field = console.page.getByLabel('First name');
  await field.waitFor();
  await rename('Augusta');
  await expect.poll(() => field.inputValue()).toBe('Augusta');
  await field.fill('A.');
  await rename('Ada');
  await console.page.getByText('It was changed elsewhere').waitFor();
  expect(await field.inputValue()).toBe('A.');
  await role('button', { name: 'Show what it is now' }).click();
  await expect.poll(() => field.inputValue()).toBe('Ada');
});

test('delete after a question; Escape is no, and the focus goes back', async () => {
  const [ada] = await console.read('/admin/identities?credentials_identifier=ada@example.org');
  await console.open(`identities/${ada.id}`);
  const remove = role('button', { name: 'Delete' });
  await remove.click();
  await role('dialog', { name: 'Delete ada@example.org?' }).waitFor();
  await console.page.keyboard.press('Escape');
  await role('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => remove.evaluate('document.activeElement.textContent')).toBe('Delete');
  await remove.click();
  await role('dialog').getByRole('button', { name: 'Delete' }).click();
  await role('heading', { name: 'Identities' }).waitFor();
  expect((await console.send('GET', `/admin/identities/${ada.id}`)).status).toBe(404);
});
