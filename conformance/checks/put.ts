import type { Identity } from '../people/people.ts';
import type { Answer } from '../target/answer.ts';
import type { Target } from '../target/target.ts';

type Before = Pick<Identity, 'id' | 'schema_id' | 'traits'> & { readonly metadata_admin?: unknown };

/** Replaces an identity by itself, active, with some members changed. */
export function put(target: Target, before: Before, changes: Record<string, unknown> = {}): Promise<Answer> {
  const { id, schema_id, traits, metadata_admin } = before;
  const json = { schema_id, traits, metadata_admin, state: 'active', ...changes };
  return target.call('updateIdentity', [id], { json });
}
