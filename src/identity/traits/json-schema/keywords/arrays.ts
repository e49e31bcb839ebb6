import type { JsonObject, JsonValue } from '../../../../json/value.ts';
import { type Failure, fail, within } from '../failure.ts';
import { isEqual } from '../numbers.ts';
import type { Keyword, KeywordContext, Rule } from '../schema-node.ts';
import { readCount } from './read-keyword.ts';

export const minItemsKeyword: Keyword = (schema) => {
  const least = readCount(schema, 'minItems');
  if (least === undefined) return undefined;
  return (value) =>
    Array.isArray(value) && value.length < least
      ? [fail('minItems', `minimum ${least} items allowed, but found ${value.length} items`)]
      : undefined;
};

export const maxItemsKeyword: Keyword = (schema) => {
  const most = readCount(schema, 'maxItems');
  if (most === undefined) return undefined;
  return (value) =>
    Array.isArray(value) && value.length > most
      ? [fail('maxItems', `maximum ${most} items allowed, but found ${value.length} items`)]
      : undefined;
};

export const uniqueItemsKeyword: Keyword = (schema) => {
  if (schema.get('uniqueItems') !== true) return undefined;
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const failures: Failure[] = [];
    for (let i = 1; i < value.length; i++) {
      for (let j = 0; j < i; j++) {
        if (isEqual(value[i]!, value[j]!)) failures.push(fail('uniqueItems', `items at index ${j} and ${i} are equal`));
      }
    }
    return failures;
  };
};

/** `items`, with `additionalItems` where `items` is a list. */
export const itemsKeyword: Keyword = (schema, context) => {
  const items = schema.get('items');
  if (items === undefined) return undefined;
  return Array.isArray(items) ? tuple(items, schema, context) : everyItem(items, context);
};

function everyItem(items: JsonValue, context: KeywordContext): Rule {
  const node = context.compile(items, 'items');
  return (value, derivation) => {
    if (!Array.isArray(value)) return undefined;
    const failures: Failure[] = [];
    for (let i = 0; i < value.length; i++) {
      const failure = node.check(value[i]!, derivation);
      if (failure) failures.push(within(failure, String(i), 'items'));
    }
    return failures;
  };
}

function tuple(items: readonly JsonValue[], schema: JsonObject, context: KeywordContext): Rule {
  const nodes = items.map((item, i) => context.compile(item, 'items', String(i)));
  const more = schema.get('additionalItems');
  const additional = more instanceof Map ? context.compile(more, 'additionalItems') : undefined;
  return (value, derivation) => {
    if (!Array.isArray(value)) return undefined;
    const failures: Failure[] = [];
    if (more === false && value.length > nodes.length) {
      const message = `only ${nodes.length} items are allowed, but found ${value.length} items`;
      failures.push(fail('additionalItems', message));
    }
    const end = additional === undefined ? Math.min(nodes.length, value.length) : value.length;
    for (let i = 0; i < end; i++) {
      const failure = (nodes[i] ?? additional!).check(value[i]!, derivation);
      if (failure) failures.push(within(failure, String(i), i < nodes.length ? `items/${i}` : 'additionalItems'));
    }
    return failures;
  };
}

export const containsKeyword: Keyword = (schema, context) => {
  const contains = schema.get('contains');
  if (contains === undefined || context.draft.version < 6) return undefined;
  const node = context.compile(contains, 'contains');
  return (value, derivation) => {
    if (!Array.isArray(value)) return undefined;
    const causes: Failure[] = [];
    for (let i = 0; i < value.length; i++) {
      const cause = node.check(value[i]!, derivation);
      if (!cause) return undefined;
      causes.push(within(cause, String(i), ''));
    }
    return [fail('contains', 'contains failed', causes)];
  };
};
