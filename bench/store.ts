import { createBackend } from '../src/backend.ts';
import { randomOf } from '../src/command/random.ts';
import { defaultSchema } from '../src/config/default-schema.ts';
import { newestRelease, releases } from '../src/dialect/releases.ts';
import { sqlite } from '../src/identity/database.ts';
import type { Identity } from '../src/identity/identity.ts';
import { identitySchemas } from '../src/identity/schemas.ts';
import { compileIdentitySchema } from '../src/identity/traits/identity-schema.ts';
import { defaultSettings } from '../src/setup/default-settings.ts';
import { World } from '../src/store/world.ts';
import { figures } from './figures.ts';

/** How the store does with many identities. */
export interface StoreResult {
  readonly identities: number;
  /** Bytes of memory for each, beyond those of its JSON. */
  readonly bytesBeyondOwn: number;
  /** How long page 4,000 takes as a multiple of page 1, both of 250. */
  readonly farPage: number;
  /** Median and worst of forking the world, in milliseconds. */
  readonly fork: { readonly median: number; readonly most: number };
}

/** Fills a world and looks at it. Run with `--expose-gc`. */
export function benchStore(identities: number): StoreResult {
  const world = new World();
  const before = usedBytes();
  let own = 0;
  for (let i = 0; i < identities; i++) {
    const identity = person(i);
    own += ownBytes(identity);
    world.put(identity);
  }
  const bytesBeyondOwn = (usedBytes() - before - own) / identities;
  return { identities, bytesBeyondOwn, farPage: farPage(world, identities), fork: forks(world) };
}

export function person(i: number): Identity {
  const random = randomOf(`bench/${i}`);
  const value = `person.${i}@example.org`;
  const at = '2026-01-02T03:04:05.123456Z';
  return {
    id: random.uuid(),
    externalId: '',
    schemaId: 'default',
    state: 'active',
    stateChangedAt: `2026-01-02T03:04:05.${String(i).padStart(9, '1')}Z`,
    traits: `{"email":"${value}","name":{"first":"Ada","last":"Lovelace"}}`,
    verifiableAddresses: [
      {
        id: random.uuid(),
        value,
        verified: false,
        via: 'email',
        status: 'pending',
        verifiedAt: undefined,
        createdAt: at,
        updatedAt: at,
      },
    ],
    recoveryAddresses: [{ id: random.uuid(), value, via: 'email', createdAt: at, updatedAt: at }],
    credentials: new Map([
      ['password', { type: 'password', identifiers: [value], config: '{}', version: 0, createdAt: at, updatedAt: at }],
    ]),
    metadataPublic: '',
    metadataAdmin: '',
    createdAt: at,
    updatedAt: at,
    organizationId: undefined,
  };
}

/** What the identity's own texts take: its ids, traits, addresses and times, each once. */
function ownBytes(identity: Identity): number {
  return JSON.stringify({ ...identity, credentials: [...identity.credentials.values()] }).length;
}

function farPage(world: World, identities: number): number {
  const schema = compileIdentitySchema(
    { id: 'default', url: 'preset://default', source: defaultSchema },
    releases[newestRelease],
  );
  const dialect = releases[newestRelease];
  const backend = createBackend({
    dialect,
    database: sqlite,
    schemas: identitySchemas([schema], 'default', dialect.schemas),
    settings: {
      ...defaultSettings,
      adminBaseUrl: 'http://127.0.0.1:4434',
      publicBaseUrl: 'http://127.0.0.1:4433',
      defaultSchemaId: 'default',
      hasher: { algorithm: 'bcrypt', cost: 4 },
      version: newestRelease,
    },
    clock: () => ({ micros: Date.now() * 1000, nanos: 0 }),
    seed: () => 'bench',
    world,
  });
  const tokens = [...world.after('')].map(({ id }) => id);
  const page = (number: number): number => {
    const token = number === 1 ? '00000000-0000-0000-0000-000000000000' : tokens[(number - 1) * 250 - 1]!;
    const target = `/admin/identities?page_size=250&page_token=${token}`;
    const begun = process.hrtime.bigint();
    backend.handle({
      listener: 'admin',
      method: 'GET',
      target,
      headers: {},
      body: { text: '', length: 0, tooLarge: false },
    });
    return Number(process.hrtime.bigint() - begun);
  };
  const last = Math.floor(identities / 250);
  for (let i = 0; i < 50; i++) page(2 + (i % 2));
  const near = figures(Array.from({ length: 51 }, (_, i) => page(10 + i)));
  const far = figures(Array.from({ length: 51 }, (_, i) => page(last - i)));
  return far.median / near.median;
}

function forks(world: World): { median: number; most: number } {
  const times = Array.from({ length: 101 }, (_, i) => {
    const begun = process.hrtime.bigint();
    const fork = world.fork();
    const taken = Number(process.hrtime.bigint() - begun) / 1e6;
    fork.put(person(-1 - i));
    return taken;
  });
  const { median, most } = figures(times);
  return { median, most };
}

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}
