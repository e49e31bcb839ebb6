// Promise: the console fits itself to the release, the base path and the identity schemas that are served.
import { describe, expect, test } from 'vitest';
import { corpusSchemas } from '../../mock/start-mock.ts';
import { openConsole } from './open-console.ts';

describe.each([
  { title: 'v1.0.0, whose pages have numbers', release: 'v1.0.0' },
  { title: 'v1.3.1', release: 'v1.3.1' },
  { title: 'Connhex', dialect: 'connhex' },
  { title: 'a base path of its own', basePath: '/elsewhere' },
] as const)('$title', ({ title, ...options }) => {
  const console = openConsole({ count: 30, ...options });
  test('lists, searches and opens', async () => {
    await console.open('identities');
    await console.page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => console.page.locator('tbody tr').count()).toBe(5);
    const name = (await console.page.locator('tbody a').first().textContent())!;
    const search = console.page.getByRole('searchbox');
    await search.fill(name);
    await search.press('Enter');
    await expect.poll(() => console.page.locator('tbody tr').count()).toBe(1);
    await console.page.getByRole('link', { name }).click();
    await console.page.getByRole('heading', { name }).waitFor();
    expect(await console.page.getByLabel('E-mail').inputValue()).toBe(name);
  });
});

describe('identity schemas of real projects', () => {
  const console = openConsole({ identitySchema: corpusSchemas });
  test('each has a form, and what is typed into it reaches the server', async () => {
    await console.open('identities/new');
    for (const schema of corpusSchemas) {
      const [id] = schema.split('=');
      await console.page.getByLabel('Identity schema').selectOption(id!);
      const field = console.page.locator('.editor input').first();
      await field.fill(`of-${id}@example.org`);
      await console.page.getByRole('button', { name: 'Create' }).click();
      await console.page
        .getByRole('alert')
        .filter({ hasText: /40|50/ })
        .or(console.page.getByRole('heading', { level: 1, name: `of-${id}` }))
        .first()
        .waitFor();
      const { exchanges } = await console.read('/_identikit/journal');
      expect(JSON.parse(exchanges.at(-1).request.body)).toMatchObject({ schema_id: id });
      expect(exchanges.at(-1).request.body).toContain(`of-${id}@example.org`);
      await console.open('identities');
      await console.open('identities/new');
    }
  });
});

describe('a form of every kind of field', () => {
  const schema = {
    $id: 'https://identikit.example/kinds.schema.json',
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    definitions: { plan: { type: 'string', enum: ['free', 'paid'], title: 'Plan' } },
    properties: {
      traits: {
        type: 'object',
        properties: {
          username: {
            type: 'string',
            title: 'User name',
            'ory.sh/kratos': { credentials: { password: { identifier: true } } },
          },
          plan: { $ref: '#/definitions/plan' },
          age: { type: 'integer', title: 'Age', description: 'In years' },
          news: { type: 'boolean', title: 'News' },
          phones: { type: 'array', title: 'Phones', items: { type: 'string' } },
          extra: { title: 'Extra' },
        },
        required: ['username'],
      },
    },
  };
  const console = openConsole({ schemas: { kinds: schema } });
  test('becomes the traits that the schema means', async () => {
    const { page } = console;
    await console.open('identities/new');
    await page.getByLabel('User name').fill('ada');
    await page.getByLabel('Plan').selectOption('paid');
    await page.getByLabel('Age').fill('36');
    await page.getByLabel('News').selectOption('no');
    await page.getByRole('button', { name: 'Add to Phones' }).click();
    await page.getByRole('button', { name: 'Add to Phones' }).click();
    await page.getByLabel('Phones 1', { exact: true }).fill('first');
    await page.getByLabel('Phones 2', { exact: true }).fill('second');
    await page.getByRole('button', { name: 'Remove Phones 1' }).click();
    expect(await page.getByLabel('Phones 1', { exact: true }).inputValue()).toBe('second');
    await page.getByLabel('Extra, as JSON').fill('{"a": [1,');
    expect(await page.getByLabel('Extra, as JSON').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Extra, as JSON').fill('{"a": [1.0]}');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { name: 'ada' }).waitFor();
    const { exchanges } = await console.read('/_identikit/journal');
    expect(exchanges.at(-1).request.body).toBe(
      '{"schema_id":"kinds","traits":{"username":"ada","plan":"paid","age":36,"news":false,"phones":["second"],"extra":{"a":[1.0]}}}',
    );
  });
});

describe('a world that is dropped', () => {
  const console = openConsole();
  test('is told, and the page goes on when there is one of that name again', async () => {
    await console.send('POST', '/_identikit/worlds', { name: 'short-lived' });
    await console.open('journal', 'short-lived');
    await console.send('DELETE', '/_identikit/worlds/short-lived');
    await console.page.getByText('no connection').waitFor();
    await console.send('POST', '/_identikit/worlds', { name: 'short-lived' });
    await console.page.getByText('live', { exact: true }).waitFor();
  });
});
