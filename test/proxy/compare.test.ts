import { expect, test } from 'vitest';
import { findMutant } from '../../conformance/mutants/find-mutant.ts';
import { startMutant } from '../../conformance/mutants/start-mutant.ts';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { startMock } from '../mock/start-mock.ts';
import { endingWithTest, proxyTo, verdictsOf } from './proxied.ts';

const ada = {
  schema_id: 'customer',
  traits: { email: 'ada@example.test' },
  credentials: { password: { config: { password: 'correct horse identikit' } } },
};

test.each(releaseNames)('an app sees no difference between %s and its reference', async (release) => {
  const { adminUrl } = endingWithTest(await startMock({ release }));
  const { ask, told, proxy } = await proxyTo(adminUrl);
  expect(proxy.release).toBe(release);
  const { id } = JSON.parse((await ask('POST', '/admin/identities', ada)).text);
  await ask('POST', '/admin/identities', ada);
  await ask('GET', `/admin/identities/${id}`);
  await ask('PATCH', `/admin/identities/${id}`, [{ op: 'add', path: '/metadata_public', value: { id } }]);
  await ask('GET', `/admin/identities/${id}`);
  await ask('PUT', `/admin/identities/${id}`, { ...ada, credentials: undefined, state: 'inactive' });
  await ask('GET', '/admin/identities');
  await ask('GET', '/admin/identities?credentials_identifier=ada@example.test');
  await ask('GET', `/admin/identities/${id}/sessions`);
  await ask('GET', '/admin/schemas');
  await ask('POST', '/admin/recovery/code', { identity_id: id });
  await ask('POST', '/admin/recovery/link', { identity_id: id });
  await ask('GET', '/admin/identities/not-an-id');
  await ask('DELETE', `/admin/identities/${id}`);
  await ask('GET', `/admin/identities/${id}`);
  const all = await told();
  expect(all.flatMap(({ comparison }) => (comparison?.verdict === 'alike' ? [] : [comparison]))).toEqual([]);
  expect(all.map(({ exchange: { answer } }) => typeof answer === 'object' && answer.status).slice(0, 3)).toEqual([
    201, 409, 200,
  ]);
});

test('people can sign in through it, and their sessions are alike', async () => {
  const { adminUrl } = endingWithTest(await startMock());
  const { ask, told, proxy } = await proxyTo(adminUrl);
  await ask('POST', '/admin/identities', ada);
  const begun = await fetch(`${proxy.publicUrl}/self-service/login/api`);
  const flow = (await begun.json()) as { id: string };
  const form = { method: 'password', identifier: 'ada@example.test', password: 'correct horse identikit' };
  const signedIn = await fetch(`${proxy.publicUrl}/self-service/login?flow=${flow.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(form),
  });
  const { session_token } = (await signedIn.json()) as { session_token: string };
  const whoami = await fetch(`${proxy.publicUrl}/sessions/whoami`, { headers: { 'x-session-token': session_token } });
  expect(whoami.status).toBe(200);
  expect(await (await fetch(`${proxy.publicUrl}/schemas`)).json()).toHaveLength(4);
  const all = await told();
  expect(all.map(({ comparison }) => comparison)).toEqual(all.map(() => ({ verdict: 'alike' })));
});

test('Connhex IAM, below /iam', async () => {
  const { adminUrl } = endingWithTest(await startMock({ dialect: 'connhex' }));
  const { ask, told } = await proxyTo(adminUrl, { dialect: 'connhex' });
  const { id } = JSON.parse((await ask('POST', '/iam/identities', ada)).text);
  await ask('GET', `/iam/identities/${id}`);
  await ask('GET', '/iam/identities?page_size=9999');
  expect(verdictsOf(await told())).toEqual(['alike', 'alike', 'alike']);
});

test('a deployment that is wrong in one way is told apart, and only there', async () => {
  const mutant = findMutant('test-op-skipped');
  const { adminUrl } = endingWithTest(await startMutant(mutant, { port: 0, publicPort: 0 }));
  const { ask, told } = await proxyTo(adminUrl);
  const { id } = JSON.parse((await ask('POST', '/admin/identities', { traits: { email: 'ada@example.test' } })).text);
  await ask('PATCH', `/admin/identities/${id}`, [{ op: 'test', path: '/state', value: 'active' }]);
  await ask('GET', `/admin/identities/${id}`);
  await ask('DELETE', `/admin/identities/${id}`);
  const all = await told();
  expect(verdictsOf(all)).toEqual(['alike', 'different', 'unknown', 'alike']);
  expect(all[1]!.comparison).toMatchObject({ differences: ['status: expected 400, got 200', expect.any(String)] });
});

test('what was there before is no difference: it is learned when it is read', async () => {
  const { adminUrl } = endingWithTest(await startMock({ count: 3 }));
  const { ask, told } = await proxyTo(adminUrl);
  const [{ id }, { id: other }] = JSON.parse((await ask('GET', '/admin/identities')).text);
  await ask('GET', `/admin/identities/${id}`);
  await ask('GET', `/admin/identities/${id}`);
  await ask('PATCH', `/admin/identities/${id}`, [{ op: 'replace', path: '/state', value: 'inactive' }]);
  await ask('GET', `/admin/identities/${id}/sessions`);
  await ask('DELETE', `/admin/identities/${other}`);
  await ask('GET', '/admin/identities');
  const all = await told();
  expect(all.flatMap(({ comparison }) => (comparison?.verdict === 'different' ? [comparison] : []))).toEqual([]);
  expect(verdictsOf(all)).toEqual(['alike', 'unknown', 'alike', 'alike', 'alike', 'unknown', 'alike']);
});

test('what only a closer look shows is learned then', async () => {
  const { adminUrl } = endingWithTest(await startMock());
  const create = async (email: string, more = {}): Promise<string> => {
    const body = JSON.stringify({ schema_id: 'customer', traits: { email }, ...more });
    const made = await fetch(`${adminUrl}/admin/identities`, { method: 'POST', body });
    return ((await made.json()) as { id: string }).id;
  };
  const ids = [await create('a@example.test'), await create('b@example.test', { credentials: ada.credentials })];
  const { ask, told } = await proxyTo(adminUrl);
  for (const id of ids)
    for (const query of ['', '?include_credential=password', '?include_credential=password'])
      await ask('GET', `/admin/identities/${id}${query}`);
  await ask('GET', '/admin/schemas');
  expect(verdictsOf(await told())).toEqual([
    ...['unknown', 'unknown', 'alike'],
    ...['unknown', 'alike', 'alike'],
    'alike',
  ]);
});

test('identities that the app brings in a conflict with unknown ones are told as unknown', async () => {
  const { adminUrl } = endingWithTest(await startMock());
  const body = JSON.stringify(ada);
  await fetch(`${adminUrl}/admin/identities`, { method: 'POST', body });
  const { ask, told } = await proxyTo(adminUrl);
  expect((await ask('POST', '/admin/identities', ada)).status).toBe(409);
  await ask('GET', '/admin/identities');
  expect(verdictsOf(await told())).toEqual(['unknown', 'alike']);
});
