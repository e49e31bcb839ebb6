import { writeFileSync } from 'node:fs';
import { releaseNames } from '../src/dialect/release-name.ts';
import { digestOf, type Golden, goldensFile, readGoldens } from './golden-digests.ts';

/**
 * Writes fixtures/identities/generator-v1.json, or with `--check` says whether people are still as it tells. Once the
 * generator is released it may only add entries: whoever changes what a seed gives makes a new version of the generator.
 */
const schemas = [
  'default.json',
  'multi.json',
  'corpus/04-ory-stack.json',
  'corpus/08-tak-server.json',
  'corpus/13-canonical-login.json',
  'corpus/19-s29.json',
  'corpus/22-nymeria.json',
];
const count = 100;
const positions = [0, 99_000, 2 ** 32 - 50, 2 ** 40 - 100];
const phonesEnd = 174_900;

const wanted: Omit<Golden, 'first' | 'sha256'>[] = [
  ...schemas.flatMap((schema) =>
    positions.flatMap((from) =>
      ['demo', 'Ünïcode ✓', ''].map((seed) => ({ schema, seed, locales: ['en'], from, count })),
    ),
  ),
  { schema: 'corpus/01-galoy-phone.json', seed: 'demo', locales: ['en'], from: phonesEnd - 100, count },
  { schema: 'corpus/13-canonical-login.json', seed: 'demo', locales: ['de', 'fr', 'ja'], from: 0, count },
  { schema: 'corpus/08-tak-server.json', seed: 'demo', namespace: 'acme', locales: ['en'], from: 0, count },
  ...['everyday', 'plain', 'business'].flatMap((profile) =>
    releaseNames.flatMap((release) =>
      [0, 2 ** 40 - 100].map((from) => ({
        schema: 'multi.json',
        seed: 'demo',
        locales: ['en'],
        from,
        count,
        life: { release, profile },
      })),
    ),
  ),
];

if (process.argv.includes('--check')) await check();
else await write();

async function write(): Promise<void> {
  const goldens: Golden[] = [];
  for (const golden of wanted) {
    const found = await digestOf(golden);
    if (found) goldens.push({ ...golden, ...found });
  }
  writeFileSync(goldensFile, `${JSON.stringify(goldens, null, 1)}\n`);
}

async function check(): Promise<void> {
  const goldens = readGoldens();
  let different = 0;
  for (const golden of goldens) {
    const found = await digestOf(golden);
    if (found?.sha256 === golden.sha256) continue;
    different++;
    process.stdout.write(`different: ${JSON.stringify({ ...golden, first: undefined })}\n`);
  }
  process.stdout.write(
    `Node ${process.version}: ${goldens.length - different} goldens the same, ${different} different\n`,
  );
  process.exitCode = different > 0 ? 1 : 0;
}
