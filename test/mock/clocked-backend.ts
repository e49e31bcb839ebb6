import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBackend } from '../../src/backend.ts';
import { type Instant, later } from '../../src/command/instant.ts';
import type { ReleaseName } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import type { HttpRequest, Listener } from '../../src/http/message.ts';
import { quickHasher } from '../../src/identity/credentials/hash/hash-password.ts';
import { databases } from '../../src/identity/database.ts';
import { identitySchemas } from '../../src/identity/schemas.ts';
import type { Settings } from '../../src/identity/settings.ts';
import { compileIdentitySchema } from '../../src/identity/traits/identity-schema.ts';
import { applyChange, changesFromNothing, storedChange } from '../../src/store/change.ts';
import { World } from '../../src/store/world.ts';

export const second = 1_000_000;
export const hour = 3600 * second;

const settings: Settings = {
  adminBaseUrl: 'http://127.0.0.1:4434',
  publicBaseUrl: 'http://127.0.0.1:4433',
  version: 'test',
  defaultSchemaId: 'employee',
  hasher: quickHasher,
  sessionLifespan: 24 * hour,
  earliestPossibleExtend: undefined,
  fasterSessionExtend: false,
  recoveryLink: { enabled: true, lifespan: hour },
  recoveryCode: { enabled: true, lifespan: hour },
  recoveryUiUrl: 'http://127.0.0.1:4455/recovery?a=1',
  defaultReturnUrl: 'http://127.0.0.1:4455/',
  allowedReturnUrls: [],
  codePasswordless: false,
  migrationHook: false,
};

/** An answer with its body read as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of any shape
  readonly json: any;
}

/** What a test may choose. */
export interface Choices {
  readonly settings?: Partial<Settings>;
  readonly schema?: string;
}

/** A backend without a door whose clock the test sets. */
export function clockedBackend(release: ReleaseName, choices: Choices = {}) {
  const dialect = releases[release];
  const file = fileURLToPath(new URL('../../fixtures/schemas/employee.json', import.meta.url));
  const source = choices.schema ?? readFileSync(file, 'utf8');
  const schema = compileIdentitySchema({ id: 'employee', url: 'file:///employee.json', source }, dialect);
  let now: Instant = { micros: Date.UTC(2030, 0, 2, 3, 4, 5) * 1000, nanos: 120 };
  let commands = 0;
  let backend = createBackend({
    dialect,
    database: databases.sqlite,
    schemas: identitySchemas([schema], 'employee', dialect.schemas),
    settings: { ...settings, ...choices.settings },
    clock: () => now,
    seed: () => `seed ${commands++}`,
  });

  async function send(
    listener: Listener,
    method: string,
    target: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const request: HttpRequest = {
      listener,
      method,
      target,
      headers: { host: '127.0.0.1:4433', ...type, ...headers },
      body: { text, length: text.length, tooLarge: false },
      remoteAddress: '127.0.0.1:50000',
    };
    const outcome = await backend.handle(request);
    if ('dropped' in outcome) throw new Error(`dropped: ${outcome.why}`);
    const shown = typeof outcome.body === 'string' ? outcome.body : new TextDecoder().decode(outcome.body);
    return { status: outcome.status, headers: named(outcome.headers), text: shown, json: parsed(shown) };
  }

  const admin = send.bind(undefined, 'admin');
  const open = send.bind(undefined, 'public');

  return {
    admin,
    open,
    /** Goes on with what a log would hold: what was worked out about it before is not known any more. */
    forget(): void {
      const world = new World();
      for (const change of changesFromNothing(backend.world))
        applyChange(JSON.parse(JSON.stringify(storedChange(change))), world);
      backend = backend.over(world, backend.time);
    },
    /** Lets time pass. */
    wait(micros: number): void {
      now = later(now, micros);
    },
    /** Creates an identity with a password. */
    async person(email: string, password = 'a-secret-for-login'): Promise<Answer['json']> {
      const credentials = { password: { config: { password } } };
      return (await admin('POST', '/admin/identities', { traits: { email }, credentials })).json;
    },
    /** Begins a login; the flow's id. */
    async flow(): Promise<string> {
      return (await open('GET', '/self-service/login/api')).json.id;
    },
    /** Logs in. */
    async logIn(identifier: string, password = 'a-secret-for-login', flow?: string): Promise<Answer> {
      const id = flow ?? (await this.flow());
      return open('POST', `/self-service/login?flow=${id}`, { method: 'password', identifier, password });
    },
  };
}

function named(headers: readonly string[]): Record<string, string> {
  const byName: Record<string, string> = {};
  for (let i = 0; i < headers.length; i += 2) {
    const name = headers[i]!.toLowerCase();
    byName[name] = name in byName ? `${byName[name]},${headers[i + 1]}` : headers[i + 1]!;
  }
  return byName;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
