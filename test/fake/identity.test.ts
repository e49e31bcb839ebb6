import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePeople, loadLocale, people, person } from '../../src/fake/index.ts';
import { isPhoneNumber } from '../../src/identity/traits/phone/phone-number.ts';
import { identifier, schemaOf, schemaText } from './schemas.ts';

const last = 2 ** 40 - 1;
const anyPerson = fc.integer({ min: 0, max: last });
const schema = schemaText('corpus/04-ory-stack.json');

/** The members of one name of many people. */
function values(member: string, source: string, numbers: readonly number[], seed = 's'): readonly string[] {
  const made = compilePeople({ seed, schema: source });
  return numbers.map((i) => JSON.parse(made.traits(i))[member]);
}

const first = Array.from({ length: 20_000 }, (_, i) => i);
const spread = Array.from({ length: 20_000 }, (_, i) => Math.floor((i / 20_000) * 2 ** 40) + (i % 97));

describe('identity i of seed s', () => {
  test('is the same whoever was made before', () => {
    const made = compilePeople({ seed: 'any', schema });
    fc.assert(
      fc.property(anyPerson, (i) => {
        expect(person('any', i, schema)).toBe(made.traits(i));
      }),
      { numRuns: 20 },
    );
    expect([...people('any', { schema, from: last - 2, count: 3 })]).toEqual(
      [2, 1, 0].map((back) => made.traits(last - back)),
    );
  });

  test('comes one by one, as often as asked for, and asynchronously', async () => {
    const some = people('any', { schema, count: 3000 });
    const all = [...some];
    expect([...some]).toEqual(all);
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    let at = 0;
    for await (const traits of some) expect(traits).toBe(all[at++]);
    clearInterval(timer);
    expect(at).toBe(3000);
    expect(turns).toBeGreaterThan(0);
  });

  test('is another one for another seed', () => {
    expect(person('a', 0, schema)).not.toBe(person('b', 0, schema));
  });

  test('keeps its members when the schema gets another one', () => {
    const properties = { first_name: { type: 'string' }, age: { type: 'integer' }, plan: { enum: ['free', 'pro'] } };
    const required = Object.keys(properties);
    const before = JSON.parse(person('s', 3, schemaOf({ properties, required })));
    const after = JSON.parse(
      person('s', 3, schemaOf({ properties: { city: { type: 'string' }, ...properties }, required })),
    );
    expect(after).toMatchObject(before);
  });

  test('does not exist below 0 and from 2^40 on', () => {
    for (const i of [-1, 2 ** 40, 0.5, Number.NaN]) expect(() => person('s', i, schema)).toThrow(RangeError);
    expect(() => people('s', { schema, from: last, count: 2 })).toThrow(RangeError);
  });
});

describe('what tells people apart', () => {
  const text = (rules: object) =>
    schemaOf({ properties: { name: { type: 'string', ...rules, ...identifier } }, required: ['name'] });

  test.each([
    ['names', {}],
    ['few letters', { maxLength: 9 }],
    ['small letters only', { pattern: '^[a-z]+$' }],
    ['digits only', { pattern: '^[0-9]{13,16}$' }],
    ['free places of a pattern', { pattern: '^(usr|svc)-[0-9A-F]{4,12}-(x|y)$' }],
  ])('never repeats: %s', (_, rules) => {
    for (const numbers of [first, spread]) expect(new Set(values('name', text(rules), numbers)).size).toBe(20_000);
  });

  test.each([
    ['maxLength', { maxLength: 2 }, 1024],
    ['pattern', { pattern: '^[ab]{3}$' }, 8],
    ['pattern', { pattern: '^x-[0-9]{2}$' }, 100],
  ])('stops with %s where no more are left', (keyword, rules, count) => {
    const made = compilePeople({ seed: 's', schema: text(rules) });
    expect(made.count).toBe(count);
    const all = Array.from({ length: count }, (_, i) => made.traits(i));
    expect(new Set(all).size).toBe(count);
    expect(() => made.traits(count)).toThrow(expect.objectContaining({ keyword }));
  });

  test('keeps e-mail addresses apart, also those of one person, at hosts that belong to nobody', () => {
    const both = schemaOf({
      properties: { email: { format: 'email' }, backup_email: { format: 'email' } },
      required: ['email', 'backup_email'],
    });
    const all = [...values('email', both, spread), ...values('backup_email', both, spread)];
    expect(new Set(all).size).toBe(40_000);
    for (const address of all) expect(address).toMatch(/^[a-z0-9.]+@people\.example$/);
  });

  test('gives every telephone number that is set aside for fiction once', () => {
    const source = schemaOf({ properties: { phone: { type: 'string', format: 'tel' } }, required: ['phone'] });
    const made = compilePeople({ seed: 's', schema: source });
    const numbers = new Set<string>();
    for (let i = 0; i < made.count; i++) numbers.add(JSON.parse(made.traits(i)).phone);
    expect(numbers.size).toBe(made.count);
    for (const number of [...numbers].filter((_, at) => at % 50 === 0))
      expect(isPhoneNumber(number), number).toBe(true);
    expect(() => made.traits(made.count)).toThrow(expect.objectContaining({ keyword: 'format' }));
  });

  test('shares nothing between namespaces', () => {
    const source = schemaText('corpus/08-tak-server.json');
    const [one, other] = ['one', 'two'].map((namespace) => compilePeople({ seed: 's', schema: source, namespace }));
    for (let i = 0; i < 100; i++) {
      expect(JSON.parse(one!.traits(i))).toMatchObject({ username: expect.stringMatching(/_one$/) });
      expect(JSON.parse(other!.traits(i))).toMatchObject({ username: expect.stringMatching(/_two$/) });
    }
  });
});

test('people come from where one says', async () => {
  const locales = await Promise.all(['ja', 'de'].map(loadLocale));
  const source = schemaOf({
    properties: { locale: { type: 'string' }, last_name: { type: 'string' } },
    required: ['locale', 'last_name'],
  });
  const made = compilePeople({ seed: 's', schema: source, locales });
  const all = Array.from({ length: 200 }, (_, i) => JSON.parse(made.traits(i)));
  expect(new Set(all.map(({ locale }) => locale))).toEqual(new Set(['ja', 'de']));
  for (const { locale, last_name } of all) if (locale === 'ja') expect(last_name).toMatch(/^[^ -~]+$/);
});
