// Promise: what goes wrong on purpose goes wrong as asked, where asked, as often as asked, and again with the same seed.
import { describe, expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted({ count: 2 });

async function world(name: string) {
  expect((await mock.control('POST', '/worlds', { name })).status).toBe(201);
  const control = (method: string, path: string, body?: unknown) =>
    mock.send(method, `/_world/${name}/_identikit${path}`, body);
  return {
    control,
    send: (method: string, target: string, body?: unknown) => mock.inWorld(name, method, target, body),
    add: (rule: object) => control('POST', '/faults', rule),
    count: async () => (await mock.control('GET', `/worlds/${name}`)).json.identities,
  };
}

const person = (name: string) => ({ traits: { email: `${name}@example.org` } });
const list = '/admin/identities';

describe('a fault', () => {
  test('answers with a status and the error body of the release, and nothing is carried out', async () => {
    const it = await world('status');
    await it.add({ match: { operation: 'createIdentity' }, status: 429, retryAfter: 3 });
    const answer = await it.send('POST', list, person('a'));
    expect(answer).toMatchObject({ status: 429, json: { error: { code: 429, status: 'Too Many Requests' } } });
    expect(answer.headers.get('retry-after')).toBe('3');
    expect(await it.count()).toBe(2);
    expect((await it.send('GET', list)).status).toBe(200);
    expect((await mock.send('POST', list, person('elsewhere'))).status).toBe(201);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ])('resets the connection %s the request is carried out', async (reset, added) => {
    const it = await world(`reset-${reset}`);
    const before = await it.count();
    await it.add({ match: { method: 'POST' }, reset });
    await expect(it.send('POST', list, person('b'))).rejects.toThrow();
    expect(await it.count()).toBe(before + added);
    expect((await it.control('GET', '/journal?method=POST')).json.exchanges[0].dropped).toContain('fault f1');
  });

  test('cuts a body off', async () => {
    const it = await world('cut');
    await it.add({ truncateAfter: 10 });
    await expect(it.send('GET', list)).rejects.toThrow();
  });

  test('sends a body in pieces, and it is the same', async () => {
    const it = await world('drip');
    const before = await it.send('GET', list);
    await it.add({ drip: { bytes: 400, every: '2ms' } });
    expect((await it.send('GET', list)).text).toBe(before.text);
  });

  test('lets eventual lists be behind the writes', async () => {
    const it = await world('stale');
    await it.add({ staleLists: '300ms' });
    await it.send('POST', list, person('late'));
    const count = async (query: string) => (await it.send('GET', `${list}${query}`)).json.length;
    const all = await count('');
    expect(await count('?consistency=eventual')).toBe(all - 1);
    await expect.poll(() => count('?consistency=eventual'), { timeout: 5000 }).toBe(all);
    await it.control('DELETE', '/faults');
    await it.send('POST', list, person('at-once'));
    expect(await count('?consistency=eventual')).toBe(all + 1);
  });

  test('lets a request wait', async () => {
    const it = await world('delay');
    await it.add({ delay: { min: '40ms', max: '60ms', distribution: 'normal' } });
    await it.send('GET', list);
    expect((await it.control('GET', '/journal')).json.exchanges[0].took).toBeGreaterThanOrEqual(39);
  });
});

describe('it strikes', () => {
  const statuses = async (name: string, rule: object, times = 12): Promise<number[]> => {
    const it = await world(name);
    await it.add({ status: 503, ...rule });
    const seen: number[] = [];
    for (let i = 0; i < times; i++) seen.push((await it.send('GET', list)).status);
    return seen;
  };
  const struck = async (name: string, match: object) =>
    (await statuses(name, { match })).flatMap((status, i) => (status === 503 ? [i + 1] : []));

  test('the n-th request', async () => expect(await struck('nth', { nth: 3 })).toEqual([3]));
  test('each n-th request', async () => expect(await struck('each', { nth: 5, every: true })).toEqual([5, 10]));
  test('so many times', async () => expect(await struck('times', { times: 2 })).toEqual([1, 2]));
  test('a path', async () => expect(await struck('path', { path: '/admin/*/nobody' })).toEqual([]));

  test('by chance, and the same chance again with the same seed', async () => {
    const match = { probability: 0.5 };
    const once = await struck('chance-1', match);
    expect(once.length).toBeGreaterThan(0);
    expect(once.length).toBeLessThan(12);
    expect(await struck('chance-2', match)).toEqual(once);
  });
});

test('rules are listed with what they did, removed one by one or all, and by a reset', async () => {
  const it = await world('rules');
  const added = await it.add({ match: { operation: 'listIdentities' }, status: 500 });
  expect(added.headers.get('location')).toBe('/_identikit/faults/f1');
  await it.send('GET', list);
  expect((await it.control('GET', '/faults')).json.faults).toEqual([
    { id: 'f1', match: { operation: 'listIdentities' }, status: 500, matched: 1, struck: 1 },
  ]);
  expect((await it.control('DELETE', '/faults/f1')).status).toBe(204);
  expect((await it.control('DELETE', '/faults/f1')).json.type).toBe('urn:identikit:problem:unknown-fault');
  await it.add({ status: 500 });
  await it.control('POST', '/reset');
  expect((await it.control('GET', '/faults')).json.faults).toEqual([]);
});

test.each([
  ['nothing to do', {}],
  ['two things to do', { status: 500, reset: 'before' }],
  ['an operation that there is not', { status: 500, match: { operation: 'createPerson' } }],
  ['a method that there is not', { status: 500, match: { method: 'FETCH' } }],
  ['a path that no request has', { status: 500, match: { path: 'admin' } }],
  ['no probability', { status: 500, match: { probability: 0 } }],
  ['a status that is no error', { status: 200 }],
  ['a span that is none', { delay: { min: 'soon' } }],
  ['spans the wrong way round', { delay: { min: '2s', max: '1s' } }],
  ['a member that there is not', { status: 500, matsch: {} }],
  ['a condition that there is not', { status: 500, match: { verb: 'GET' } }],
  ['retryAfter alone', { drip: { bytes: 1, every: '1ms' }, retryAfter: 1 }],
])('a rule with %s is refused', async (_, rule) => {
  const answer = await mock.control('POST', '/faults', rule);
  expect(answer).toMatchObject({ status: 400, json: { type: 'urn:identikit:problem:bad-body' } });
  expect((await mock.control('GET', '/faults')).json.faults).toEqual([]);
});
