import { goQuote } from '../../../../json/go-quote.ts';
import { fail } from '../failure.ts';
import type { Keyword } from '../schema-node.ts';
import { readCount, readTexts } from './read-keyword.ts';

export const minPropertiesKeyword: Keyword = (schema) => {
  const least = readCount(schema, 'minProperties');
  if (least === undefined) return undefined;
  return (value) =>
    value instanceof Map && value.size < least
      ? [fail('minProperties', `minimum ${least} properties allowed, but found ${value.size} properties`)]
      : undefined;
};

export const maxPropertiesKeyword: Keyword = (schema) => {
  const most = readCount(schema, 'maxProperties');
  if (most === undefined) return undefined;
  return (value) =>
    value instanceof Map && value.size > most
      ? [fail('maxProperties', `maximum ${most} properties allowed, but found ${value.size} properties`)]
      : undefined;
};

export const requiredKeyword: Keyword = (schema) => {
  const required = readTexts(schema.get('required')) ?? [];
  if (required.length === 0) return undefined;
  return (value) => {
    if (!(value instanceof Map) || required.every((name) => value.has(name))) return undefined;
    const missing = required.filter((name) => !value.has(name)).map(goQuote);
    return [fail('required', `missing properties: ${missing.join(', ')}`)];
  };
};
