// Promise: the journal tells what was asked and answered, without secrets, and can be waited on.
import { expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted({ journal: 20 });
const exchanges = async (query = '') => (await mock.control('GET', `/journal${query}`)).json.exchanges;

test('each answer leads to its exchange', async () => {
  const answer = await mock.send('GET', '/admin/identities/unknown');
  const path = answer.headers.get('x-identikit-exchange')!;
  expect((await mock.send('GET', path)).json).toMatchObject({
    request: { method: 'GET', target: '/admin/identities/unknown', listener: 'admin' },
    response: { status: 404, body: answer.text },
  });
});

test('secrets are hidden', async () => {
  const credentials = { password: { config: { password: 'correct horse' } } };
  await mock.send('POST', '/admin/identities', { traits: { email: 'h@example.org' }, credentials }, { cookie: 'a=b' });
  const [exchange] = await exchanges('?method=POST');
  expect(JSON.stringify(exchange)).not.toMatch(/correct horse|a=b/);
  expect(exchange.request.body).toContain('h@example.org');
});

test('it is filtered by method, path, status and what came before', async () => {
  await mock.control('DELETE', '/journal');
  await mock.send('GET', '/admin/identities');
  await mock.send('GET', '/admin/nothing');
  await mock.send('DELETE', '/admin/identities/unknown');
  const all = await exchanges();
  expect(all).toHaveLength(3);
  const targets = async (query: string) =>
    (await exchanges(query)).map((exchange: { request: { target: string } }) => exchange.request.target);
  expect(await targets('?status=4xx')).toEqual(['/admin/nothing', '/admin/identities/unknown']);
  expect(await targets('?status=200')).toEqual(['/admin/identities']);
  expect(await targets('?method=delete')).toEqual(['/admin/identities/unknown']);
  expect(await targets('?path=/admin/nothing')).toEqual(['/admin/nothing']);
  expect(await targets(`?after=${all[1].id}`)).toEqual(['/admin/identities/unknown']);
});

test('it is exported as HAR', async () => {
  await mock.control('DELETE', '/journal');
  await mock.send('POST', '/admin/identities?a=b', { traits: {} });
  const { log } = (await mock.control('GET', '/journal?format=har')).json;
  expect(log.version).toBe('1.2');
  expect(log.entries).toMatchObject([
    {
      request: {
        method: 'POST',
        url: `${mock.server.adminUrl}/admin/identities?a=b`,
        queryString: [{ name: 'a', value: 'b' }],
        postData: { mimeType: 'application/json', text: '{"traits":{}}' },
      },
      response: { status: 400, content: { mimeType: 'application/json' } },
    },
  ]);
  expect((await mock.control('GET', '/journal?format=pcap')).status).toBe(400);
});

test('only the last exchanges are kept', async () => {
  for (let i = 0; i < 60; i++) await mock.send('GET', `/admin/identities?page_size=${i + 1}`);
  const kept = await exchanges();
  expect(kept).toHaveLength(20);
  expect(kept.at(-1).request.target).toBe('/admin/identities?page_size=60');
});

test('a request waits for the exchange that it asks for, or until its time is up', async () => {
  const waiting = exchanges('?wait=20s&path=/admin/version');
  await mock.send('GET', '/admin/identities');
  await mock.send('GET', '/admin/version');
  expect(await waiting).toMatchObject([{ request: { target: '/admin/version' } }]);
  expect(await exchanges('?wait=10ms&path=/never')).toEqual([]);
});

test('each world has its own', async () => {
  await mock.control('POST', '/worlds', { name: 'quiet' });
  const answer = await mock.inWorld('quiet', 'GET', '/admin/identities');
  expect(answer.headers.get('x-identikit-exchange')).toBe('/_world/quiet/_identikit/journal/1');
  expect((await mock.send('GET', '/_world/quiet/_identikit/journal')).json.exchanges).toHaveLength(1);
});
