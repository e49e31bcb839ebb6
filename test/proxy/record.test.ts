import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scenario } from '../../conformance/recording/scenario.ts';
import { contractDocument } from '../../src/contract/contract-document.ts';
import { judge } from '../../src/contract/judge.ts';
import { runIdentikit } from '../command-line/run-command.ts';
import { startMock } from '../mock/start-mock.ts';
import { findFaults } from '../recordings/faults.ts';
import { replay } from '../recordings/replay.ts';
import { endingWithTest } from './proxied.ts';

const password = 'a very secret password';
const hashed = '$2a$10$ZsCsoVQ3xfBG/K2z2XpBf.tm90GZmtOqtqWcB5.pYd5Eq8y7RlDyq';

/** Uses a server as an app would. */
async function use(adminUrl: string, publicUrl: string): Promise<void> {
  const ask = async (url: string, method = 'GET', body?: unknown, headers = {}) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = { 'content-type': 'application/json', authorization: 'Bearer of-the-app' };
    const answer = await fetch(url, { method, headers: { ...type, ...headers }, ...sent, redirect: 'manual' });
    return answer.text().then((text) => (text === '' ? undefined : JSON.parse(text)));
  };
  const identities = `${adminUrl}/admin/identities`;
  const credentials = (config: object) => ({ password: { config } });
  const ada = { schema_id: 'customer', traits: { email: 'ada@example.test' }, credentials: credentials({ password }) };
  const bob = { ...ada, traits: { email: 'bob@example.test' }, credentials: credentials({ hashed_password: hashed }) };
  const { id } = await ask(identities, 'POST', ada);
  const { id: other } = await ask(identities, 'POST', bob);
  await ask(identities, 'POST', bob);
  await ask(`${identities}/${other}?include_credential=password`);
  await ask(`${identities}/${id}`, 'PATCH', [{ op: 'add', path: '/metadata_public', value: { friend: other } }]);
  await ask(`${identities}?credentials_identifier=ada@example.test`);
  await ask(`${identities}?page_size=1`);
  const flow = await ask(`${publicUrl}/self-service/login/api`);
  const form = { method: 'password', identifier: 'ada@example.test', password };
  const { session_token } = await ask(`${publicUrl}/self-service/login?flow=${flow.id}`, 'POST', form);
  await ask(`${publicUrl}/sessions/whoami`, 'GET', undefined, { 'x-session-token': session_token });
  await ask(`${adminUrl}/admin/recovery/code`, 'POST', { identity_id: id });
  await ask(`${adminUrl}/admin/recovery/link`, 'POST', { identity_id: id });
  await ask(`${identities}/${id}`, 'DELETE');
  await ask(`${identities}/${id}`);
}

test('what is recorded holds no secrets, and a mock that is replayed answers the same', async () => {
  const deployment = endingWithTest(await startMock());
  const folder = await mkdtemp(join(tmpdir(), 'identikit-'));
  const flags = ['--compare', '--fail-on-difference', '--port', '0', '--public-port', '0', '--record', folder];
  const command = runIdentikit('proxy', '--to', deployment.adminUrl, ...flags);
  try {
    const adminUrl = await command.nextLine();
    const listening = await command.nextLine();
    await use(adminUrl, /http:\S+/.exec(listening)![0]);
    command.end('SIGTERM');
    const { code, stdout, stderr } = await command.ended;
    expect({ code, different: stdout.match(/^≠.*(\n {4}.*)*/gm) ?? [] }).toEqual({ code: 0, different: [] });
    expect(stderr).toMatch(/14 exchanges: 14 alike, 0 different, 0 not compared/);
    const text = readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8');
    for (const secret of [password, hashed, 'of-the-app', 'ory_st_']) expect(text + stdout).not.toContain(secret);
    const scenario = JSON.parse(text) as Scenario;
    expect(scenario.steps).toHaveLength(13);
    const fresh = endingWithTest(await startMock());
    const again = await replay(scenario, fresh, 'unused-word');
    expect(findFaults(scenario, 'v26.2.0', again, judge(JSON.parse(contractDocument('v26.2.0'))))).toEqual([]);
  } finally {
    command.end('SIGKILL');
    await rm(folder, { recursive: true });
  }
});

test('exit 1 with --fail-on-difference, and the difference is printed', async () => {
  const mutant = runIdentikit('serve', '--mutant', 'test-op-skipped', '--port', '0', '--public-port', '0', '--quiet');
  const flags = ['--compare', '--fail-on-difference', '--port', '0', '--public-port', '0'];
  const command = runIdentikit('proxy', '--to', await mutant.nextLine(), ...flags);
  try {
    const adminUrl = await command.nextLine();
    const made = await fetch(`${adminUrl}/admin/identities`, {
      method: 'POST',
      body: '{"traits":{"email":"ada@example.test"}}',
    });
    const { id } = (await made.json()) as { id: string };
    const body = '[{"op":"test","path":"/state","value":"active"}]';
    await fetch(`${adminUrl}/admin/identities/${id}`, { method: 'PATCH', body });
    command.end('SIGINT');
    const { code, stdout, stderr } = await command.ended;
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n≠ 200 PATCH \/admin\/identities\/\S+\n {4}status: expected 400, got 200\n {4}body: /);
    expect(stderr).toMatch(/2 exchanges: 1 alike, 1 different, 0 not compared/);
  } finally {
    command.end('SIGKILL');
    mutant.end('SIGKILL');
  }
});

test('--fail-on-difference without --compare: exit 2', async () => {
  const { code, stderr } = await runIdentikit('proxy', '--to', 'http://127.0.0.1:1', '--fail-on-difference').ended;
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^identikit: .*needs --compare.*\n$/) });
});

test('nobody there: exit 3 and what to do', async () => {
  const command = runIdentikit('proxy', '--to', 'http://127.0.0.1:1', '--compare');
  const { code, stderr } = await command.ended;
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/cannot be reached: .*Start the target/) });
});
