// Promise: the server tells what it serves, and can be looked at without a trace.
import { expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted({ release: 'v1.0.0', basePath: '/elsewhere' });

test('about: the release, where its API is, and its identity schemas', async () => {
  const { json: about } = await mock.control('GET', '/about');
  expect(about).toMatchObject({
    release: 'v1.0.0',
    identitiesPath: '/elsewhere/identities',
    similarSearch: false,
    journalSize: 1000,
    defaultSchema: 'default',
  });
  expect(about.operations).toContain('createIdentity');
  expect(about.schemas).toEqual([{ id: 'default', schema: expect.objectContaining({ title: 'Person' }) }]);
});

test('an unseen request is answered like any other, past journal and faults', async () => {
  await mock.control('POST', '/faults', { status: 503 });
  const unseen = await mock.send('GET', '/elsewhere/identities', undefined, { 'x-identikit-unseen': 'true' });
  expect([unseen.status, unseen.json]).toEqual([200, []]);
  expect(unseen.headers.get('x-identikit-exchange')).toBeNull();
  expect((await mock.control('GET', '/journal')).json.exchanges).toEqual([]);
  expect((await mock.control('GET', '/faults')).json.faults).toMatchObject([{ matched: 0 }]);
});
