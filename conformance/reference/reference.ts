import { createBackend } from '../../src/backend.ts';
import { randomOf } from '../../src/command/random.ts';
import { defaultSchema, defaultSchemaId } from '../../src/config/default-schema.ts';
import type { Dialect } from '../../src/dialect/behaviour.ts';
import type { HttpRequest, Outcome } from '../../src/http/message.ts';
import { quickHasher } from '../../src/identity/credentials/hash/hash-password.ts';
import { type Database, databases } from '../../src/identity/database.ts';
import { identitySchemas } from '../../src/identity/schemas.ts';
import type { Settings } from '../../src/identity/settings.ts';
import { compileIdentitySchema } from '../../src/identity/traits/identity-schema.ts';
import { defaultSettings } from '../../src/setup/default-settings.ts';
import { systemClock } from '../../src/setup/system-clock.ts';
import { TransportError } from '../failure.ts';
import type { SchemaText } from '../people/target-schema.ts';
import type { Transport, WireAnswer, WireRequest } from '../target/transport.ts';

/** Where the reference seems to be. */
export const referenceAddresses = { admin: 'http://admin.reference', public: 'http://public.reference' } as const;

const ownSchema: SchemaText = { id: defaultSchemaId, source: defaultSchema };

/** What of a server's settings its reference takes over. */
export type KnownSettings = Partial<Omit<Settings, 'adminBaseUrl' | 'publicBaseUrl' | 'hasher' | 'version'>>;

/**
 * A server in this process that answers as a release does, and begins empty.
 * @param schemas its identity schemas, the default one first
 * @param known settings that are not the default ones
 * @param database what it stores in
 */
export function reference(
  dialect: Dialect,
  schemas: readonly SchemaText[] = [ownSchema],
  known: KnownSettings = {},
  database: Database = databases.sqlite,
): Transport {
  const random = randomOf('reference');
  const compiled = schemas.map(({ id, source }) =>
    compileIdentitySchema({ id, url: `https://identikit.example/${encodeURIComponent(id)}`, source }, dialect),
  );
  const { admin: adminBaseUrl, public: publicBaseUrl } = referenceAddresses;
  const backend = createBackend({
    dialect,
    database,
    schemas: identitySchemas(compiled, schemas[0]!.id, dialect.schemas),
    settings: {
      ...defaultSettings,
      defaultSchemaId: schemas[0]!.id,
      ...known,
      adminBaseUrl,
      publicBaseUrl,
      hasher: quickHasher,
      version: dialect.release,
    },
    clock: systemClock,
    seed: () => String(random.next()),
  });
  return {
    send: async (request) => answerOf(await backend.handle(requestOf(request))),
    close() {},
  };
}

function requestOf({ method, origin, target, headers, body = '' }: WireRequest): HttpRequest {
  const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  return {
    listener: origin === referenceAddresses.admin ? 'admin' : 'public',
    method,
    target,
    headers: { host: new URL(origin).host, ...headers },
    body: { text, length: new TextEncoder().encode(text).length, tooLarge: false },
  };
}

function answerOf(outcome: Outcome): WireAnswer {
  if ('dropped' in outcome) throw new TransportError('the connection was closed without a whole answer', true);
  const { status, headers: list, body = '' } = outcome;
  const headers: Record<string, string> = {};
  for (let i = 0; i < list.length; i += 2) {
    const name = list[i]!.toLowerCase();
    headers[name] = name in headers ? `${headers[name]}, ${list[i + 1]}` : list[i + 1]!;
  }
  return { status, headers, text: typeof body === 'string' ? body : new TextDecoder().decode(body) };
}
