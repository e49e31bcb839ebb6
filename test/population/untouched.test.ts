// Promise: people who come into being when they are touched are there for every request as if they had been stored.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/cli/generate/presets.ts';
import type { Session } from '../../src/identity/sessions/session.ts';
import { type RunningServer, start } from '../../src/server/start.ts';
import { World } from '../../src/store/world.ts';
import { type Asked, ask } from './ask.ts';

const people = 7;
const stamp = '2026-01-02T03:04:05Z';

type Kind = (typeof kinds)[number];
const kinds = [
  'page',
  'numbered',
  'by identifier',
  'similar',
  'by ids',
  'get',
  'by external id',
  'create',
  'put',
  'patch',
  'delete',
  'batch',
  'session',
  'sessions',
  'fork',
  'reset',
  'export',
] as const;

/** What is done, in which world, to whom; `other` is somebody else, or a number. */
interface Step {
  readonly kind: Kind;
  readonly inFork: boolean;
  readonly person: number;
  readonly other: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  inFork: fc.boolean(),
  person: fc.nat(people + 2),
  other: fc.nat(people + 2),
});

describe.each(['v1.0.0', 'v1.3.1', 'v26.2.0'] as const)('%s', (release) => {
  test('any sequence of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const options = { port: 0, publicPort: 0, release, seed: 'demo', clock: stamp, untouchedFrom: 1 };
        const lazy = await start({ ...options, count: people }, () => {});
        const stored = await start({ ...options, count: people }, () => {});
        // Whom the ground makes are put one by one into a world without one.
        const plain = new World();
        for (const identity of stored.backend.world.after('')) plain.put(identity);
        stored.worlds!.find('default').replace(plain);
        const known = [...plain.after('')].map(({ id, externalId, traits }) => ({
          id,
          externalId,
          email: JSON.parse(traits).email as string,
        }));
        try {
          for (const one of steps) expect(await carryOut(one, lazy, known)).toEqual(await carryOut(one, stored, known));
        } finally {
          await Promise.all([lazy.close(), stored.close()]);
        }
      }),
      { numRuns: 80 },
    );
  });
});

test('a telephone number leads to whoever has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-phones-'));
  const file = join(folder, 'phone.json');
  writeFileSync(file, presets.phone!);
  const options = { port: 0, publicPort: 0, identitySchema: [`default=${file}`], count: 500, untouchedFrom: 1 };
  const server = await start(options, () => {});
  try {
    for (const { id, traits } of server.backend.world.after('')) {
      const { phone } = JSON.parse(traits);
      const found = await ask(server, 'GET', `/admin/identities?credentials_identifier=${encodeURIComponent(phone)}`);
      expect(JSON.parse(found.body)).toMatchObject([{ id }]);
      const twin = JSON.stringify({ traits: { phone } });
      expect(await ask(server, 'POST', '/admin/identities', twin)).toMatchObject({ status: 409 });
    }
    expect(server.backend.world.size).toBe(500);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

interface Known {
  readonly id: string;
  readonly externalId: string;
  readonly email: string;
}

const stranger: Known = { id: 'c0ffee00-0000-4000-8000-000000000000', externalId: 'nobody', email: 'new@example.org' };

async function carryOut(
  { kind, inFork, person, other }: Step,
  server: RunningServer,
  known: readonly Known[],
): Promise<Asked | undefined> {
  const [one, two] = [known[person] ?? stranger, known[other] ?? { ...stranger, email: `new${other}@example.org` }];
  const world = inFork && server.worlds!.has('fork') ? 'fork' : undefined;
  const send = (method: string, path: string, body?: unknown) =>
    ask(server, method, path, body === undefined ? '' : JSON.stringify(body), world);
  const list = (query: string) => send('GET', `/admin/identities?${query}`);
  switch (kind) {
    case 'page':
      return list(
        `page_size=${other + 1}&page_token=${person % 2 === 0 ? one.id : '00000000-0000-0000-0000-000000000000'}`,
      );
    case 'numbered':
      return list(`page=${person % 4}&per_page=${(other % 5) + 1}`);
    case 'by identifier':
      return list(`credentials_identifier=${one.email}`);
    case 'similar':
      return list(`preview_credentials_identifier_similar=${one.email.slice(0, (other % 3) + 1)}`);
    case 'by ids':
      return list(`ids=${one.id}&ids=${two.id}`);
    case 'get':
      return send('GET', `/admin/identities/${one.id}?include_credential=oidc`);
    case 'by external id':
      return send('GET', `/admin/identities/by/external/${one.externalId || 'none'}`);
    case 'create':
      return send('POST', '/admin/identities', { traits: { email: two.email }, external_id: one.externalId });
    case 'put':
      return send('PUT', `/admin/identities/${one.id}`, {
        schema_id: 'default',
        traits: { email: two.email },
        state: 'active',
      });
    case 'patch':
      return send('PATCH', `/admin/identities/${one.id}`, [{ op: 'replace', path: '/traits/email', value: two.email }]);
    case 'delete':
      return send('DELETE', `/admin/identities/${one.id}`);
    case 'batch':
      return send('PATCH', '/admin/identities', {
        identities: [{ create: { traits: { email: one.email } } }, { create: { traits: { email: two.email } } }],
      });
    case 'session':
      server.worlds!.find(world ?? 'default').backend.world.putSession(sessionOf(one));
      return undefined;
    case 'sessions':
      return send('GET', `/admin/identities/${one.id}/sessions`);
    case 'fork':
      return server.worlds!.has('fork') ? undefined : send('POST', '/_identikit/worlds', { name: 'fork' });
    case 'reset':
      return world === undefined ? undefined : send('POST', '/_identikit/reset');
    case 'export':
      return send('GET', '/_identikit/export');
  }
}

function sessionOf({ id }: Known): Session {
  return {
    id: `5e55${id.slice(4)}`,
    identityId: id,
    token: `token-${id}`,
    logoutToken: `logout-${id}`,
    active: true,
    expiresAt: '2026-02-02T03:04:05Z',
    authenticatedAt: stamp,
    issuedAt: stamp,
    createdAt: stamp,
    authenticatorAssuranceLevel: 'aal1',
    authenticationMethods: [],
    devices: [],
  };
}
