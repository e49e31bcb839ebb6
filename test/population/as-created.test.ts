// Promise: those who are there with --count are whom `identikit seed` would have created.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { compileIdentities } from '../../src/fake/index.ts';
import type { Identity } from '../../src/identity/identity.ts';
import { start } from '../../src/server/start.ts';
import { ask } from './ask.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/schemas/', import.meta.url));
const people = 30;

describe.each(releaseNames)('%s', (release) => {
  // Addresses, names, links, telephone numbers, codes; and on PostgreSQL another form of JSON.
  test.each([
    ['default', 'sqlite'],
    ['default', 'postgres'],
    ['corpus/09-hangar', 'sqlite'],
    ['corpus/12-ramjet', 'sqlite'],
    ...(release === 'v1.0.0' ? [] : ([['corpus/39-cloud-store', 'postgres']] as const)),
  ] as const)('%s on %s', async (schema, database) => {
    const identitySchema = [`default=${fixtures}${schema}.json`];
    const options = { port: 0, publicPort: 0, release, database, identitySchema };
    const empty = await start(options, () => {});
    const life = compileIdentities({ seed: 'demo', schema: empty.backend.schemas.find('default')!, release });
    for (let i = 0; i < people; i++)
      expect(await ask(empty, 'POST', '/admin/identities', life.body(i))).toMatchObject({ status: 201 });
    const created = contents(empty.backend.world.after(''));
    for (const untouchedFrom of [1, people + 1]) {
      const populated = await start({ ...options, seed: 'demo', count: people, untouchedFrom }, () => {});
      expect(contents(populated.backend.world.after(''))).toEqual(created);
      await populated.close();
    }
    await empty.close();
  });
});

/** What identities consist of, but for ids, times, and what is in their order. */
function contents(identities: Iterable<Identity>): readonly object[] {
  const own = ['id', 'createdAt', 'updatedAt', 'stateChangedAt', 'verifiedAt'];
  const plain = (value: unknown): string =>
    JSON.stringify(value, (name, member) =>
      own.includes(name) ? undefined : member instanceof Map ? [...member].sort() : member,
    );
  const sorted = (values: readonly object[]): readonly string[] => values.map(plain).sort();
  return [...identities]
    .map((identity) => ({
      ...JSON.parse(plain(identity)),
      verifiableAddresses: sorted(identity.verifiableAddresses),
      recoveryAddresses: sorted(identity.recoveryAddresses),
    }))
    .sort((a, b) => (a.traits < b.traits ? -1 : 1));
}
