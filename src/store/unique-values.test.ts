import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Identity, zeroTime } from '../identity/identity.ts';
import { type Table, tables, type UniqueKey, uniqueKeys } from './unique-keys.ts';
import { type UniqueViolation, World } from './world.ts';

const times = { createdAt: zeroTime, updatedAt: zeroTime };
const value = fc.constantFrom('a', 'b', 'c', 'd');
const via = fc.constantFrom('email', 'sms');
const address = fc.record({ id: value, value, via });

const identity = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4'),
    externalId: fc.oneof(fc.constant(''), value),
    verifiable: fc.array(address, { maxLength: 1 }),
    recovery: fc.array(address, { maxLength: 2 }),
    identifiers: fc.dictionary(fc.constantFrom('password', 'oidc'), fc.array(value, { maxLength: 2 })),
  })
  .map(
    ({ id, externalId, verifiable, recovery, identifiers }): Identity => ({
      id,
      externalId,
      schemaId: 'default',
      state: 'active',
      stateChangedAt: undefined,
      traits: '{}',
      verifiableAddresses: verifiable.map((row) => ({
        ...row,
        ...times,
        verified: false,
        status: 'pending',
        verifiedAt: undefined,
      })),
      recoveryAddresses: recovery.map((row) => ({ ...row, ...times })),
      credentials: new Map(
        Object.entries(identifiers).map(([type, list]) => [
          type,
          { ...times, type, identifiers: list, config: '{}', version: 0 },
        ]),
      ),
      metadataPublic: '',
      metadataAdmin: '',
      ...times,
      organizationId: undefined,
    }),
  );

/** Written for being right: looks at everybody. */
function firstTakenTable(people: ReadonlyMap<string, Identity>, next: Identity): Table | undefined {
  const others = [...people.values()].filter(({ id }) => id !== next.id);
  return tables.find((table) => {
    const own = uniqueKeys(next, table).map(String);
    const taken = others.flatMap((other) => uniqueKeys(other, table).map(String));
    return new Set(own).size < own.length || own.some((key) => taken.includes(key));
  });
}

function refusedFor(act: () => void): Table | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as UniqueViolation).table;
  }
}

const step = fc.record({
  act: fc.constantFrom('put', 'put', 'put', 'check', 'remove', 'fork'),
  on: fc.nat(3),
  identity,
});

test('a value is taken only within its index, by whoever has it, in each fork on its own', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const pairs = [{ world: new World(), people: new Map<string, Identity>() }];
      for (const { act, on, identity } of steps) {
        const { world, people } = pairs[on % pairs.length]!;
        const taken = firstTakenTable(people, identity);
        if (act === 'put') {
          expect(refusedFor(() => world.put(identity))).toBe(taken);
          if (taken === undefined) people.set(identity.id, identity);
        } else if (act === 'check') expect(refusedFor(() => world.check(identity))).toBe(taken);
        else if (act === 'remove') expect(world.remove(identity.id)).toBe(people.delete(identity.id));
        else if (pairs.length < 4) pairs.push({ world: world.fork(), people: new Map(people) });
      }
      for (const { world, people } of pairs) {
        for (const key of allKeys) {
          const holder = [...people.values()].find((one) =>
            tables.some((table) => uniqueKeys(one, table).some((own) => String(own) === String(key))),
          );
          expect(world.holder(key)).toBe(holder);
        }
      }
    }),
    { numRuns: 500 },
  );
});

const indexes = [
  'external_id',
  'verifiable:id',
  'verifiable:email',
  'verifiable:via:sms',
  'recovery:id',
  'recovery:email',
  'recovery:via:sms',
  'identifier:password',
  'identifier:oidc',
];
const allKeys: UniqueKey[] = indexes.flatMap((index) => ['a', 'b', 'c', 'd'].map((text): UniqueKey => [index, text]));

test('an address id that was made is taken for whoever chooses it, however late', () => {
  fc.assert(
    fc.property(fc.array(identity, { maxLength: 4 }), fc.boolean(), identity, (there, isForked, next) => {
      const [made, chosen] = [new World(), new World()];
      for (const one of there) {
        if (refusedFor(() => chosen.put(one)) === undefined) made.put(one, 'made');
      }
      const world = isForked ? made.fork() : made;
      expect(refusedFor(() => world.put(next))).toBe(refusedFor(() => chosen.put(next)));
      expect([...world.after('')]).toEqual([...chosen.after('')]);
      for (const key of allKeys) expect(world.holder(key)?.id).toBe(chosen.holder(key)?.id);
    }),
  );
});
