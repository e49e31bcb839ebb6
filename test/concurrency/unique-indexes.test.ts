// Promise: however requests interleave, what must be unique is unique, is found by its index, and is free once let go.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mockForSuite } from '../mock/start-mock.ts';
import { send, type WireAnswer } from '../wire/send.ts';

const emails = ['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org'];

/** A request of somebody, about the identity that stands at a place of the list when it is sent. */
type Command =
  | { readonly kind: 'create' | 'createHashed' | 'batch'; readonly email: string }
  | { readonly kind: 'put' | 'patch'; readonly email: string; readonly place: number }
  | { readonly kind: 'delete' | 'dropEmail'; readonly place: number };

const email = fc.constantFrom(...emails);
const place = fc.nat(5);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constantFrom('create', 'createHashed', 'batch'), email }),
  fc.record({ kind: fc.constantFrom('put', 'patch'), email, place }),
  fc.record({ kind: fc.constantFrom('delete', 'dropEmail'), place }),
);
/** Commands of one inner list are sent at the same time. */
const rounds = fc.array(fc.array(command, { minLength: 1, maxLength: 6 }), { maxLength: 6 });

interface Row {
  readonly id: string;
  readonly credentials?: Readonly<Record<string, { readonly identifiers: readonly string[] | null }>>;
  readonly verifiable_addresses?: readonly { readonly value: string }[];
  readonly recovery_addresses?: readonly { readonly value: string }[];
}

describe.each(['v1.1.0', 'v1.3.1', 'v26.2.0'] as const)('%s', (release) => {
  const server = mockForSuite({ release });

  const ask = async (method: string, path: string, body?: unknown): Promise<WireAnswer> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await send(server.adminUrl, { method, path, headers, body: JSON.stringify(body) });
    if (answer === 'dropped') throw new Error(`dropped: ${method} ${path}`);
    return answer;
  };
  const person = (address: string) => ({ schema_id: 'customer', traits: { email: address } });
  const password = { password: { config: { password: 'takes-time-to-be-hashed' } } };

  const rows = async (): Promise<readonly Row[]> => {
    const ids = (JSON.parse((await ask('GET', '/admin/identities')).text) as Row[]).map(({ id }) => id);
    const answers = await Promise.all(ids.map((id) => ask('GET', `/admin/identities/${id}`)));
    return answers.map(({ text }) => JSON.parse(text));
  };

  const carryOut = (next: Command, ids: readonly string[]): Promise<WireAnswer> => {
    const at = 'place' in next ? `/admin/identities/${ids[next.place % ids.length] ?? 'nobody'}` : '/admin/identities';
    switch (next.kind) {
      case 'create':
        return ask('POST', at, person(next.email));
      case 'createHashed':
        return ask('POST', at, { ...person(next.email), credentials: password });
      case 'batch':
        return ask('PATCH', at, { identities: [{ create: person(next.email) }] });
      case 'put':
        return ask('PUT', at, { ...person(next.email), state: 'active', credentials: password });
      case 'patch':
        return ask('PATCH', at, [{ op: 'replace', path: '/traits/email', value: next.email }]);
      case 'dropEmail':
        return ask('PATCH', at, [{ op: 'remove', path: '/traits/email' }]);
      case 'delete':
        return ask('DELETE', at);
    }
  };

  const identifiersOf = (row: Row): readonly string[] =>
    Object.values(row.credentials ?? {}).flatMap(({ identifiers }) => identifiers ?? []);

  const expectConsistent = async (): Promise<void> => {
    const present = await rows();
    const columns = {
      identifiers: present.map((row) => [...new Set(identifiersOf(row))]),
      verifiable: present.map((row) => (row.verifiable_addresses ?? []).map(({ value }) => value)),
      recovery: present.map((row) => (row.recovery_addresses ?? []).map(({ value }) => value)),
    };
    for (const values of Object.values(columns))
      expect(values.flat().sort()).toEqual([...new Set(values.flat())].sort());
    for (const wanted of emails) {
      const found = await ask('GET', `/admin/identities?credentials_identifier=${wanted}`);
      const holders = present.filter((row) => identifiersOf(row).includes(wanted));
      expect(JSON.parse(found.text).map(({ id }: Row) => id)).toEqual(holders.map(({ id }) => id));
      const isTaken = Object.values(columns).some((values) => values.flat().includes(wanted));
      expect(await ask('POST', '/admin/identities', person(wanted))).toMatchObject({ status: isTaken ? 409 : 201 });
    }
  };

  test('creates, replacements, patches, batches and deletions', async () => {
    const property = fc.asyncProperty(rounds, async (all) => {
      for (const round of all) {
        const ids = (await rows()).map(({ id }) => id);
        const answers = await Promise.all(round.map((next) => carryOut(next, ids)));
        for (const { status, text } of answers) expect([200, 201, 204, 404, 409, 400], text).toContain(status);
      }
      await expectConsistent();
      for (const { id } of await rows()) await ask('DELETE', `/admin/identities/${id}`);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
