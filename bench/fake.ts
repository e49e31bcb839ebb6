import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { defaultSchema } from '../src/config/default-schema.ts';
import { newestRelease, releases } from '../src/dialect/releases.ts';
import { compilePeople, newRow, type People, type Row } from '../src/fake/index.ts';
import { compileLife } from '../src/fake/life/life.ts';
import { profiles } from '../src/fake/life/profile.ts';
import { putText } from '../src/fake/row.ts';
import { type Figures, figures } from './figures.ts';
import { type MillionServed, serveMillion } from './million.ts';
import { seedRate } from './seed-rate.ts';

/** How fast people are made, beside faker, copycat and json-schema-faker, all in one run. */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '0.5' } },
});

// A peer brings an old faker with it; the one that people are made with is meant.
const { faker } = await import('../node_modules/@faker-js/faker/dist/locale/en.js');

/** Makes row `i`; with bytes to write into, writes it. */
type Make = (i: number, row: Row) => string | undefined;

interface Contender {
  readonly what: string;
  readonly who: string;
  readonly goal?: string;
  readonly make: Make;
}

const nestedSchema = readFileSync(new URL('nested.schema.json', import.meta.url), 'utf8');
const people = compilePeople({ seed: 'bench', schema: defaultSchema });
const lives = compileLife({
  people,
  seed: 'bench',
  namespace: '',
  schemaId: 'default',
  schemaUrl: 'http://127.0.0.1:4433/schemas/ZGVmYXVsdA',
  profile: profiles.everyday!,
  dialect: releases[newestRelease],
});

const nested = compilePeople({ seed: 'bench', schema: nestedSchema });
const contenders: readonly Contender[] = [
  { what: 'identity, default schema', who: 'identikit', goal: '≥ 8,000,000', make: writeShown },
  { what: 'identity, default schema', who: 'faker', make: () => JSON.stringify(fakerIdentity()) },
  { what: 'traits, default schema', who: 'identikit', make: writeTraits(people) },
  { what: 'traits, default schema', who: 'faker', make: () => JSON.stringify(fakerTraits()) },
  ...(await copycatContenders()),
  ...(await schemaFakerContenders('traits, default schema', defaultSchema)),
  { what: 'traits, nested schema', who: 'identikit', goal: '≥ 2,000,000', make: writeTraits(nested) },
  ...(await schemaFakerContenders('traits, nested schema', nestedSchema)),
];

const rates = contenders.map((): number[] => []);
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [at, { make }] of contenders.entries()) {
    const rate = rateOf(make, Number(values.seconds));
    // The first round warms up.
    if (round > 0) rates[at]!.push(rate);
  }
const firstRows = await firstRowTimes(7);
const served: MillionServed[] = [];
for (let n = 0; n < 5; n++) served.push(await serveMillion());
const seeded: number[] = [];
for (let n = 0; n < 3; n++) seeded.push(await seedRate());
const text = report(rates.map(figures), figures(firstRows));
process.stdout.write(text);
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/fake.md', text);

/** Rows a minute of one core, by the time that it worked. Texts are turned into bytes; `generate` hands on bytes as they are. */
function rateOf(make: Make, seconds: number): number {
  const begun = process.cpuUsage();
  const row = newRow();
  let used = 0;
  let count = 0;
  let piece = '';
  while (used < seconds * 1e6) {
    // To look at the clock costs as much as many rows.
    for (let n = 0; n < 1000; n++) {
      const text = make(count++, row);
      if (text !== undefined) piece += `${text}\n`;
      if (piece.length + row.at < 65_536) continue;
      if (text !== undefined) Buffer.from(piece);
      piece = '';
      row.at = 0;
    }
    const { user, system } = process.cpuUsage(begun);
    used = user + system;
  }
  return (count / used) * 60e6;
}

function writeTraits(people: People): Make {
  return (i, row) => {
    people.write(row, i);
    putText(row, '\n');
    return undefined;
  };
}

function writeShown(i: number, row: Row): undefined {
  lives.writeShown(row, i);
  putText(row, '\n');
}

function fakerTraits(): object {
  return {
    email: faker.internet.email(),
    name: { first: faker.person.firstName(), last: faker.person.lastName() },
  };
}

function fakerIdentity(): object {
  const traits = fakerTraits();
  const { email } = traits as { email: string };
  const created_at = faker.date.between({ from: '2022-01-01', to: '2026-01-01' }).toISOString();
  const times = { created_at, updated_at: created_at };
  return {
    id: faker.string.uuid(),
    external_id: faker.string.alphanumeric(8),
    credentials: { password: { type: 'password', identifiers: [email], version: 0, ...times } },
    schema_id: 'default',
    schema_url: 'http://127.0.0.1:4433/schemas/ZGVmYXVsdA',
    state: faker.helpers.weightedArrayElement([
      { weight: 97, value: 'active' },
      { weight: 3, value: 'inactive' },
    ]),
    state_changed_at: created_at,
    traits,
    verifiable_addresses: [
      { id: faker.string.uuid(), value: email, verified: true, via: 'email', status: 'completed', ...times },
    ],
    recovery_addresses: [{ id: faker.string.uuid(), value: email, via: 'email', ...times }],
    metadata_public: { plan: faker.helpers.arrayElement(['free', 'pro', 'team']) },
    metadata_admin: null,
    ...times,
    organization_id: null,
  };
}

/** Peers are installed into bench/ and have no types here. */
async function peer(file: string): Promise<Record<string, (...words: unknown[]) => unknown> | undefined> {
  const url = new URL(`node_modules/${file}`, import.meta.url);
  if (!existsSync(url)) {
    process.stderr.write(`${file} is left out: npm install --prefix bench brings it.\n`);
    return undefined;
  }
  return import(url.href);
}

async function copycatContenders(): Promise<readonly Contender[]> {
  const found = await peer('@snaplet/copycat/dist/index.js');
  const copycat = (found?.copycat ?? found) as typeof found;
  if (!copycat) return [];
  const make: Make = (i) =>
    JSON.stringify({
      email: copycat.email!(i),
      name: { first: copycat.firstName!(i), last: copycat.lastName!(i) },
    });
  return [{ what: 'traits, default schema', who: 'copycat', make }];
}

async function schemaFakerContenders(what: string, source: string): Promise<readonly Contender[]> {
  const found = await peer('json-schema-faker/dist/index.js');
  if (!found) return [];
  const { $schema, ...schema } = JSON.parse(source).properties.traits;
  const generator = found.createGeneratorSync!({ seed: 1 }) as { generate(schema: object): unknown };
  return [{ what, who: 'json-schema-faker', make: () => JSON.stringify(generator.generate(schema)) }];
}

/** Milliseconds from the start of `identikit generate` to its first bytes. */
async function firstRowTimes(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const begun = performance.now();
    const child = spawn(process.execPath, ['dist/cli.js', 'generate', '--count', '1000000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    taken.push(performance.now() - begun);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
  return taken;
}

function report(measured: readonly Figures[], first: Figures): string {
  const own = new Map(contenders.flatMap(({ what, who }, at) => (who === 'identikit' ? [[what, measured[at]!]] : [])));
  const rows = contenders.map(({ what, who, goal }, at) => {
    const { median, least, most } = measured[at]!;
    const times =
      who === 'identikit' ? '' : `identikit is ${(own.get(what)!.median / median).toFixed(1)} times as fast`;
    return `| ${what} | ${who} | ${whole(median)} (${whole(least)}–${whole(most)}) | ${goal ?? times} |`;
  });
  return `Rows a minute of one core as JSON lines, median (least–most) of ${values.rounds} rounds; Node ${process.version}, ${cpus()[0]?.model.trim()}.

| what | who | rows a minute | |
|---|---|---|---|
${rows.join('\n')}
| first row after the start of the process | identikit | ${span(first, 'ms')} | ≤ 150 ms |
| first answer of \`serve --count 1000000\` after its start | identikit | ${span(figures(served.map(({ answer }) => answer)), 'ms')} | ≤ 500 ms |
| its first page | identikit | ${span(figures(served.map(({ page }) => page)), 'ms')} |  |
| its memory then | identikit | ${span(figures(served.map(({ memory }) => memory)), 'MB')} | ≤ 200 MB |
| people a second that \`seed\` puts into a mock | identikit | ${span(figures(seeded), '')} | ≥ 20,000 |
`;
}

function span({ median, least, most }: Figures, unit: string): string {
  return `${Math.round(median)} ${unit} (${Math.round(least)}–${Math.round(most)})`;
}

function whole(n: number): string {
  return Math.round(n).toLocaleString('en');
}
