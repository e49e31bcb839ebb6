import { describe, expect, test } from 'vitest';
import { compilePeople } from '../../src/fake/index.ts';
import type { Derived } from '../../src/identity/traits/derived.ts';
import { parse } from '../../src/json/parse.ts';
import { compiled, corpus, schemaText } from './schemas.ts';

/** Kratos itself takes nobody for these: an unknown draft, and `code` without `via`. */
const closed: Readonly<Record<string, string>> = {
  'corpus/06-beepload.json': '$schema',
  'corpus/24-sting-conf.json': 'via',
};
const places = [0, 100_000];
/** `npm run test:all` makes ten thousand people of each. */
const count = process.env.IDENTIKIT_ALL ? 5_000 : 150;

describe('people for the identity schemas of real projects', () => {
  test.each(corpus.filter((file) => !(file in closed)))('%s takes everybody', (file) => {
    const schema = compiled(schemaText(file));
    const people = compilePeople({ seed: 'corpus', schema });
    const owners = new Map<string, number>();
    for (const from of places)
      for (let i = from; i < from + count; i++) {
        const traits = people.traits(i);
        const verdict = schema.validate(parse(traits));
        if (!verdict.ok) expect.fail(`${traits}\n${verdict.reason}`);
        for (const name of namesIn(verdict.derived)) {
          expect(owners.get(name) ?? i, name).toBe(i);
          owners.set(name, i);
        }
      }
    expect(owners.size).toBeGreaterThanOrEqual(places.length * count);
  });

  test.each(Object.entries(closed))('%s takes nobody, which %s says', (file, keyword) => {
    const schema = compiled(schemaText(file));
    expect(schema.validate(parse('{"email":"ada@example.org"}')).ok).toBe(false);
    expect(() => compilePeople({ seed: 'corpus', schema })).toThrow(expect.objectContaining({ keyword }));
  });
});

/** What nobody else may have: identifiers of a credential type, and addresses. */
function namesIn({ identifiers, verifiableAddresses, recoveryAddresses }: Derived): readonly string[] {
  return [
    ...identifiers.map(({ type, value }) => `${type} ${value}`),
    ...verifiableAddresses.map(({ via, value }) => `verify ${via} ${value}`),
    ...recoveryAddresses.map(({ via, value }) => `recover ${via} ${value}`),
  ];
}
