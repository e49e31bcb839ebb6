import { goQuote } from '../../../../json/go-quote.ts';
import type { JsonObject } from '../../../../json/value.ts';
import { type Failure, fail, within } from '../failure.ts';
import { pointerToken } from '../pointer.ts';
import type { Keyword } from '../schema-node.ts';
import { readMembers, readTexts } from './read-keyword.ts';

export const dependenciesKeyword: Keyword = (schema, context) => {
  const dependencies = readMembers('dependencies', schema);
  if (dependencies === undefined) return undefined;
  const rules = [...dependencies].map(([name, dependency]) => {
    const texts = readTexts(dependency);
    return { name, texts, node: texts ? undefined : context.compile(dependency, 'dependencies', name) };
  });
  return (value, derivation) => {
    if (!(value instanceof Map)) return undefined;
    return rules.flatMap(({ name, texts, node }) => {
      if (!value.has(name)) return [];
      const pointer = `dependencies/${pointerToken(name)}`;
      const failure = node?.check(value, derivation);
      if (failure) return [within(failure, '', pointer)];
      return missingDependencies(name, texts ?? [], value, pointer);
    });
  };
};

function missingDependencies(name: string, needed: readonly string[], object: JsonObject, pointer: string): Failure[] {
  return needed.flatMap((other, i) => {
    if (object.has(other)) return [];
    const message = `property ${goQuote(other)} is required, if ${goQuote(name)} property exists`;
    return [fail(`${pointer}/${i}`, message)];
  });
}
