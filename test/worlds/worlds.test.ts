// Promise: a world is forked from what another one is, named by header or path, reset, exported, filled and dropped.
import { expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted({ count: 2 });
const ada = { traits: { email: 'ada@example.org' } };

test('a fork begins as its origin is, and goes its own way', async () => {
  await mock.control('POST', '/worlds', { name: 'base' });
  await mock.inWorld('base', 'POST', '/admin/identities', ada);
  const forked = await mock.control('POST', '/worlds', { name: 'next', from: 'base' });
  expect(forked).toMatchObject({ status: 201, json: { name: 'next', from: 'base', identities: 3 } });
  expect(forked.headers.get('location')).toBe('/_identikit/worlds/next');
  expect((await mock.inWorld('next', 'POST', '/admin/identities', ada)).status).toBe(409);
  expect((await mock.send('POST', '/admin/identities', ada)).status).toBe(201);
});

test('a path names a world too, and links and redirects stay in it', async () => {
  await mock.control('POST', '/worlds', { name: 'by-path' });
  const page = await mock.send('GET', '/_world/by-path/admin/identities?page_size=1');
  const next = /<([^>]+)>; *rel="next"/.exec(page.headers.get('link')!)![1]!;
  expect(next).toMatch(/^\/_world\/by-path\/admin\/identities\?/);
  expect((await mock.send('GET', next)).json).toHaveLength(1);
  const created = await mock.send('POST', '/_world/by-path/admin/identities', { traits: { email: 'eve@example.org' } });
  const location = new URL(created.headers.get('location')!);
  expect(location.pathname).toBe(`/_world/by-path/identities/${created.json.id}`);
});

test('reset makes a world what it was at its beginning', async () => {
  await mock.control('POST', '/worlds', { name: 'again' });
  const before = await mock.control('GET', '/export', undefined, { 'x-identikit-world': 'again' });
  await mock.inWorld('again', 'POST', '/admin/identities', { traits: { email: 'eve2@example.org' } });
  const reset = () => mock.send('POST', '/_world/again/_identikit/reset');
  expect((await reset()).status).toBe(204);
  const after = () => mock.control('GET', '/export', undefined, { 'x-identikit-world': 'again' });
  expect((await after()).json).toEqual(before.json);
  await mock.inWorld('again', 'POST', '/admin/identities', { traits: { email: 'eve2@example.org' } });
  await reset();
  expect((await after()).json).toEqual(before.json);
});

test('after a reset the same commands give the same ids again', async () => {
  const ids = async (path: string) => {
    const answer = await mock.send('POST', `${path}/admin/identities`, { traits: { email: 'same@example.org' } });
    return answer.json.id;
  };
  await mock.control('POST', '/worlds', { name: 'same' });
  const once = await ids('/_world/same');
  await mock.send('POST', '/_world/same/_identikit/reset');
  expect(await ids('/_world/same')).toBe(once);
});

test.each(['json', 'ndjson', 'data'])('what was exported as %s can be put into another world', async (format) => {
  const from = `from-${format}`;
  const to = `to-${format}`;
  for (const name of [from, to]) await mock.control('POST', '/worlds', { name });
  await mock.inWorld(from, 'POST', '/admin/identities', {
    traits: { email: 'x@example.org' },
    metadata_admin: { n: 12345678901234567890n.toString(), long: 'x'.repeat(3_000_000) },
    metadata_public: 'x'.repeat(2_200_000),
    credentials: { password: { config: { password: 'correct horse' } } },
  });
  const exported = await mock.send('GET', `/_world/${from}/_identikit/export?format=${format}`);
  expect((await mock.send('POST', `/_world/${to}/_identikit/import`, exported.text)).json).toEqual({
    identities: exported.text.match(/"schemaId"/g)!.length,
    sessions: 0,
  });
  const again = await mock.send('GET', `/_world/${to}/_identikit/export?format=${format}`);
  expect(timeless(again.text)).toBe(timeless(exported.text));
  const list = (world: string) => mock.inWorld(world, 'GET', '/admin/identities');
  expect((await list(to)).text).toBe((await list(from)).text);
});

/** Lines of a data file tell when they were written, and a checksum over it. */
const timeless = (text: string): string => text.replace(/^[\da-f]{8} (\{"at":\{[^}]*\})?/gm, '');

test('a dropped world is gone', async () => {
  await mock.control('POST', '/worlds', { name: 'short' });
  expect((await mock.control('DELETE', '/worlds/short')).status).toBe(204);
  expect((await mock.inWorld('short', 'GET', '/admin/identities')).status).toBe(404);
  expect((await mock.control('POST', '/worlds', { name: 'later', from: 'short' })).status).toBe(404);
});

test.each([
  ['an unknown world', () => mock.inWorld('nowhere', 'GET', '/admin/identities'), 404, 'unknown-world'],
  ['a name that is taken', () => mock.control('POST', '/worlds', { name: 'default' }), 409, 'world-exists'],
  ['no name', () => mock.control('POST', '/worlds', {}), 400, 'bad-world-name'],
  ['a member that there is not', () => mock.control('POST', '/worlds', { nmae: 'x' }), 400, 'bad-body'],
  ['a member of the wrong type', () => mock.control('POST', '/worlds', { name: 1 }), 400, 'bad-body'],
  ['broken JSON', () => mock.control('POST', '/worlds', '{'), 400, 'bad-body'],
  ['dropping the default world', () => mock.control('DELETE', '/worlds/default'), 409, 'default-world'],
  ['a path that there is not', () => mock.control('GET', '/wrolds'), 404, 'unknown-path'],
  ['a method that there is not', () => mock.control('PATCH', '/worlds'), 405, 'method-not-allowed'],
  ['a format that there is not', () => mock.control('GET', '/export?format=xml'), 400, 'bad-parameter'],
  ['a data file that was cut off', () => mock.control('POST', '/import', '00000000 {"format":'), 400, 'bad-body'],
  ['an import of rubbish', () => mock.control('POST', '/import', '{"identity":{"id":"x"}}'), 400, 'bad-body'],
  [
    'a page of another origin',
    () => mock.control('GET', '/worlds', undefined, { origin: 'https://evil.example' }),
    403,
    'foreign-origin',
  ],
])('%s is a clear problem document, and nothing has changed', async (_, ask, status, kind) => {
  const state = async () => [(await mock.control('GET', '/worlds')).text, (await mock.control('GET', '/export')).text];
  const before = await state();
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.json).toEqual({
    type: `urn:identikit:problem:${kind}`,
    status,
    title: expect.any(String),
    detail: expect.stringMatching(/\w.*\.$/s),
  });
  expect(await state()).toEqual(before);
});
