import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { validate } from 'dockerfile-utils';
import { afterEach, expect, test } from 'vitest';
import { type CollectionTag, parse, type ScalarTag } from 'yaml';
import { recordedConfig } from '../mock/start-mock.ts';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const running: { kill(): void }[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** The words of an instruction in its JSON form. */
const wordsOf = (instruction: string): string[] =>
  JSON.parse(new RegExp(`^${instruction} (\\[.*\\])$`, 'm').exec(lastStage)![1]!);

/** What the image sets. */
const environment = Object.fromEntries(
  [.../^ENV ((?:.*\\\n)*.*)$/m.exec(lastStage)![1]!.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]),
);

/** Runs what the image runs, with the sources in the place of the package; resolves with its lines once it answers. */
async function runImage(variables: Record<string, string>, command = wordsOf('CMD')): Promise<readonly string[]> {
  const words = wordsOf('ENTRYPOINT');
  expect(words).toEqual(['node', '/app/node_modules/identikit/dist/cli.js']);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...command], {
    env: { PATH: process.env.PATH, ...environment, IDENTIKIT_PORT: '0', IDENTIKIT_PUBLIC_PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes('public port')) return lines;
  }
  return lines;
}

const portOf = (url: string): string => new URL(url).port;

test('the Dockerfile has no fault, and its image runs without rights', () => {
  expect(validate(dockerfile)).toEqual([]);
  expect(lastStage).toMatch(/^USER node$/m);
  expect(lastStage).toMatch(/^FROM node:20-alpine$/m);
  expect(environment).toMatchObject({
    IDENTIKIT_HOST: '0.0.0.0',
    IDENTIKIT_PORT: '4434',
    IDENTIKIT_PUBLIC_PORT: '4433',
  });
});

test('its command serves, is configured by variables, and is healthy', async () => {
  const variables = { IDENTIKIT_RELEASE: 'v1.1.0', IDENTIKIT_CONFIG: recordedConfig, IDENTIKIT_CONTROL_TOKEN: '' };
  const lines = await runImage({ ...variables, IDENTIKIT_STRICT_SPEC: 'false' });
  expect(lines[1]).toContain('Ory Kratos v1.1.0 on sqlite');
  expect(lines[2]).toContain('customer');
  const admin = `http://127.0.0.1:${portOf(lines[0]!)}`;
  expect((await fetch(`${admin}/admin/identities`)).status).toBe(200);
  expect((await fetch(`${admin}/_identikit/worlds`)).status).toBe(404);
  const publicUrl = /http\S+/.exec(lines.find((line) => line.includes('public port'))!)![0];
  const health = /^HEALTHCHECK (?:--\S+ )*\\\n\s+CMD (.*)$/m.exec(lastStage)![1]!;
  const PATH = `${process.env.PATH}:${await folderWithWget()}`;
  const check = spawn('sh', ['-c', health], { env: { PATH, IDENTIKIT_PUBLIC_PORT: portOf(publicUrl) } });
  expect(await once(check, 'close')).toEqual([0, null]);
});

test('a variable that cannot be used is named', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], {
    env: { ...process.env, IDENTIKIT_RELEASE: 'v9' },
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said).toMatch(/^identikit: .*'v9' from env 'IDENTIKIT_RELEASE' is invalid.*\n$/);
});

/** Stands in for wget where there is none: Alpine has it. */
async function folderWithWget(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'identikit-'));
  running.push({ kill: () => rmSync(folder, { recursive: true }) });
  const script = 'fetch(process.argv.at(-1)).then(({ ok }) => process.exit(ok ? 0 : 1))';
  await writeFile(join(folder, 'wget'), `#!/bin/sh\nexec '${process.execPath}' -e '${script}' -- "$@"\n`, {
    mode: 0o755,
  });
  return folder;
}

/** Tags with which one compose file changes another. */
const composeTags = ['!reset', '!override'].flatMap((tag) => [
  { tag, resolve: (text: string) => text } as ScalarTag,
  { tag, collection: 'map' } as CollectionTag,
  { tag, collection: 'seq' } as CollectionTag,
]);

const composeFile = (name: string) => parse(readFileSync(`docker/${name}`, 'utf8'), { customTags: composeTags });

test('the compose files put it where Kratos was: the same service, the same ports, options that there are', async () => {
  const { kratos } = composeFile('compose.yaml').services;
  expect(kratos.ports).toEqual(['127.0.0.1:4433:4433', '127.0.0.1:4434:4434']);
  expect(kratos.build.dockerfile).toBe('docker/Dockerfile');
  const swap = composeFile('compose.swap.yaml').services;
  expect(Object.keys(swap)).toEqual(['kratos', 'kratos-migrate']);
  const help = new TextDecoder().decode(await outputOf(['serve', '--help']));
  const named = [
    ...Object.keys(kratos.environment),
    ...Object.keys(swap.kratos.environment),
    ...Object.keys(environment),
  ];
  for (const name of named.filter((one) => one.startsWith('IDENTIKIT_')))
    expect(help.replace(/\s+/g, ' ')).toContain(name);
  expect(swap.kratos.command).toEqual(['serve']);
});

async function outputOf(words: readonly string[]): Promise<Buffer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words]);
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
