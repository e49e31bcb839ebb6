// Promise: `identikit/vitest` makes the checks tests of somebody else's suite, which `identikit serve` passes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allMutants } from '../../conformance/mutants/all.ts';
import { startMutant } from '../../conformance/mutants/start-mutant.ts';
import { conformanceConfig } from '../conformance/verify-mock.ts';
import { startMock } from '../mock/start-mock.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));

interface Assertion {
  readonly fullName: string;
  readonly status: 'passed' | 'failed' | 'pending' | 'skipped';
  readonly failureMessages: readonly string[];
}

async function runExample(url: string, ...words: readonly string[]): Promise<readonly Assertion[]> {
  const config = `${home}test/vitest-export/example/vitest.config.ts`;
  const args = [`${home}node_modules/vitest/vitest.mjs`, 'run', '--config', config, '--reporter', 'json', ...words];
  const child = spawn(process.execPath, args, { cwd: home, env: { ...process.env, IDENTITY_URL: url } });
  let stdout = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  await once(child, 'close');
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: readonly { assertionResults: readonly Assertion[] }[];
  };
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}

const named = (assertions: readonly Assertion[], status: Assertion['status']) =>
  assertions.filter((one) => one.status === status).map(({ fullName }) => fullName.split(' ')[2]!.replace(':', ''));

test('identikit serve passes; what the release does not have is skipped; nothing is left', async () => {
  const server = await startMock({ config: conformanceConfig });
  const assertions = await runExample(server.adminUrl);
  await server.close();
  expect(named(assertions, 'failed')).toEqual([]);
  expect(named(assertions, 'passed')).toContain('delete.unknown-id');
  expect(named(assertions, 'passed')).toContain('contract.get-identity');
  expect([...named(assertions, 'skipped'), ...named(assertions, 'pending')].sort()).toEqual(
    expect.arrayContaining(['delete.oidc-is-a-first-factor', 'external-id.no-route']),
  );
  expect(server.backend.world.size).toBe(0);
});

test('a server that is wrong fails the test about it, with how to see it again', async () => {
  const mutant = allMutants.find(({ name }) => name === 'deleted-with-200')!;
  const server = await startMutant(mutant, { port: 0, publicPort: 0, config: conformanceConfig });
  const assertions = await runExample(server.adminUrl, '-t', 'delete.answers-nothing');
  await server.close();
  expect(named(assertions, 'failed')).toEqual(['delete.answers-nothing']);
  expect(named(assertions, 'passed')).toEqual([]);
  const failed = assertions.find(({ status }) => status === 'failed')!;
  expect(failed.failureMessages.join('\n')).toMatch(/status: expected 204, got 200[\s\S]*curl[\s\S]*explain delete\./);
});
