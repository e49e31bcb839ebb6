// Promise: a command that cannot be carried out says in one line on stderr what is wrong, and exits with 2.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freePorts, runIdentikit } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'identikit-refusals-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const brokenYaml = file('broken.yml', 'identity: [\n');
const withoutSchemas = file('empty.yml', 'dsn: memory\n');
const noJson = file('no-json.json', '{');
const noSchema = file('no-schema.json', '{"type":"object","properties":{"traits":{"type":"obj"}}}');

async function expectRefused(words: readonly string[], says: RegExp): Promise<void> {
  const { code, stdout, stderr } = await runIdentikit(...words).ended;
  expect(stderr).toMatch(says);
  expect(stderr).toMatch(/^identikit: [^\n]*\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
}

describe.concurrent('serve refuses', () => {
  test.each([
    ['an unknown option', ['--prot', '1'], /unknown option '--prot'.*--port/],
    ['a port that is no number', ['--port', 'http'], /--port.*'http'.*number from 0 to 65535/],
    ['a port out of range', ['--public-port', '70000'], /--public-port.*'70000'/],
    ['an unknown release', ['--release', 'v9.9.9'], /--release.*'v9\.9\.9'.*v26\.2\.0/],
    ['an unknown database', ['--database', 'mysql'], /--database.*'mysql'.*sqlite, postgres/],
    ['a configuration that is not there', ['--config', 'nowhere.yml'], /nowhere\.yml/],
    ['a configuration that is no YAML', ['--config', brokenYaml], /broken\.yml/],
    ['a configuration without schemas', ['--config', withoutSchemas], /empty\.yml.*identity\.schemas/],
    ['an identity schema without an id', ['--identity-schema', noJson], /--identity-schema.*ID=FILE/],
    ['an identity schema that is not there', ['--identity-schema', 'a=nowhere.json'], /"a".*nowhere\.json/],
    ['an identity schema that is no JSON', ['--identity-schema', `a=${noJson}`], /"a".*no-json\.json/],
    ['an identity schema that is wrong', ['--identity-schema', `a=${noSchema}`], /"a".*no-schema\.json.*wrong/],
    ['a clock that shows no time', ['--clock', 'noon'], /--clock.*'noon'.*2026-/],
    ['a count that is no number', ['--count', 'many'], /--count.*'many'/],
    ['a lag that is no span', ['--eventual-lag', 'soon'], /--eventual-lag.*soon.*4\.8s/],
    ['an address that this machine does not have', ['--host', '192.0.2.1', '--port', '0'], /192\.0\.2\.1/],
    [
      'a data file in a folder that is not there',
      ['--data', join(folder, 'no', 'where.log'), '--port', '0'],
      /where\.log.*folder/,
    ],
    ['a count that is too large', ['--count', '10000000000'], /--count.*up to 999,999,999/],
    ['words that it does not know', ['everything'], /everything|too many arguments/],
  ] as const)('%s', (_, words, says) => expectRefused(['serve', ...freePorts, ...words], says));

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    await expectRefused(['serve', ...freePorts, '--port', String(port)], new RegExp(`[Pp]ort ${port}.*taken`));
    await expectRefused(['serve', '--port', '0', '--public-port', String(port)], new RegExp(`[Pp]ort ${port}.*taken`));
    other.close();
  });
});

test('a command that there is not', () => expectRefused(['sevre'], /sevre.*serve/));

test.each([
  ['a command that is like none', ['foo'], /'foo'\. See --help\.$/m],
  ['an option that is like none', ['serve', '--qqq'], /'--qqq'\. See --help\.$/m],
  ['verify without a URL', ['verify'], /'url'\. See --help\.$/m],
  ['a URL of the mock that is none', ['mcp', '--url', 'nope'], /--url.*'nope'.*http:\/\/127\.0\.0\.1:4434/],
  ['a proxy to a public URL that is none', ['proxy', '--to', 'http://127.0.0.1:9', '--public-to', 'nope'], /"nope"/],
] as const)('%s', (_, words, says) => expectRefused(words, says));
