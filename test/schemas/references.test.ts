// References: an identity schema may draw in documents beside it, and others only if that is allowed.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presets } from '../../src/cli/generate/presets.ts';
import { withReferences } from '../../src/config/referenced-documents.ts';
import { newestRelease, releases } from '../../src/dialect/releases.ts';
import { start } from '../../src/library/start.ts';
import { type Ended, runIdentikit } from '../command-line/run-command.ts';

const definitions = {
  definitions: {
    name: { type: 'object', required: ['first'], properties: { first: { $ref: '#/definitions/word' } } },
    word: { enum: ['ada', 'bob'] },
    email: {
      type: 'string',
      format: 'email',
      'ory.sh/kratos': { credentials: { password: { identifier: true } } },
    },
  },
};
const schemaAt = (place: string) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    traits: {
      type: 'object',
      required: ['email', 'name'],
      properties: {
        email: { $ref: `${place}#/definitions/email` },
        name: { $ref: `${place}#/definitions/name` },
      },
    },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'identikit-'));
const fileOf = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const server = createServer(({ url }, response) => {
  if (url === '/silent') return;
  if (url === '/defs.json') response.end(JSON.stringify(definitions));
  else if (url === '/words') response.end('no JSON');
  else if (url === '/file') response.end(JSON.stringify({ definitions: { email: { $ref: 'file:///etc/hostname' } } }));
  else response.writeHead(404).end();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const presetSchemaOf = (name: string): object => JSON.parse(presets[name]!);
const ended = (...words: readonly string[]): Promise<Ended> => runIdentikit(...words).ended;

const dialect = releases[newestRelease];
const sourceAt = (place: string, url = 'file:///person.json') => ({
  id: 'person',
  url,
  source: JSON.stringify(schemaAt(place)),
});

describe('a document beside the schema', () => {
  test('is drawn in without asking', async () => {
    fileOf('defs.json', definitions);
    const { stdout, stderr, code } = await ended(
      ...['generate', '--count', '20', '--schema', fileOf('person.json', schemaAt('./defs.json'))],
    );
    expect([code, stderr]).toEqual([0, '']);
    for (const line of stdout.trimEnd().split('\n')) {
      const { traits, credentials } = JSON.parse(line);
      expect(['ada', 'bob']).toContain(traits.name.first);
      expect(credentials.password.identifiers).toEqual([traits.email]);
    }
  });

  test('that is not there is told with its place', async () => {
    const { stdout, stderr, code } = await ended(
      ...['generate', '--schema', fileOf('lost.json', schemaAt('./nowhere.json'))],
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/refers at #\/properties\/traits\/.*\$ref to file:.*nowhere\.json, which cannot be read/);
  });
});

describe('a document on another machine', () => {
  test.each([
    ['generate'],
    ['serve', '--port', '0', '--public-port', '0', '--count', '1'],
  ])('is refused by %s unless it is allowed', async (...words) => {
    const schema = fileOf('remote.json', schemaAt(`${origin}/defs.json`));
    const naming = words[0] === 'serve' ? ['--identity-schema', `default=${schema}`] : ['--schema', schema];
    const { stdout, stderr, code } = await ended(...words, ...naming);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${origin}/defs.json`);
    expect(stderr).toContain('--allow-remote-refs');
  });

  test('is fetched when it is allowed, by generate, seed and serve', async () => {
    const schema = fileOf('remote.json', schemaAt(`${origin}/defs.json`));
    const backend = await start({ port: 0, publicPort: 0, schemas: { default: schema }, allowRemoteRefs: true });
    try {
      const create = (traits: object) =>
        fetch(`${backend.url}/admin/identities`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ traits }),
        });
      expect((await create({ email: 'ada@example.org', name: { first: 'ada' } })).status).toBe(201);
      expect((await create({ email: 'cyd@example.org', name: { first: 'cyd' } })).status).toBe(400);
      const seeded = await ended('seed', backend.url, '--count', '20', '--allow-remote-refs');
      expect([seeded.code, seeded.stderr]).toEqual([0, '']);
      expect(seeded.stdout).toContain('20 created');
      const generated = await ended('generate', '--count', '20', '--schema', schema, '--allow-remote-refs');
      const names = generated.stdout.trimEnd().split('\n');
      expect(names.every((line) => /^(ada|bob)$/.test(JSON.parse(line).traits.name.first))).toBe(true);
    } finally {
      await backend.close();
    }
  });

  test('hinders nobody who seeds people of another schema', async () => {
    const schemas = { default: presetSchemaOf('email'), person: fileOf('gone.json', schemaAt(`${origin}/nothing`)) };
    const backend = await start({ port: 0, publicPort: 0, schemas });
    try {
      const one = await ended('seed', backend.url, '--count', '3', '--schema-id', 'default', '--allow-remote-refs');
      expect(one).toEqual({ code: 0, stdout: '3 created, 0 already there, 0 failed\n', stderr: '' });
      const all = await ended('seed', backend.url, '--count', '3');
      expect([all.code, all.stdout]).toEqual([2, '']);
      expect(all.stderr).toMatch(/"person".*--allow-remote-refs/);
    } finally {
      await backend.close();
    }
  });

  test.each([
    ['/nothing', 'answered with status 404'],
    ['/words', 'holds no JSON'],
    ['/silent', 'no answer within 0.2 s'],
  ])('that is not to be had is told: %s', async (path, reason) => {
    const reading = withReferences(sourceAt(origin + path), dialect, { allowRemoteRefs: true, timeout: 200 });
    await expect(reading).rejects.toThrow(reason);
    await expect(reading).rejects.toThrow(`"person" (file:///person.json) refers at`);
  });

  test('draws in no files', async () => {
    const { documents } = await withReferences(sourceAt(`${origin}/file`), dialect, { allowRemoteRefs: true });
    expect([...documents!.keys()]).toEqual([`${origin}/file`]);
  });
});
