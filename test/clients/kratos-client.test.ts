// Promise: `@ory/kratos-client` works against the mock as it comes, each operation of its admin API.
import { Configuration, FrontendApi, type Identity, IdentityApi, MetadataApi } from '@ory/kratos-client';
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
const newEmail = () => `axios-${people++}@example.org`;
const password = 'correct-horse-battery-9';

async function createPerson(email = newEmail()): Promise<Identity> {
  const credentials = { password: { config: { password } } };
  const { data } = await identities().createIdentity({
    createIdentityBody: { schema_id: 'customer', traits: { email }, credentials },
  });
  return data;
}

async function logIn({ traits }: Identity) {
  const { data: flow } = await frontend().createNativeLoginFlow();
  const updateLoginFlowBody = { method: 'password', identifier: traits.email, password } as const;
  const { data } = await frontend().updateLoginFlow({ flow: flow.id, updateLoginFlowBody });
  return { session: data.session, token: data.session_token! };
}

/** The status and the error of a refused call. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { response } = error as { readonly response: { readonly status: number; readonly data: object } };
  return { status: response.status, ...response.data };
}

const notFound = { status: 404, error: { code: 404, status: 'Not Found', message: 'Unable to locate the resource' } };

describe('identities', () => {
  test('are created where Location says, and read with their credentials', async () => {
    const email = newEmail();
    const created = await identities().createIdentity({
      createIdentityBody: { schema_id: 'customer', traits: { email }, metadata_admin: { tier: 1 }, external_id: email },
    });
    expect(created.status).toBe(201);
    expect(created.headers.location).toBe(`${server.adminUrl}/identities/${created.data.id}`);
    expect(created.data).toMatchObject({ state: 'active', traits: { email }, metadata_admin: { tier: 1 } });
    expect(created.data.verifiable_addresses).toMatchObject([{ value: email, verified: false, via: 'email' }]);
    const { data } = await identities().getIdentity({ id: created.data.id, includeCredential: ['password'] });
    expect(data.credentials?.password).toMatchObject({ identifiers: [email], config: {} });
    const byExternalId = await identities().getIdentityByExternalID({ externalID: email });
    expect(byExternalId.data.id).toBe(created.data.id);
  });

  test('that are unknown are not found', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await refusal(identities().getIdentity({ id }))).toEqual(notFound);
    expect(await refusal(identities().getIdentityByExternalID({ externalID: 'nobody' }))).toEqual(notFound);
    expect(await refusal(identities().deleteIdentity({ id }))).toEqual(notFound);
  });

  test('are refused with the reason when one has the e-mail already, or when traits break the schema', async () => {
    const { traits } = await createPerson();
    expect(await refusal(createPerson(traits.email))).toMatchObject({
      status: 409,
      error: { reason: 'This identity conflicts with another identity that already exists.' },
    });
    expect(await refusal(createPerson('no e-mail'))).toMatchObject({
      status: 400,
      error: { reason: expect.stringContaining('I[#/traits/email] S[#/properties/traits/properties/email/format]') },
    });
  });

  test('are listed page by page along the Link header', async () => {
    const created = new Set([(await createPerson()).id, (await createPerson()).id, (await createPerson()).id]);
    const found: string[] = [];
    let pageToken: string | undefined;
    do {
      const page = await identities().listIdentities({ pageSize: 1, ...(pageToken && { pageToken }) });
      found.push(...page.data.map(({ id }) => id));
      const next = linkTargets(page.headers.link).get('next');
      pageToken = next && new URL(next, server.adminUrl).searchParams.get('page_token')!;
    } while (pageToken);
    expect(found).toEqual([...found].sort());
    expect(found).toEqual(expect.arrayContaining([...created]));
  });

  test('are found by identifier and by ids', async () => {
    const [one, other] = [await createPerson(), await createPerson()];
    const byIdentifier = await identities().listIdentities({ credentialsIdentifier: one.traits.email });
    expect(byIdentifier.data.map(({ id }) => id)).toEqual([one.id]);
    const byIds = await identities().listIdentities({ ids: [one.id, other.id] });
    expect(byIds.data.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
  });

  test('are replaced, patched and deleted', async () => {
    const { id } = await createPerson();
    const email = newEmail();
    const replaced = await identities().updateIdentity({
      id,
      updateIdentityBody: { schema_id: 'customer', state: 'inactive', traits: { email } },
    });
    expect(replaced.data).toMatchObject({ id, state: 'inactive', traits: { email }, metadata_public: null });
    const jsonPatch = [{ op: 'add', path: '/metadata_public/plan/name', value: 'pro' }];
    const patched = await identities().patchIdentity({ id, jsonPatch });
    expect(patched.data).toMatchObject({ id, metadata_public: { plan: { name: 'pro' } } });
    const refused = identities().patchIdentity({ id, jsonPatch: [{ op: 'test', path: '/state', value: 'inactive' }] });
    expect(await refusal(refused)).toMatchObject({ status: 400, error: { message: 'unsupported operation: test' } });
    expect((await identities().deleteIdentity({ id })).status).toBe(204);
    expect(await refusal(identities().getIdentity({ id }))).toEqual(notFound);
  });

  test('are created in a batch, each with its own outcome', async () => {
    const taken = (await createPerson()).traits.email;
    const people = [newEmail(), taken].map((email) => ({ create: { schema_id: 'customer', traits: { email } } }));
    const patchIds = ['10000000-0000-4000-8000-000000000000', '20000000-0000-4000-8000-000000000000'];
    const { data } = await identities().batchPatchIdentities({
      patchIdentitiesBody: { identities: people.map((person, i) => ({ ...person, patch_id: patchIds[i]! })) },
    });
    expect(data.identities).toMatchObject([
      { action: 'create', identity: expect.any(String), patch_id: patchIds[0] },
      { action: 'error', error: { code: 409 }, patch_id: patchIds[1] },
    ]);
  });

  test('lose a credential, though not their only factor', async () => {
    const { id } = await createPerson();
    const totp = identities().deleteIdentityCredentials({ id, type: 'totp' });
    expect(await refusal(totp)).toMatchObject({ status: 404 });
    const only = identities().deleteIdentityCredentials({ id, type: 'password' });
    expect(await refusal(only)).toMatchObject({ status: 400 });
  });

  test('are recovered by code and by link', async () => {
    const { id } = await createPerson();
    const code = await identities().createRecoveryCodeForIdentity({
      createRecoveryCodeForIdentityBody: { identity_id: id, expires_in: '1h' },
    });
    expect(code.status).toBe(201);
    expect(code.data).toMatchObject({ recovery_code: expect.stringMatching(/^\d{6}$/) });
    const link = await identities().createRecoveryLinkForIdentity({
      createRecoveryLinkForIdentityBody: { identity_id: id },
    });
    expect(link.data.recovery_link).toContain(`${server.publicUrl}/self-service/recovery?`);
  });

  test('are reached through the public port, which redirects to the admin port', async () => {
    const { id } = await createPerson();
    const { request, data } = await identities(server.publicUrl).getIdentity({ id });
    expect(data.id).toBe(id);
    expect(request.res.responseUrl).toBe(`${server.adminUrl}/admin/identities/${id}`);
    const email = newEmail();
    const created = await identities(server.publicUrl).createIdentity({
      createIdentityBody: { schema_id: 'customer', traits: { email } },
    });
    expect(created.data.traits).toEqual({ email });
  });
});

describe('sessions', () => {
  test('begin with a login and answer whoami', async () => {
    const person = await createPerson();
    const { session, token } = await logIn(person);
    const { data } = await frontend().toSession({ xSessionToken: token });
    expect(data).toMatchObject({ id: session.id, active: true, identity: { id: person.id } });
    expect(await refusal(frontend().toSession({ xSessionToken: 'ory_st_nobody' }))).toMatchObject({ status: 401 });
  });

  test('are read, listed, extended and ended', async () => {
    const person = await createPerson();
    const { session, token } = await logIn(person);
    const read = await identities().getSession({ id: session.id, expand: ['identity', 'devices'] });
    expect(read.data).toMatchObject({ id: session.id, identity: { id: person.id }, devices: [{}] });
    const listed = await identities().listSessions({ active: true, pageSize: 500, expand: ['identity'] });
    expect(listed.data.map(({ id }) => id)).toContain(session.id);
    const own = await identities().listIdentitySessions({ id: person.id });
    expect(own.data.map(({ id }) => id)).toEqual([session.id]);
    const extended = await identities().extendSession({ id: session.id });
    expect(Date.parse(extended.data.expires_at!)).toBeGreaterThan(Date.parse(read.data.expires_at!));
    expect((await identities().disableSession({ id: session.id })).status).toBe(204);
    expect(await refusal(frontend().toSession({ xSessionToken: token }))).toMatchObject({ status: 401 });
    expect((await identities().deleteIdentitySessions({ id: person.id })).status).toBe(204);
    expect(await refusal(identities().getSession({ id: session.id }))).toMatchObject({ status: 404 });
  });
});

test('identity schemas are read on the public port, and by a redirect on the admin port', async () => {
  const { data } = await identities(server.publicUrl).listIdentitySchemas({ pageSize: 10 });
  expect(data.map(({ id }) => id)).toEqual(['customer', 'default', 'employee', 'multi']);
  const { data: schema, request } = await identities().getIdentitySchema({ id: 'customer' });
  expect(schema).toMatchObject({ $id: 'https://example.test/customer.schema.json' });
  expect(request.res.responseUrl).toMatch(new RegExp(`^${server.publicUrl}/schemas/`));
});

test('the server says that it is alive and ready, and which release it is', async () => {
  expect((await metadata().isAlive()).data).toEqual({ status: 'ok' });
  expect((await metadata().isReady()).data).toEqual({ status: 'ok' });
  expect((await metadata().getVersion()).data).toEqual({ version: 'v26.2.0' });
});

test('no operation of the client is left out above', () => {
  const all = [...operationNames(IdentityApi), ...operationNames(MetadataApi)];
  expect(all.filter((name) => !calls.has(name))).toEqual([]);
});
