import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Identity, nilUuid, zeroTime } from '../identity/identity.ts';
import { World } from './world.ts';

const identity = fc
  .record({
    id: fc.constantFrom(...'abcdef'),
    externalId: fc.constantFrom('', '', 'x', 'y'),
    identifiers: fc.array(fc.constantFrom('ada', 'bob', 'cyd', 'dan'), { maxLength: 2 }),
    address: fc.option(fc.constantFrom('ada@example.org', 'bob@example.org'), { nil: undefined }),
  })
  .map(({ id, externalId, identifiers, address }): Identity => {
    const type = { type: 'password', identifiers, config: '{}', version: 0, createdAt: zeroTime, updatedAt: zeroTime };
    const value = address ?? '';
    const row = { id: `address of ${id}`, value, via: 'email', createdAt: zeroTime, updatedAt: zeroTime };
    return {
      id,
      externalId,
      schemaId: 'default',
      state: 'active',
      stateChangedAt: undefined,
      traits: '{}',
      verifiableAddresses: [],
      recoveryAddresses: address === undefined ? [] : [row],
      credentials: new Map(identifiers.length === 0 ? [] : [['password', type]]),
      metadataPublic: '',
      metadataAdmin: '',
      createdAt: zeroTime,
      updatedAt: zeroTime,
      organizationId: nilUuid,
    };
  });
const identities = fc.uniqueArray(identity, { selector: ({ id }) => id, maxLength: 5 });

/** A world with those that can be put. */
function worldOf(people: readonly Identity[]): World {
  const world = new World();
  for (const one of people) putIfFree(world, one);
  return world;
}

function putIfFree(world: World, one: Identity): boolean {
  if (world.identity(one.id)) return false;
  try {
    world.put(one);
    return true;
  } catch {
    return false;
  }
}

test('all are put at once if each could be put after the other, and else nobody', () => {
  fc.assert(
    fc.property(identities, identities, (there, added) => {
      const [atOnce, oneByOne] = [worldOf(there), worldOf(there)];
      const told: string[] = [];
      atOnce.follow((change) => told.push('identity' in change ? change.identity.id : 'another change'));
      const free = added.every((one) => putIfFree(oneByOne, one));
      expect(atOnce.putAll(added)).toBe(free);
      const expected = free ? oneByOne : worldOf(there);
      expect([...atOnce.after('')]).toEqual([...expected.after('')]);
      expect(told).toEqual(free ? added.map(({ id }) => id) : []);
      for (const name of ['ada', 'bob', 'cyd', 'dan'])
        expect(atOnce.identityByIdentifier('password', name)).toEqual(expected.identityByIdentifier('password', name));
      for (const id of 'xy') expect(atOnce.identityByExternalId(id)).toEqual(expected.identityByExternalId(id));
    }),
  );
});
