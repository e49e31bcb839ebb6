// Promise: `@ory/client-fetch` works against the mock as it comes, each operation of its admin API that the release has.
import {
  Configuration,
  FrontendApi,
  type Identity,
  IdentityApi,
  type JsonPatch,
  MetadataApi,
  ResponseError,
} from '@ory/client-fetch';
import { describe, expect, test } from 'vitest';
import { linkTargets } from '../../conformance/target/link-targets.ts';
import { mockForSuite } from '../mock/start-mock.ts';
import { type Calls, noteCalls, operationNames } from './called-methods.ts';

const server = mockForSuite();
const calls: Calls = new Set();
const identities = (basePath = server.adminUrl) => noteCalls(new IdentityApi(new Configuration({ basePath })), calls);
const metadata = () => noteCalls(new MetadataApi(new Configuration({ basePath: server.adminUrl })), calls);
const frontend = () => new FrontendApi(new Configuration({ basePath: server.publicUrl }));

let people = 0;
const newEmail = () => `fetch-${people++}@example.org`;
const password = 'correct-horse-battery-9';

function createPerson(email = newEmail()): Promise<Identity> {
  const credentials = { password: { config: { password } } };
  return identities().createIdentity({ createIdentityBody: { schema_id: 'customer', traits: { email }, credentials } });
}

/** The status and the text of a refused call. */
async function refusal(call: Promise<unknown>): Promise<{ status: number; text: string }> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ResponseError)) throw new Error(`not refused: ${error}`);
  return { status: error.response.status, text: await error.response.text() };
}

const notFound = {
  status: 404,
  text: '{"error":{"code":404,"status":"Not Found","message":"Unable to locate the resource"}}\n',
};

describe('identities', () => {
  test('are created where Location says, and read with their credentials', async () => {
    const email = newEmail();
    const created = await identities().createIdentityRaw({
      createIdentityBody: {
        schema_id: 'customer',
        traits: { email },
        metadata_public: { plan: 'pro' },
        external_id: email,
      },
    });
    const { id, ...identity } = await created.value();
    expect(created.raw.status).toBe(201);
    expect(created.raw.headers.get('location')).toBe(`${server.adminUrl}/identities/${id}`);
    expect(identity).toMatchObject({ state: 'active', traits: { email }, metadata_public: { plan: 'pro' } });
    expect(identity.created_at).toEqual(expect.any(Date));
    const read = await identities().getIdentity({ id, includeCredential: ['password'] });
    expect(read.credentials?.password).toMatchObject({ identifiers: [email], config: {} });
    expect(await identities().getIdentityByExternalID({ externalID: email })).toMatchObject({ id });
  });

  test('that are unknown are not found', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await refusal(identities().getIdentity({ id }))).toEqual(notFound);
    expect(await refusal(identities().getIdentityByExternalID({ externalID: 'nobody' }))).toEqual(notFound);
    expect(await refusal(identities().deleteIdentity({ id }))).toEqual(notFound);
  });

  test('are refused with the reason when one has the e-mail already', async () => {
    const { traits } = await createPerson();
    expect(await refusal(createPerson(traits.email))).toEqual({
      status: 409,
      text:
        '{"error":{"code":409,"status":"Conflict","reason":"This identity conflicts with another identity that already exists.",' +
        '"message":"The resource could not be created due to a conflict"}}\n',
    });
  });

  test('are listed page by page along the Link header of the raw response', async () => {
    await Promise.all([createPerson(), createPerson(), createPerson()]);
    const first = await identities().listIdentitiesRaw({ pageSize: 2 });
    const targets = linkTargets(first.raw.headers.get('link') ?? '');
    expect([...targets.keys()]).toEqual(['first', 'next']);
    const pageToken = new URL(targets.get('next')!, server.adminUrl).searchParams.get('page_token')!;
    const both = [...(await first.value()), ...(await identities().listIdentities({ pageSize: 2, pageToken }))];
    const all = await identities().listIdentities({ pageSize: 4 });
    expect(both.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test('are found by identifier and by ids', async () => {
    const [one, other] = [await createPerson(), await createPerson()];
    expect(await identities().listIdentities({ credentialsIdentifier: one.traits.email })).toMatchObject([
      { id: one.id },
    ]);
    const byIds = await identities().listIdentities({ ids: [one.id, other.id] });
    expect(byIds.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
  });

  test('are replaced, patched and deleted', async () => {
    const { id } = await createPerson();
    const traits = { email: newEmail() };
    const updateIdentityBody = { schema_id: 'customer', state: 'inactive', traits } as const;
    expect(await identities().updateIdentity({ id, updateIdentityBody })).toMatchObject({
      id,
      state: 'inactive',
      traits,
    });
    const jsonPatch: JsonPatch[] = [{ op: 'add', path: '/metadata_admin/plan/name', value: 'pro' }];
    const patched = await identities().patchIdentity({ id, jsonPatch });
    expect(patched).toMatchObject({ id, metadata_admin: { plan: { name: 'pro' } } });
    const refused = identities().patchIdentity({ id, jsonPatch: [{ op: 'move', from: '/state', path: '/traits/x' }] });
    expect(await refusal(refused)).toMatchObject({
      status: 400,
      text: expect.stringContaining('unsupported operation: move'),
    });
    expect(await identities().deleteIdentity({ id })).toBeUndefined();
    expect(await refusal(identities().getIdentity({ id }))).toEqual(notFound);
  });

  test('are created in a batch, each with its own outcome', async () => {
    const taken = (await createPerson()).traits.email;
    const entries = [newEmail(), taken].map((email) => ({ create: { schema_id: 'customer', traits: { email } } }));
    const answer = await identities().batchPatchIdentities({ patchIdentitiesBody: { identities: entries } });
    expect(answer.identities).toMatchObject([
      { action: 'create', identity: expect.any(String) },
      { action: 'error', error: { code: 409 } },
    ]);
  });

  test('lose a credential, though not their only factor', async () => {
    const { id } = await createPerson();
    expect(await refusal(identities().deleteIdentityCredentials({ id, type: 'totp' }))).toMatchObject({ status: 404 });
    expect(await refusal(identities().deleteIdentityCredentials({ id, type: 'password' }))).toMatchObject({
      status: 400,
    });
  });

  test('are recovered by code and by link', async () => {
    const { id } = await createPerson();
    const code = await identities().createRecoveryCodeForIdentity({
      createRecoveryCodeForIdentityBody: { identity_id: id, expires_in: '1h' },
    });
    expect(code).toMatchObject({ recovery_code: expect.stringMatching(/^\d{6}$/), expires_at: expect.any(Date) });
    const { recovery_link } = await identities().createRecoveryLinkForIdentity({
      createRecoveryLinkForIdentityBody: { identity_id: id },
    });
    expect(recovery_link).toContain(`${server.publicUrl}/self-service/recovery?`);
  });

  test('are reached through the public port, which redirects to the admin port', async () => {
    const email = newEmail();
    const created = await identities(server.publicUrl).createIdentity({
      createIdentityBody: { schema_id: 'customer', traits: { email } },
    });
    const { raw } = await identities(server.publicUrl).getIdentityRaw({ id: created.id });
    expect(raw).toMatchObject({ redirected: true, url: `${server.adminUrl}/admin/identities/${created.id}` });
  });
});

test('sessions begin with a login, answer whoami, are read, listed, extended and ended', async () => {
  const person = await createPerson();
  const flow = await frontend().createNativeLoginFlow();
  const updateLoginFlowBody = { method: 'password', identifier: person.traits.email, password } as const;
  const { session, session_token } = await frontend().updateLoginFlow({ flow: flow.id, updateLoginFlowBody });
  const whoami = () => frontend().toSession({ xSessionToken: session_token! });
  const { id } = session;
  expect(await whoami()).toMatchObject({ id, active: true, identity: { id: person.id } });
  const read = await identities().getSession({ id, expand: ['identity', 'devices'] });
  expect(read).toMatchObject({ id, identity: { id: person.id }, devices: [{}] });
  expect(await identities().listSessions({ active: true, pageSize: 500 })).toMatchObject([{ id }]);
  expect(await identities().listIdentitySessions({ id: person.id })).toMatchObject([{ id }]);
  const extended = await identities().extendSession({ id });
  expect(extended).toMatchObject({ id });
  await identities().disableSession({ id });
  expect(await refusal(whoami())).toMatchObject({ status: 401 });
  await identities().deleteIdentitySessions({ id: person.id });
  expect(await refusal(identities().getSession({ id }))).toEqual(notFound);
});

test('identity schemas are read on the public port, and by a redirect on the admin port', async () => {
  const schemas = await identities(server.publicUrl).listIdentitySchemas({ pageSize: 10 });
  expect(schemas.map(({ id }) => id)).toEqual(['customer', 'default', 'employee', 'multi']);
  const { raw } = await identities().getIdentitySchemaRaw({ id: 'customer' });
  expect(raw).toMatchObject({ redirected: true, url: `${server.publicUrl}/schemas/customer` });
});

test('the server says which release it is', async () => {
  expect(await metadata().getVersion()).toEqual({ version: 'v26.2.0' });
});

test('operations that came after the release are not there', async () => {
  const testLogin = identities().createTestLoginFlow({ createTestLoginFlowBody: { provider_id: 'any' } });
  expect(await refusal(testLogin)).toEqual({ status: 404, text: '404 page not found\n' });
  const manage = identities().manageSessions({ manageSessionsBody: { action: 'disable', identities: ['*'] } });
  expect(await refusal(manage)).toEqual({ status: 405, text: 'Method Not Allowed\n' });
});

test('no operation of the client is left out above', () => {
  const called = new Set([...calls].map((name) => name.replace(/Raw$/, '')));
  const all = [...operationNames(IdentityApi), ...operationNames(MetadataApi)];
  expect(all.filter((name) => !called.has(name))).toEqual([]);
});
