import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterEach, expect, test } from 'vitest';
import { startMock } from '../mock/start-mock.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** The SDK's own client, with `identikit mcp` as its child process. */
function assistant(...flags: readonly string[]): Promise<Client> {
  return assistantWith({}, flags);
}

async function assistantWith(variables: Record<string, string>, flags: readonly string[]): Promise<Client> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'mcp', ...flags];
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env: variables, stderr: 'ignore' }));
  open.push(() => client.close());
  return client;
}

/** What a tool shows. */
async function use(client: Client, name: string, input: Record<string, unknown> = {}) {
  const { isError = false, content } = await client.callTool({ name, arguments: input });
  const [{ text }] = content as [{ text: string }];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it
  return { isError, text, value: isError ? undefined : (JSON.parse(text) as any) };
}

test('an assistant works with a mock of its own: worlds, clock, faults, people', async () => {
  const client = await assistant('--release', 'v1.3.1', '--seed', 'demo');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('explain_last_refused');
  expect(tools.every(({ description, annotations }) => description && annotations)).toBe(true);
  const { value: about } = await use(client, 'list_operations');
  expect(about).toMatchObject({ release: 'v1.3.1', identitiesPath: '/admin/identities', defaultSchema: 'default' });
  expect(about.operations).toContain('patchIdentity');

  await use(client, 'generate_people', { count: 3 });
  await use(client, 'fork_world', { name: 'copy' });
  const created = await use(client, 'create_identity', { world: 'copy', traits: { email: 'ada@example.test' } });
  expect(created.value).toMatchObject({ schema_id: 'default', traits: { email: 'ada@example.test' } });
  const found = await use(client, 'find_identities', { world: 'copy', identifier: 'ada@example.test' });
  expect(found.value).toMatchObject([{ id: created.value.id }]);
  expect((await use(client, 'find_identities', { world: 'copy', id: created.value.id })).value).toMatchObject({
    id: created.value.id,
  });
  expect((await use(client, 'list_worlds')).value.worlds).toEqual([
    { name: 'default', identities: 3 },
    { name: 'copy', from: 'default', identities: 4 },
  ]);
  await use(client, 'reset_world', { world: 'copy' });
  expect((await use(client, 'find_identities', { world: 'copy' })).value).toHaveLength(3);
  await use(client, 'drop_world', { name: 'copy' });
  const gone = await use(client, 'find_identities', { world: 'copy' });
  expect(gone).toMatchObject({ isError: true, text: expect.stringContaining('There is no such world') });

  await use(client, 'set_clock', { now: '2030-01-01T00:00:00Z', frozen: true });
  expect((await use(client, 'advance_clock', { by: '25h' })).value).toMatchObject({ now: '2030-01-02T01:00:00Z' });
  expect((await use(client, 'get_clock')).value).toEqual({ now: '2030-01-02T01:00:00Z', frozen: true });

  await use(client, 'add_fault', { match: { operation: 'listIdentities' }, status: 503 });
  expect(await use(client, 'find_identities')).toMatchObject({ isError: true, text: expect.stringContaining('503') });
  expect((await use(client, 'list_faults')).value.faults).toMatchObject([{ status: 503, struck: 1 }]);
  await use(client, 'clear_faults');
  expect((await use(client, 'find_identities')).isError).toBe(false);
  expect((await use(client, 'list_journal', { status: '503' })).value.exchanges).toHaveLength(1);
});

test('it explains why the app that is worked on was refused', async () => {
  const mock = await startMock();
  open.push(() => mock.close());
  const client = await assistant('--url', mock.adminUrl);
  expect((await use(client, 'explain_last_refused')).value).toMatchObject({ refused: 0, requests: 0 });
  const body = JSON.stringify({ schema_id: 'customer', traits: { email: 'ada@example.test', nmae: {} } });
  await fetch(`${mock.adminUrl}/admin/identities`, { method: 'POST', body });
  await fetch(`${mock.adminUrl}/admin/identities`);
  const { value } = await use(client, 'explain_last_refused');
  expect(value).toMatchObject({
    request: { method: 'POST', target: '/admin/identities' },
    response: { status: 400 },
    explanation: { why: expect.stringContaining('nmae'), schema: { id: 'customer' } },
  });
  expect((await use(client, 'get_exchange', { id: value.id })).value).toEqual(value);
  const again = await use(client, 'create_identity', { schema_id: 'customer', traits: { nmae: {} } });
  expect(again.isError).toBe(true);
  expect(JSON.parse(again.text)).toMatchObject({ status: 400, explanation: { why: expect.any(String) } });
  const sent = await use(client, 'send_request', { method: 'GET', path: '/admin/identities/nobody' });
  expect(sent.value).toMatchObject({ status: 404, explanation: { why: expect.any(String) } });
});

test('a mock that needs a token, one that is not there, and input of a wrong kind', async () => {
  const mock = await startMock({ controlToken: 'open-sesame' });
  open.push(() => mock.close());
  const stranger = await assistant('--url', mock.adminUrl);
  expect((await use(stranger, 'list_worlds')).text).toMatch(/token is missing or wrong: .*--control-token/);
  const known = await assistant('--url', mock.adminUrl, '--control-token', 'open-sesame');
  expect((await use(known, 'list_worlds')).value.worlds).toHaveLength(1);
  const told = await assistantWith({ IDENTIKIT_CONTROL_TOKEN: 'open-sesame' }, ['--url', mock.adminUrl]);
  expect((await use(told, 'list_worlds')).value.worlds).toHaveLength(1);
  expect((await use(known, 'advance_clock', { by: 5 })).isError).toBe(true);
  const nowhere = await assistant('--url', 'http://127.0.0.1:1');
  expect((await use(nowhere, 'list_worlds')).text).toMatch(/http:\/\/127\.0\.0\.1:1 cannot be reached/);
});

test('an argument that a tool does not have is refused: another world would be reset for it', async () => {
  const client = await assistant();
  await use(client, 'create_identity', { traits: { email: 'ada@example.test' } });
  expect(await use(client, 'reset_world', { name: 'copy' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('"name"'),
  });
  expect((await use(client, 'find_identities')).value).toHaveLength(1);
});
