import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { compactRaw } from '../../src/json/compact.ts';
import { mockForSuite } from '../mock/start-mock.ts';

const ids = ['customer', 'default', 'employee', 'multi'];
const file = (id: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/schemas/${id}.json`, import.meta.url)), 'utf8');

describe.each(releaseNames)('identity schemas of %s', (release) => {
  const server = mockForSuite({ release });
  const isOld = !['v25.4.0', 'v26.2.0'].includes(release);
  const get = (path: string) => fetch(`${server.publicUrl}${path}`);

  it.each([
    ['', ids],
    ['page=0&per_page=1', ids.slice(0, 1)],
    ['page=1&per_page=1', ids.slice(1, 3)],
    ['page=2&per_page=1', ids.slice(2, 4)],
    ['page=3&per_page=1', ids.slice(3, 4)],
    ['page=-1&per_page=3', ids.slice(0, 3)],
    ['page=x&per_page=0', ids.slice(0, 1)],
    ['page_size=2&page_token=eyJvZmZzZXQiOiIyIiwidiI6Mn0', ids.slice(2, 4)],
    ['page_token=zzz', ids],
  ])('pages overlap: %s', async (query, shown) => {
    const answer = await get(`/schemas?${query}`);
    expect(answer.headers.get('x-total-count')).toBe('4');
    expect(((await answer.json()) as { id: string }[]).map(({ id }) => id)).toEqual(shown);
  });

  it('an empty page is null, or an empty list', async () => {
    expect(await (await get('/schemas?page=4&per_page=1')).text()).toBe(isOld ? 'null\n' : '[]\n');
  });

  it.each(['default', 'ZGVmYXVsdA', 'ZGVmYXVsdB'])('one by its id: %s', async (id) => {
    const answer = await get(`/schemas/${id}`);
    expect(answer.headers.get('content-type')).toBe(isOld ? 'application/json' : 'application/json; charset=utf-8');
    expect(await answer.text()).toBe(isOld ? file('default') : `${compactRaw(file('default'))}\n`);
  });

  it.each([
    ['no_such.schema', 'no_such.schema'],
    ['bm9wZQ', 'nope'],
    ['nope', '\ufffd\ufffd^'],
    ['ZGVmYXVsdA==', 'ZGVmYXVsdA=='],
    ['PDwmPj4', '<<&>>'],
  ])('an unknown id is told as it was sent, or decoded: %s', async (id, decoded) => {
    const answer = await get(`/schemas/${id}`);
    const told = release === 'v26.2.0' ? id : decoded;
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { reason: `Identity schema \`${told}\` could not be found.` } });
  });
});
