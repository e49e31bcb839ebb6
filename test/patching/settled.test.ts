// Promise: a write says and stores the same whatever was worked out about the identity by writes before it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { clockedBackend } from '../mock/clocked-backend.ts';

const schema = readFileSync(new URL('../../fixtures/schemas/multi.json', import.meta.url), 'utf8');

/** SQLite cannot read back a bare number, after which everything fails. */
const metadata = fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 });
const emails = fc.constantFrom('a@example.org', 'B@example.org', 'c@example.org', 'no address');
const traits = fc.record(
  {
    emails: fc.array(emails, { maxLength: 2 }),
    username: fc.constantFrom('ada', 'bob', 'ab'),
    age: fc.constantFrom<unknown>(3, 4, 'x'),
  },
  { requiredKeys: [] },
);
const operation = fc.oneof(
  fc.record({ op: fc.constant('replace'), path: fc.constant('/metadata_public'), value: metadata }),
  fc.record({ op: fc.constantFrom('add', 'replace'), path: fc.constant('/traits'), value: traits }),
  fc.record({ op: fc.constant('add'), path: fc.constant('/traits/emails/-'), value: emails }),
  fc.record({
    op: fc.constant('replace'),
    path: fc.constant('/state'),
    value: fc.constantFrom('active', 'inactive', 'x'),
  }),
  fc.record({ op: fc.constant('replace'), path: fc.constant('/schema_id'), value: fc.constantFrom('employee', 'nix') }),
  fc.record({
    op: fc.constant('remove'),
    path: fc.constantFrom('/traits/username', '/verifiable_addresses/0', '/metadata_admin'),
  }),
  fc.record({ op: fc.constant('replace'), path: fc.constant('/verifiable_addresses/0/verified'), value: fc.boolean() }),
  fc.record({ op: fc.constant('replace'), path: fc.constant('/recovery_addresses/0/value'), value: emails }),
  fc.record({ op: fc.constant('replace'), path: fc.constant('/external_id'), value: fc.constantFrom('x', 'y', '') }),
);
const write = fc.record({
  who: fc.nat(1),
  what: fc.oneof(
    fc.array(operation, { minLength: 1, maxLength: 2 }).map((body) => ({ method: 'PATCH', body })),
    fc.record({ traits, state: fc.constant('active'), metadata_admin: metadata }).map((body) => ({
      method: 'PUT',
      body: { schema_id: 'employee', ...body },
    })),
  ),
});

describe.each(releaseNames)('%s', (release) => {
  test('writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(write, { maxLength: 8 }), async (writes) => {
        const remembering = clockedBackend(release, { schema });
        const forgetting = clockedBackend(release, { schema });
        const ids: string[] = [];
        for (const email of ['a@example.org', 'd@example.org']) {
          const body = { schema_id: 'employee', traits: { emails: [email] } };
          const answers = [remembering, forgetting].map(({ admin }) => admin('POST', '/admin/identities', body));
          const [one, other] = await Promise.all(answers);
          expect(other!.text).toBe(one!.text);
          ids.push(one!.json.id);
        }
        for (const { who, what } of writes) {
          forgetting.forget();
          const target = `/admin/identities/${ids[who]}`;
          const one = await remembering.admin(what.method, target, what.body);
          expect(await forgetting.admin(what.method, target, what.body)).toEqual(one);
          const list = '/admin/identities?include_credential=password';
          expect((await forgetting.admin('GET', list)).text).toBe((await remembering.admin('GET', list)).text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
