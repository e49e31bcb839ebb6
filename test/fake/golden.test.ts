import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePeople, loadLocale } from '../../src/fake/index.ts';
import { schemaText } from './schemas.ts';

/** SHA-256 of the traits of `count` people from `from` on, each followed by a line feed. */
interface Golden {
  readonly schema: string;
  readonly seed: string;
  readonly namespace?: string;
  readonly locales: readonly string[];
  readonly from: number;
  readonly count: number;
  readonly first: object;
  readonly sha256: string;
}

const file = new URL('../../fixtures/identities/generator-v1.json', import.meta.url);
const goldens: readonly Golden[] = JSON.parse(readFileSync(file, 'utf8'));

test.each(goldens)('$schema, seed $seed from $from on ($locales): the same bytes as ever', async (golden) => {
  const locales = await Promise.all(golden.locales.map(loadLocale));
  const { seed, namespace, from, count } = golden;
  const people = compilePeople({ seed, namespace, locales, schema: schemaText(golden.schema) });
  const digest = createHash('sha256');
  for (let i = from; i < from + count; i++) digest.update(`${people.traits(i)}\n`);
  expect(JSON.parse(people.traits(from))).toEqual(golden.first);
  expect(digest.digest('hex')).toBe(golden.sha256);
});
