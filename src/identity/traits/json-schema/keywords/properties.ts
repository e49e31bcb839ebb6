import { goQuote } from '../../../../json/go-quote.ts';
import type { JsonObject } from '../../../../json/value.ts';
import { compilePattern } from '../../pattern.ts';
import { type Failure, fail, within } from '../failure.ts';
import { pointerToken } from '../pointer.ts';
import type { Keyword, KeywordContext, SchemaNode } from '../schema-node.ts';
import { readMembers } from './read-keyword.ts';

export const propertiesKeyword: Keyword = (schema, context) => {
  const properties = compileMembers('properties', schema, context);
  if (properties === undefined) return undefined;
  return (value, derivation) => {
    if (!(value instanceof Map)) return undefined;
    let failures: Failure[] | undefined;
    for (const [name, node] of properties) {
      const member = value.get(name);
      const failure = member === undefined ? undefined : node.check(member, derivation);
      if (failure === undefined) continue;
      failures ??= [];
      failures.push(within(failure, pointerToken(name), `properties/${pointerToken(name)}`));
    }
    return failures;
  };
};

export const patternPropertiesKeyword: Keyword = (schema, context) => {
  const properties = compileMembers('patternProperties', schema, context);
  if (properties === undefined) return undefined;
  const patterns = properties.map(([source, node]) => [compilePattern(source), node] as const);
  return (value, derivation) => {
    if (!(value instanceof Map)) return undefined;
    const failures: Failure[] = [];
    for (const [pattern, node] of patterns) {
      for (const [name, member] of value) {
        const failure = pattern.matches(name) ? node.check(member, derivation) : undefined;
        if (failure)
          failures.push(within(failure, pointerToken(name), `patternProperties/${pointerToken(pattern.source)}`));
      }
    }
    return failures;
  };
};

/** Whatever `properties` and `patternProperties` don't name is additional. */
export const additionalPropertiesKeyword: Keyword = (schema, context) => {
  const additional = schema.get('additionalProperties');
  if (additional !== false && !(additional instanceof Map)) return undefined;
  const known = readMembers('properties', schema);
  const patterns = [...(readMembers('patternProperties', schema)?.keys() ?? [])].map(compilePattern);
  const isAdditional = (name: string) => !known?.has(name) && !patterns.some((pattern) => pattern.matches(name));
  const node = additional === false ? undefined : context.compile(additional, 'additionalProperties');
  return (value, derivation) => {
    if (!(value instanceof Map)) return undefined;
    let names: string[] | undefined;
    for (const name of value.keys()) {
      if (!isAdditional(name)) continue;
      names ??= [];
      names.push(name);
    }
    if (names === undefined) return undefined;
    if (node === undefined)
      return [fail('additionalProperties', `additionalProperties ${names.map(goQuote).join(', ')} not allowed`)];
    return names.flatMap((name) => {
      const failure = node.check(value.get(name)!, derivation);
      return failure ? [within(failure, pointerToken(name), 'additionalProperties')] : [];
    });
  };
};

function compileMembers(
  keyword: string,
  schema: JsonObject,
  context: KeywordContext,
): (readonly [string, SchemaNode])[] | undefined {
  const members = readMembers(keyword, schema);
  return members && [...members].map(([name, member]) => [name, context.compile(member, keyword, name)] as const);
}
