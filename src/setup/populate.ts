import type { Backend } from '../backend.ts';
import { ConfigError } from '../config/config-error.ts';
import type { People } from '../fake/index.ts';
import type { IdentitySchema } from '../identity/traits/identity-schema.ts';
import { toUtf8 } from '../json/utf8.ts';

/** Whom a server begins with. */
export interface Population {
  /** Where identities are created, e.g. `/admin/identities`. */
  readonly path: string;
  readonly schema: IdentitySchema;
  readonly seed: string;
  readonly count: number;
}

/**
 * Creates people through the API itself, unless there is somebody already.
 * @throws ConfigError when nobody, or not as many, can be made for the identity schema
 */
export async function populate(backend: Backend, { path, schema, seed, count }: Population): Promise<void> {
  if (count === 0 || backend.world.size > 0) return;
  const people = await peopleFor(schema, seed, count);
  for (let i = 0; i < count; i++) {
    const text = `{"schema_id":${JSON.stringify(schema.id)},"traits":${people.traits(i)}}`;
    const answer = await backend.handle({
      listener: 'admin',
      method: 'POST',
      target: path,
      headers: { 'content-type': 'application/json' },
      body: { text, length: toUtf8(text).length, tooLarge: false },
    });
    if (!('status' in answer) || answer.status !== 201)
      throw new ConfigError(`person ${i} that --count asks for was not taken: ${bodyOf(answer)}`);
  }
}

/** Loaded only here: most servers begin with nobody. */
async function peopleFor(schema: IdentitySchema, seed: string, count: number): Promise<People> {
  const { compilePeople, SchemaUnsatisfiable } = await import('../fake/index.ts');
  try {
    const people = compilePeople({ seed, schema });
    if (people.count >= count) return people;
    throw new ConfigError(
      `--count asks for ${count} people, but the identity schema ${JSON.stringify(schema.id)} has room for ${people.count}. Ask for fewer.`,
    );
  } catch (error) {
    if (!(error instanceof SchemaUnsatisfiable)) throw error;
    throw new ConfigError(
      `--count needs people for the identity schema ${JSON.stringify(schema.id)}, and there are none: ${error.message}`,
    );
  }
}

function bodyOf(answer: object): string {
  const body = 'body' in answer ? answer.body : undefined;
  return typeof body === 'string' ? body.trim() : 'no answer';
}
