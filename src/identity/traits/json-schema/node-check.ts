import { goQuote } from '../../../json/go-quote.ts';
import { type Failure, fail, settle } from './failure.ts';
import type { Check, Rule, SchemaNode } from './schema-node.ts';

/** The check of a schema that is `true` or `false`. */
export function checkNothing(allowed: boolean): Check {
  return () => (allowed ? undefined : fail('', 'always fail'));
}

/** The check of a schema with a `$ref`: that of the target. A target in another document is named with its URL. */
export function checkTarget(target: SchemaNode, url: string): Check {
  const name = target.url === url ? target.pointer : target.url + target.pointer;
  const message = `doesn't validate with ${goQuote(name)}`;
  return (value, derivation) => {
    const cause = target.check(value, derivation);
    return cause && fail('$ref', message, [settle(cause, target.pointer)]);
  };
}

/** The check of all keywords of a schema. Several failures become the causes of one. */
export function checkRules(type: Check | undefined, rules: readonly Rule[]): Check {
  return (value, derivation) => {
    const mismatch = type?.(value, derivation);
    if (mismatch !== undefined) return mismatch;
    let failures: readonly Failure[] | undefined;
    for (const rule of rules) {
      const found = rule(value, derivation);
      if (found !== undefined && found.length > 0) failures = failures === undefined ? found : [...failures, ...found];
    }
    if (failures === undefined) return undefined;
    return failures.length === 1 ? failures[0] : fail('', 'validation failed', failures);
  };
}
