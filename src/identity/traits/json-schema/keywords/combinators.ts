import type { JsonObject } from '../../../../json/value.ts';
import { type Failure, fail, within } from '../failure.ts';
import type { Keyword, KeywordContext, SchemaNode } from '../schema-node.ts';

export const notKeyword: Keyword = (schema, context) => {
  const not = compileOne('not', schema, context);
  if (not === undefined) return undefined;
  return (value, derivation) => (not.check(value, derivation) ? undefined : [fail('not', 'not failed')]);
};

export const allOfKeyword: Keyword = (schema, context) => {
  const branches = compileList('allOf', schema, context);
  if (branches === undefined) return undefined;
  return (value, derivation) => {
    const failures: Failure[] = [];
    for (let i = 0; i < branches.length; i++) {
      const cause = branches[i]!.check(value, derivation);
      if (cause) failures.push(fail(`allOf/${i}`, 'allOf failed', [cause]));
    }
    return failures;
  };
};

export const anyOfKeyword: Keyword = (schema, context) => {
  const branches = compileList('anyOf', schema, context);
  if (branches === undefined) return undefined;
  return (value, derivation) => {
    const causes: Failure[] = [];
    for (let i = 0; i < branches.length; i++) {
      const cause = branches[i]!.check(value, derivation);
      if (!cause) return undefined;
      causes.push(within(cause, '', String(i)));
    }
    return [fail('anyOf', 'anyOf failed', causes)];
  };
};

export const oneOfKeyword: Keyword = (schema, context) => {
  const branches = compileList('oneOf', schema, context);
  if (branches === undefined) return undefined;
  return (value, derivation) => {
    const causes: Failure[] = [];
    let matched = -1;
    for (let i = 0; i < branches.length; i++) {
      const cause = branches[i]!.check(value, derivation);
      if (cause) causes.push(within(cause, '', String(i)));
      else if (matched === -1) matched = i;
      else return [fail('oneOf', `valid against schemas at indexes ${matched} and ${i}`)];
    }
    return matched === -1 ? [fail('oneOf', 'oneOf failed', causes)] : undefined;
  };
};

/** `if` is nothing without `then` or `else`. */
export const ifKeyword: Keyword = (schema, context) => {
  if (context.draft.version < 7 || (!schema.has('then') && !schema.has('else'))) return undefined;
  const condition = compileOne('if', schema, context);
  if (condition === undefined) return undefined;
  const met = compileOne('then', schema, context);
  const unmet = compileOne('else', schema, context);
  return (value, derivation) => {
    const keyword = condition.check(value, derivation) ? 'else' : 'then';
    const cause = (keyword === 'then' ? met : unmet)?.check(value, derivation);
    return cause && [fail(keyword, `if-${keyword} failed`, [cause])];
  };
};

function compileOne(keyword: string, schema: JsonObject, context: KeywordContext): SchemaNode | undefined {
  const subschema = schema.get(keyword);
  return subschema === undefined ? undefined : context.compile(subschema, keyword);
}

function compileList(keyword: string, schema: JsonObject, context: KeywordContext): SchemaNode[] | undefined {
  const subschemas = schema.get(keyword);
  if (!Array.isArray(subschemas)) return undefined;
  return subschemas.map((subschema, i) => context.compile(subschema, keyword, String(i)));
}
