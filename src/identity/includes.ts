import { badRequest } from '../http/errors.ts';
import type { Realm } from './realm.ts';

/**
 * The values of `include_credential`.
 * @throws ApiError 400 that names, as the real servers do, the values accepted before the refused one
 */
export function readIncludes(values: readonly string[], { dialect }: Realm): readonly string[] {
  for (const [index, value] of values.entries()) {
    if (!dialect.identity.includableTypes.includes(value))
      throw badRequest(`Invalid value \`[${values.slice(0, index).join(' ')}]\` for parameter \`include_credential\`.`);
  }
  return values;
}
