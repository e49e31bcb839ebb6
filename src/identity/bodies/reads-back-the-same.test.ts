import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releases } from '../../dialect/releases.ts';
import type { Identity } from '../identity.ts';
import { patchUnwritten } from '../patch/apply-patch.ts';
import { encodeMember, type MemberName, shownMembers } from '../view.ts';
import { type PatchedIdentity, readPatchedDocument } from './patched-document.ts';
import { readsBackTheSame } from './reads-back-the-same.ts';

const time = fc.constantFrom(
  '2024-01-02T03:04:05Z',
  '2024-01-02T03:04:05.000001Z',
  '2024-01-02T03:04:05.1+02:00',
  '0001-01-01T00:00:00Z',
);
const text = fc.constantFrom('', 'ada@example.org', 'é"\\\u0008<>&', '10');
const json = fc.json({ maxDepth: 2 }).map((value) => JSON.stringify(JSON.parse(value)).replaceAll(/[<>&]/g, '_'));
const raw = fc.oneof(fc.constantFrom('null', '{}', '"a"', '{"a":{"b":[1,2]}}', '[{"a":1}]'), json);
const times = { createdAt: time, updatedAt: time };
const uuid = fc.uuid();
const via = fc.constantFrom('email', 'sms', '');

const identities: fc.Arbitrary<Identity> = fc.record({
  id: uuid,
  externalId: text,
  schemaId: text,
  state: fc.constantFrom('active', 'inactive'),
  stateChangedAt: fc.option(time, { nil: undefined }),
  traits: raw,
  verifiableAddresses: fc.array(
    fc.record({
      ...times,
      id: uuid,
      value: text,
      verified: fc.boolean(),
      via,
      status: text,
      verifiedAt: fc.option(time, { nil: undefined }),
    }),
    { maxLength: 2 },
  ),
  recoveryAddresses: fc.array(fc.record({ ...times, id: uuid, value: text, via }), { maxLength: 2 }),
  credentials: fc
    .array(
      fc.record({
        ...times,
        type: fc.constantFrom('password', 'oidc', 'code'),
        identifiers: fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }),
        config: raw,
        version: fc.constantFrom(0, 1),
      }),
      { maxLength: 3 },
    )
    .map((credentials) => new Map(credentials.map((credential) => [credential.type, credential]))),
  metadataPublic: raw,
  metadataAdmin: fc.oneof(fc.constant(''), raw),
  ...times,
  organizationId: fc.option(uuid, { nil: undefined }),
});

const names = [
  'id',
  'external_id',
  'credentials',
  'schema_id',
  'schema_url',
  'state',
  'state_changed_at',
  'traits',
  'traits/a',
  'traits/a/b/0',
  'verifiable_addresses',
  'verifiable_addresses/0/value',
  'verifiable_addresses/0/verified_at',
  'verifiable_addresses/-',
  'recovery_addresses',
  'recovery_addresses/1',
  'metadata_public',
  'metadata_admin/a',
  'created_at',
  'organization_id',
  'Traits',
  'VERIFIABLE_ADDRESSES',
  'Recovery_Addresses/0/value',
  'cRedentials/password/version',
  'metadata_publi\u212a',
  'other',
];
const operation = fc.record({
  op: fc.constantFrom('add', 'replace', 'remove'),
  path: fc.constantFrom(...names).map((name) => `/${name}`),
  value: fc.oneof(
    fc.constantFrom<unknown>(null, 'x', {}, [], { a: 1 }, [{ value: 'x' }], '2024-01-02T03:04:05Z', {
      password: { type: 'password' },
    }),
    fc.jsonValue({ maxDepth: 1 }),
  ),
});

for (const dialect of Object.values(releases)) {
  test(`${dialect.release}: reading only what a patch touched gives what reading everything gives`, () => {
    fc.assert(
      fc.property(identities, fc.array(operation, { maxLength: 3 }), text, (identity, operations, schemaUrl) => {
        const before = { identity, schemaUrl };
        const body = JSON.stringify(operations);
        const quick = outcome(() => patched(before, body, (name) => readsBackTheSame(name as MemberName, identity)));
        expect(quick).toEqual(outcome(() => patched(before, body, () => false)));
      }),
      { numRuns: 300 },
    );
  });

  function patched(before: PatchedIdentity, body: string, mayBeLeftOut: (name: string) => boolean): PatchedIdentity {
    const { identity, schemaUrl } = before;
    const credentials = dialect.patch.document === 'with-credentials' ? identity.credentials : new Map();
    const options = { schemaUrl, credentials };
    const document = {
      names: shownMembers(identity, dialect, options),
      write: (name: string) => encodeMember(name as MemberName, identity, dialect, options),
    };
    return readPatchedDocument(
      patchUnwritten(body, () => document, dialect, mayBeLeftOut),
      before,
      dialect,
    );
  }
}

function outcome(run: () => PatchedIdentity): unknown {
  try {
    return run();
  } catch (error) {
    return { error: (error as Error).message };
  }
}
