import type { Backend } from '../backend.ts';
import { ConfigError } from '../config/config-error.ts';
import { simplePeople } from '../fake/simple-people.ts';

/**
 * Creates people through the API itself, unless there is somebody already.
 * @param path where identities are created, e.g. `/admin/identities`
 * @param schemaId the default identity schema
 * @throws ConfigError when the identity schema does not take them
 */
export async function populate(
  backend: Backend,
  path: string,
  schemaId: string,
  seed: string,
  count: number,
): Promise<void> {
  if (count === 0 || backend.world.size > 0) return;
  for (const traits of await simplePeople(seed, count)) {
    const text = JSON.stringify({ schema_id: schemaId, traits });
    const answer = await backend.handle({
      listener: 'admin',
      method: 'POST',
      target: path,
      headers: { 'content-type': 'application/json' },
      body: { text, length: text.length, tooLarge: false },
    });
    if (!('status' in answer) || answer.status !== 201)
      throw new ConfigError(
        `--count makes people with an e-mail address and a name, and the default identity schema does not take them: ${bodyOf(answer)}`,
      );
  }
}

function bodyOf(answer: object): string {
  const body = 'body' in answer ? answer.body : undefined;
  return typeof body === 'string' ? body.trim() : 'no answer';
}
