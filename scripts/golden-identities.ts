import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { compilePeople, loadLocale } from '../src/fake/index.ts';

/**
 * Writes fixtures/identities/generator-v1.json. Once the generator is released it may only add entries: whoever changes
 * what a seed gives makes a new version of the generator.
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
const positions = [0, 99_000, 2 ** 32 - 50, 2 ** 40 - 100];
const phonesEnd = 185_000;

const goldens: object[] = [];
async function add(
  schema: string,
  seed: string,
  from: number,
  locales: readonly string[],
  namespace?: string,
): Promise<void> {
  const text = readFileSync(new URL(`../fixtures/schemas/${schema}`, import.meta.url), 'utf8');
  const people = compilePeople({ seed, schema: text, namespace, locales: await Promise.all(locales.map(loadLocale)) });
  const count = 100;
  if (from + count > people.count) return;
  const digest = createHash('sha256');
  for (let i = from; i < from + count; i++) digest.update(`${people.traits(i)}\n`);
  const first = JSON.parse(people.traits(from));
  goldens.push({
    schema,
    seed,
    ...(namespace ? { namespace } : {}),
    locales,
    from,
    count,
    first,
    sha256: digest.digest('hex'),
  });
}

for (const schema of schemas)
  for (const from of positions) for (const seed of ['demo', 'Ünïcode ✓', '']) await add(schema, seed, from, ['en']);
await add('corpus/01-galoy-phone.json', 'demo', phonesEnd - 100, ['en']);
await add('corpus/13-canonical-login.json', 'demo', 0, ['de', 'fr', 'ja']);
await add('corpus/08-tak-server.json', 'demo', 0, ['en'], 'acme');
writeFileSync(
  new URL('../fixtures/identities/generator-v1.json', import.meta.url),
  `${JSON.stringify(goldens, null, 1)}\n`,
);
