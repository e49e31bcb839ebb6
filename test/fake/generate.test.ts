import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { releases } from '../../src/dialect/releases.ts';
import { generate, inShell } from './generate.ts';
import { livesFor } from './lives-for.ts';
import { schemaText } from './schemas.ts';
import { tally } from './tally.ts';

const schema = 'fixtures/schemas/corpus/19-s29.json';

async function textOf(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await generate(...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

describe('identikit generate', () => {
  test('writes identities as the API shows them, one a line', async () => {
    const lines = (await textOf('--seed', 's', '--count', '5', '--from', '7', '--schema', schema))
      .trimEnd()
      .split('\n');
    const lives = livesFor(schemaText('corpus/19-s29.json'));
    expect(lines).toEqual([7, 8, 9, 10, 11].map((i) => lives.shown(i)));
  });

  test('gives each person one of the schemas of a kratos.yml, and nobody the name of another', async () => {
    const text = await textOf('--config', 'fixtures/recordings/kratos.yml', '--count', '2000');
    const identities = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([...tally(identities.map(({ schema_id }) => schema_id)).values()]).toEqual([500, 500, 500, 500]);
    const names = identities.flatMap(({ credentials = {} }) => credentials.password?.identifiers ?? []);
    expect(names.length).toBeGreaterThan(2000);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(['email', 'username', 'phone'])('knows the preset %s', async (preset) => {
    const [line] = (await textOf('--schema', preset, '--count', '1')).split('\n');
    const { traits, credentials } = JSON.parse(line!);
    expect(credentials.password.identifiers).toEqual([traits[preset]]);
  });

  test('writes files into a folder that come in the order of the people', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'identikit-'));
    for (const part of ['2/3', '1/3', '3/3'])
      await textOf('--count', '1000', '--shard', part, '--out', `${folder}/`, '--schema', schema);
    const whole = readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(whole.join('')).toBe(await textOf('--count', '1000', '--schema', schema));
  });

  test('a reader who has enough may go', async () => {
    const { code, stderr, stdout } = await inShell('generate --count 1000000 | head -n 1');
    expect([code, stderr, stdout.split('\n').length]).toEqual([0, '', 2]);
  });

  test('a full disk is told in one line', async () => {
    const { code, stderr } = await inShell('generate --count 100000 > /dev/full');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^identikit: stdout cannot be written: ENOSPC[^\n]*\n$/)]);
  });

  test('parts make the whole, byte for byte', async () => {
    const range = ['--from', '5', '--count', '4321', '--schema', schema];
    const [one, two, whole] = await Promise.all([
      textOf(...range, '--shard', '1/2'),
      textOf(...range, '--shard', '2/2'),
      textOf(...range),
    ]);
    expect(one + two === whole).toBe(true);
  });

  test('makes batches as large as the release takes them', async () => {
    for (const release of ['v1.0.0', 'v26.2.0'] as const) {
      const text = await textOf('--count', '2500', '--format', 'batch', '--release', release);
      const sizes = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).identities.length);
      const most = releases[release].batch.maxIdentities;
      expect(sizes).toEqual([...Array(Math.floor(2500 / most)).fill(most), 2500 % most]);
    }
  });

  test('writes a whole file or none, packed if it ends in .gz', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'identikit-'));
    const file = join(folder, 'people.json.gz');
    await textOf('--count', '3', '--format', 'json', '--out', file);
    expect(JSON.parse(gunzipSync(readFileSync(file)).toString())).toHaveLength(3);
    const { code } = await generate('--count', '3', '--out', join(folder, 'none', 'people.json'));
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(['people.json.gz']);
  });

  test.each([
    [['--count', '0'], '1 or more'],
    [['--count', '-1'], ''],
    [['--count', '2', '--from', `${2 ** 40 - 1}`], 'Ask for fewer'],
    [['--shard', '3/2'], 'K/N'],
    [['--format', 'xml'], 'ndjson'],
    [['--generator', 'v2'], 'v1'],
    [['--profile', 'nobody'], 'everyday, plain'],
    [['--password', 'x'.repeat(73)], '72 bytes'],
    [['--locale', 'klingon'], 'expected one of'],
    [['--namespace', 'A B'], 'small letters'],
    [['--schema', 'no-such-file.json'], 'no-such-file.json'],
    [['--schema', 'fixtures/schemas/corpus/06-beepload.json'], '$schema'],
    [['--schema', 'fixtures/schemas/corpus/01-galoy-phone.json', '--count', '1000000'], 'Ask for fewer'],
  ])('refuses %j in words', async (args, words) => {
    const { code, stdout, stderr } = await generate(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n').length).toBe(1);
  });
});
