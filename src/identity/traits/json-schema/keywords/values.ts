import { goQuote } from '../../../../json/go-quote.ts';
import type { JsonValue } from '../../../../json/value.ts';
import { formatWithoutArguments } from '../../go/format-string.ts';
import { formatGoSyntax, formatQuoted } from '../../go/format-value.ts';
import { fail } from '../failure.ts';
import { isEqual } from '../numbers.ts';
import type { Keyword } from '../schema-node.ts';

export const constKeyword: Keyword = (schema, { draft }) => {
  const wanted = schema.get('const');
  if (wanted === undefined || draft.version < 6) return undefined;
  const message = isContainer(wanted) ? 'const failed' : `value must be ${formatGoSyntax(wanted)}`;
  return (value) => (isEqual(value, wanted) ? undefined : [fail('const', message)]);
};

export const enumKeyword: Keyword = (schema, { enumText }) => {
  const allowed = schema.get('enum');
  if (!Array.isArray(allowed) || allowed.length === 0) return undefined;
  const message = enumText === 'verbatim' ? describeEnum(allowed) : formatWithoutArguments(describeEnum(allowed));
  return (value) => (allowed.some((item) => isEqual(value, item)) ? undefined : [fail('enum', message)]);
};

function describeEnum(allowed: readonly JsonValue[]): string {
  const values = allowed.flatMap((item) => (isContainer(item) ? [] : [formatGoSyntax(item)]));
  if (values.length < allowed.length) return 'enum failed';
  return `value must be ${allowed.length === 1 ? '' : 'one of '}${values.join(', ')}`;
}

function isContainer(value: JsonValue): value is Extract<JsonValue, JsonValue[] | Map<string, JsonValue>> {
  return Array.isArray(value) || value instanceof Map;
}

/** A value that is no text fails every known format; unknown formats are ignored. */
export const formatKeyword: Keyword = (schema, { formats }) => {
  const name = schema.get('format');
  const fits = typeof name === 'string' ? formats.get(name) : undefined;
  if (typeof name !== 'string' || fits === undefined) return undefined;
  return (value) =>
    fits(value) ? undefined : [fail('format', `${formatQuoted(value)} is not valid ${goQuote(name)}`)];
};
