// Promise: `withWorlds` of `identikit/vitest` gives each test its own world, and tells why requests were refused when it fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { withWorlds } from '../../conformance/vitest.ts';

const test = withWorlds({ seed: 'vitest', count: 2 });
const home = fileURLToPath(new URL('../../', import.meta.url));

describe.concurrent('tests at the same time', () => {
  for (const name of ['one', 'two', 'three'])
    test(`${name} is alone`, async ({ world, backend }) => {
      const headers = { 'content-type': 'application/json' };
      const body = '{"traits":{"email":"ada@example.org"}}';
      const answer = await fetch(`${world.url}/admin/identities`, { method: 'POST', headers, body });
      expect(answer.status).toBe(201);
      expect([world.size, backend.size]).toEqual([3, 2]);
    });
});

test('a test that fails tells which requests were refused; others do not', async () => {
  const config = `${home}test/doors/failing/vitest.config.ts`;
  const child = spawn(process.execPath, [`${home}node_modules/vitest/vitest.mjs`, 'run', '--config', config], {
    cwd: home,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  await once(child, 'close');
  expect(output).toMatch(/1 failed.*1 passed/s);
  expect(output).toMatch(
    /identikit refused a request in world world-1:\n {2}POST \/admin\/identities → 400\n {4}.*mail/,
  );
  expect(output).not.toContain('nobody →');
});
