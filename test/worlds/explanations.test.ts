// Promise: every refused request is explained in the journal: what refused it, and what would have worked.
import { beforeAll, expect, test } from 'vitest';
import { hosted } from './hosted.ts';

const mock = hosted();
let ada: { id: string };

beforeAll(async () => {
  const body = { external_id: 'crm-1815', traits: { email: 'ada@example.org', name: { first: 'Ada' } } };
  ada = (await mock.send('POST', '/admin/identities', body)).json;
});

const explanationOf = async (method: string, target: string, body?: unknown) => {
  const answer = await mock.send(method, target, body);
  return (await mock.send('GET', answer.headers.get('x-identikit-exchange')!)).json.explanation;
};
const changed = (id: string) => id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
const list = '/admin/identities';

test('a request that was answered needs none', async () => expect(await explanationOf('GET', list)).toBeUndefined());

test('an id of which one letter is wrong', async () => {
  const wrong = changed(ada.id);
  expect(await explanationOf('GET', `${list}/${wrong}`)).toEqual({
    why: `No identity has the id ${wrong}; this world holds 1.`,
    nearest: `There is ${ada.id}.`,
  });
});

test('an id that is none', async () =>
  expect((await explanationOf('GET', `${list}/ada`)).why).toContain('"ada" is no UUID'));

test('an external id of other case', async () =>
  expect(await explanationOf('GET', `${list}/by/external/CRM-1815`)).toMatchObject({
    nearest: 'There is "crm-1815"; letter case counts.',
  }));

test('an identifier that is taken, in other letters', async () => {
  const { why, nearest } = await explanationOf('POST', list, { traits: { email: 'ADA@example.org' } });
  expect(why).toMatch(
    new RegExp(`"ADA@example.org" is the .* of identity ${ada.id}, and must be unique; it is stored as`),
  );
  expect(nearest).toContain(ada.id);
});

test('a trait that is no e-mail address, with the place in the schema', async () =>
  expect(await explanationOf('POST', list, { traits: { email: 'ada' } })).toMatchObject({
    why: expect.stringMatching(/^traits\/email: "ada" is not valid "email"/),
    schema: { id: 'default', pointer: '/properties/traits/properties/email/format' },
  }));

test('a trait that is one letter off', async () =>
  expect(await explanationOf('POST', list, { traits: { email: 'x@example.org', nmae: {} } })).toMatchObject({
    nearest: 'traits/name',
  }));

test('a member that is one letter off', async () =>
  expect(await explanationOf('POST', list, { trait: {} })).toEqual({
    why: expect.stringContaining('no member "trait"'),
    nearest: 'There is "traits".',
  }));

test('a member of the wrong type', async () =>
  expect((await explanationOf('POST', list, { state: 1, traits: {} })).why).toBe(
    'state is a number, and should be a string.',
  ));

test('a schema that there is not', async () =>
  expect(await explanationOf('POST', list, { schema_id: 'defualt', traits: {} })).toMatchObject({
    nearest: 'schema_id "default"',
  }));

test('an operation of JSON Patch that is not taken, with the public issue', async () =>
  expect(
    await explanationOf('PATCH', `${list}/${ada.id}`, [{ op: 'test', path: '/state', value: 'active' }]),
  ).toMatchObject({
    nearest: 'Only add, remove and replace are taken.',
    quirk: { name: 'patch-three-ops', issue: expect.stringMatching(/^https:\/\/github\.com\/ory\/kratos\//) },
  }));

test('a path that cannot be patched', async () =>
  expect(
    (await explanationOf('PATCH', `${list}/${ada.id}`, [{ op: 'replace', path: '/id', value: 'x' }])).why,
  ).toContain('/id cannot be patched'));

test('a body that is no JSON', async () =>
  expect((await explanationOf('POST', list, '{"traits":')).why).toMatch(/^The body is not JSON: /));

test('a path that is one letter off', async () =>
  expect(await explanationOf('GET', '/admin/identites')).toMatchObject({ nearest: '/admin/identities' }));

test('a method that a path does not take', async () =>
  expect(await explanationOf('PUT', list)).toMatchObject({ nearest: 'It takes GET, POST, PATCH.' }));

test('a type of credentials that there is not', async () =>
  expect(await explanationOf('GET', `${list}/${ada.id}?include_credential=passwort`)).toMatchObject({
    nearest: 'include_credential=password',
  }));

test('a session token that is of no use', async () => {
  const answer = await fetch(`${mock.server.publicUrl}/sessions/whoami`, {
    headers: { 'x-session-token': 'ory_st_x' },
  });
  const path = answer.headers.get('x-identikit-exchange')!;
  expect((await mock.send('GET', path)).json.explanation.why).toBe('No session has this token.');
});

test('a fault that was asked for', async () => {
  await mock.control('POST', '/worlds', { name: 'faulty' });
  await mock.send('POST', '/_world/faulty/_identikit/faults', { reset: 'before' });
  await expect(mock.inWorld('faulty', 'GET', list)).rejects.toThrow();
  const [exchange] = (await mock.send('GET', '/_world/faulty/_identikit/journal')).json.exchanges;
  expect(exchange.explanation.why).toContain('fault f1');
});
