import type { IdentityBehaviour } from '../dialect/behaviour.ts';
import { badRequest } from '../http/errors.ts';
import type { Realm } from './realm.ts';

/**
 * The values of `include_credential`.
 * @throws ApiError 400 that names, as most real servers do, the values accepted before the refused one; or that one
 */
export function readIncludes(
  values: readonly string[],
  { dialect }: Realm,
  named: IdentityBehaviour['includeCredentialMessage'],
): readonly string[] {
  for (const [index, value] of values.entries()) {
    if (dialect.identity.includableTypes.includes(value)) continue;
    const told = named === 'refused-value' ? value : `[${values.slice(0, index).join(' ')}]`;
    throw badRequest(`Invalid value \`${told}\` for parameter \`include_credential\`.`);
  }
  return values;
}
