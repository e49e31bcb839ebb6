import { goQuote } from '../../../../json/go-quote.ts';
import { isPattern } from '../../pattern.ts';
import { type Failure, fail, within } from '../failure.ts';
import { pointerToken } from '../pointer.ts';
import type { Keyword } from '../schema-node.ts';

export const propertyNamesKeyword: Keyword = (schema, context) => {
  const names = schema.get('propertyNames');
  if (names === undefined || context.draft.version < 6) return undefined;
  const node = context.compile(names, 'propertyNames');
  return (value, derivation) => {
    if (!(value instanceof Map)) return undefined;
    const failures: Failure[] = [];
    for (const name of value.keys()) {
      const failure = node.check(name, derivation);
      if (failure) failures.push(within(failure, pointerToken(name), 'propertyNames'));
    }
    return failures;
  };
};

/** A keyword of the library's own, with which its draft 4 asks for names that are regular expressions. */
export const regexPropertiesKeyword: Keyword = (schema) => {
  if (schema.get('regexProperties') !== true) return undefined;
  return (value) => {
    if (!(value instanceof Map)) return undefined;
    const wrong = [...value.keys()].filter((name) => !isPattern(name));
    return wrong.map((name) => fail('', `patternProperty ${goQuote(name)} is not valid regex`));
  };
};
