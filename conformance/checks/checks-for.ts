import { isDeepStrictEqual } from 'node:util';
import { connhex, strictConnhex } from '../../src/dialect/connhex.ts';
import type { Check } from '../check.ts';
import { allChecks } from './all.ts';

/**
 * The checks for whom the target claims to be. Those that hold Connhex IAM to a behaviour of v1.1.0 that its
 * documentation denies are no more than `should`, and say so.
 */
export function checksFor(dialect: 'kratos' | 'connhex' = 'kratos'): readonly Check[] {
  return dialect === 'kratos' ? allChecks : allChecks.map((check) => (isDenied(check) ? softened(check) : check));
}

function softened(check: Check): Check {
  const title = `${check.title} (as v1.1.0 does; the documentation of Connhex IAM says otherwise)`;
  return { ...check, title, level: check.level === 'must' ? 'should' : check.level };
}

function isDenied({ source }: Check): boolean {
  return source.some((place) => {
    const [, section, member] = /^behaviour\/(\w+)\.(\w+)$/.exec(place) ?? [];
    if (section === undefined || member === undefined) return false;
    const of = (one: object) => (one as Record<string, Record<string, unknown>>)[section]?.[member];
    return !isDeepStrictEqual(of(connhex), of(strictConnhex));
  });
}
