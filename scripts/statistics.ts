import { parseArgs } from 'node:util';
import { progressBar } from '../src/cli/progress.ts';
import { defaultSchema } from '../src/config/default-schema.ts';
import { newestRelease, releases } from '../src/dialect/releases.ts';
import { compilePeople } from '../src/fake/index.ts';
import { compileLife } from '../src/fake/life/life.ts';
import { profiles } from '../src/fake/life/profile.ts';
import { blockSize } from '../src/fake/shares.ts';
import type { Identity } from '../src/identity/identity.ts';
import { compileIdentitySchema } from '../src/identity/traits/identity-schema.ts';
import { parse } from '../src/json/parse.ts';

/** Makes ten million people, or as many as `--count` says, and tells whether all is as promised. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: 'demo' },
    profile: { type: 'string', default: 'everyday' },
  },
});
const [count, from] = [Number(values.count), Number(values.from)];
const dialect = releases[newestRelease];
const source = { id: 'default', url: 'file:///default.schema.json', source: defaultSchema };
const schema = compileIdentitySchema(source, dialect);
const profile = profiles[values.profile]!;
const people = compilePeople({ seed: values.seed, schema });
const lives = compileLife({
  people,
  seed: values.seed,
  namespace: '',
  schemaId: 'default',
  schemaUrl: 'http://127.0.0.1:4433/schemas/ZGVmYXVsdA',
  profile,
  dialect,
});

/** What nobody shares with anybody: hashes of 53 bits, to be sorted. */
const unique: Readonly<Record<string, { readonly hashes: Float64Array; of(one: Identity): string }>> = {
  ids: { hashes: new Float64Array(count), of: ({ id }) => id },
  identifiers: {
    hashes: new Float64Array(count),
    of: ({ credentials }) => credentials.get('password')!.identifiers![0]!,
  },
  'external ids': { hashes: new Float64Array(count), of: ({ externalId }) => externalId },
};

/** Shares that hold in each aligned block of 1,000, in people. */
const shares: readonly { readonly name: string; readonly asked: number; has(one: Identity): boolean }[] = [
  { name: 'inactive', asked: profile.inactive * 10, has: ({ state }) => state === 'inactive' },
  { name: 'verified', asked: profile.verified * 10, has: ({ verifiableAddresses: [one] }) => one!.verified },
  { name: 'sent', asked: profile.sent * 10, has: ({ verifiableAddresses: [one] }) => one!.status === 'sent' },
  { name: 'oidc', asked: profile.oidc.share * 10, has: ({ credentials }) => credentials.has('oidc') },
  { name: 'totp', asked: profile.totp * 10, has: ({ credentials }) => credentials.has('totp') },
];
const found = shares.map(() => ({ inBlock: 0, total: 0, blocksOff: 0 }));

let invalid = 0;
const progress = progressBar('people');
for (let at = 0; at < count; at++) {
  const i = from + at;
  const one = lives.identity(i);
  if (!schema.validate(parse(one.traits)).ok) invalid++;
  for (const { hashes, of } of Object.values(unique)) hashes[at] = hashOf(of(one));
  for (const [n, share] of shares.entries()) if (share.has(one)) found[n]!.inBlock++;
  if ((i + 1) % blockSize === 0) endBlock(at + 1 >= blockSize);
  if (at % 1024 === 0) progress.show(at, count);
}
endBlock(false);
progress.end();

let faults = invalid;
const lines = [`${count.toLocaleString('en')} people of seed ${values.seed}, profile ${values.profile}`];
lines.push(`  traits that the identity schema refuses   ${invalid}`);
for (const [name, { hashes }] of Object.entries(unique)) {
  const twice = repeated(hashes);
  faults += twice;
  lines.push(`  ${`${name} that come twice`.padEnd(40)}  ${twice}`);
}
for (const [n, { name, asked }] of shares.entries()) {
  const { total, blocksOff } = found[n]!;
  faults += blocksOff;
  const got = ((total / count) * 100).toFixed(3);
  lines.push(
    `  ${name.padEnd(10)} asked ${(asked / 10).toFixed(1)} %, got ${got} %; blocks of 1,000 with another share: ${blocksOff}`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = faults > 0 ? 1 : 0;

function endBlock(whole: boolean): void {
  for (const [n, share] of found.entries()) {
    share.total += share.inBlock;
    if (whole && share.inBlock !== shares[n]!.asked) share.blocksOff++;
    share.inBlock = 0;
  }
}

/** Two FNV-1a hashes side by side, 53 bits together. */
function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}

function repeated(hashes: Float64Array): number {
  const sorted = hashes.toSorted();
  let twice = 0;
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) twice++;
  return twice;
}
