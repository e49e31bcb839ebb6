// Promise: of requests that claim one identifier at the same time, one gets it and the others are told that it is taken.
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { mockForSuite } from '../mock/start-mock.ts';
import { send } from '../wire/send.ts';

describe.each(releaseNames)('%s', (release) => {
  const server = mockForSuite({ release });

  const ask = async (method: string, path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(server.adminUrl, { method, path, headers, body: JSON.stringify(body) });
    if (answer === 'dropped') throw new Error(`dropped: ${method} ${path}`);
    return { status: answer.status, json: JSON.parse(answer.text) };
  };

  const person = (email: string, more = {}) => ({ schema_id: 'customer', traits: { email }, ...more });
  const credentials = { password: { config: { password: 'takes-time-to-be-hashed' } } };

  const holdersOf = async (email: string): Promise<readonly string[]> => {
    const { json } = await ask('GET', `/admin/identities?credentials_identifier=${email}`, undefined);
    return json.map(({ id }: { id: string }) => id);
  };

  test.each([
    ['without a password', {}],
    ['with a password that is hashed meanwhile', { credentials }],
  ])('30 creates %s', async (about, more) => {
    const email = `${about.replaceAll(' ', '-')}@example.org`;
    const spellings = Array.from({ length: 30 }, (_, i) => (i % 2 ? email : email.toUpperCase()));
    const answers = await Promise.all(spellings.map((each) => ask('POST', '/admin/identities', person(each, more))));
    const created = answers.filter(({ status }) => status === 201);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 29 }, () => 409)]);
    expect(await holdersOf(email)).toEqual([created[0]!.json.id]);
  });

  test('creates, replacements, patches and batches', async () => {
    const email = 'wanted@example.org';
    const others = await Promise.all(
      Array.from({ length: 6 }, (_, i) => ask('POST', '/admin/identities', person(`other-${i}@example.org`))),
    );
    const paths = others.map(({ json }) => `/admin/identities/${json.id}`);
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => ask('POST', '/admin/identities', person(email, { credentials }))),
      ...paths.slice(0, 3).map((path) => ask('PUT', path, person(email, { state: 'active', credentials }))),
      ...paths.slice(3).map((path) => ask('PATCH', path, [{ op: 'replace', path: '/traits/email', value: email }])),
      ...[1, 2].map(() => ask('PATCH', '/admin/identities', { identities: [{ create: person(email) }] })),
    ]);
    const isWon = ({ status, json }: (typeof answers)[number]) =>
      json.identities ? json.identities[0].action === 'create' : status < 300;
    expect(answers.filter(isWon)).toHaveLength(1);
    expect(await holdersOf(email)).toHaveLength(1);
  });
});
