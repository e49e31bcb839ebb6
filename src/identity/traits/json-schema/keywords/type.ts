import type { JsonObject } from '../../../../json/value.ts';
import { fail } from '../failure.ts';
import { isInteger, kindOf } from '../kind.ts';
import type { Check } from '../schema-node.ts';
import { readTexts } from './read-keyword.ts';

/** The check of `type`, which comes before all others: what has the wrong type is not looked at any further. */
export function compileType(schema: JsonObject): Check | undefined {
  const type = schema.get('type');
  const types = typeof type === 'string' ? [type] : (readTexts(type) ?? []);
  if (types.length === 0) return undefined;
  const kinds = new Set(types);
  return (value) => {
    const kind = kindOf(value);
    if (kinds.has(kind) || (kinds.has('integer') && isInteger(value))) return undefined;
    return fail('type', `expected ${types.join(' or ')}, but got ${kind}`);
  };
}
