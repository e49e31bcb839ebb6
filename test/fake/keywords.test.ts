import { describe, expect, test } from 'vitest';
import { compilePeople } from '../../src/fake/index.ts';
import { isPhoneNumber } from '../../src/identity/traits/phone/phone-number.ts';
import { parse } from '../../src/json/parse.ts';
import { compiled, schemaOf } from './schemas.ts';

const text = { type: 'string' };
const definitions = {
  code: { type: 'string', minLength: 5, maxLength: 7 },
  tree: {
    type: 'object',
    properties: { leaf: { type: 'integer' }, next: { $ref: '#/definitions/tree' } },
    required: ['leaf'],
  },
  loop: { type: 'object', properties: { next: { $ref: '#/definitions/loop' } }, required: ['next'] },
};
const only = (member: object, more: object = {}): string =>
  withDefinitions({ properties: { member }, required: ['member'], ...more });

function withDefinitions(traits: object): string {
  return JSON.stringify({ ...JSON.parse(schemaOf(traits)), definitions });
}

const formats = [
  'date-time',
  'date',
  'time',
  'hostname',
  'email',
  'tel',
  'ipv4',
  'ipv6',
  'uri',
  'iri',
  'uri-reference',
  'uri-template',
  'regex',
  'json-pointer',
  'relative-json-pointer',
  'nobody-knows',
];
const patterns = [
  '^[A-Z]{2}\\d{2}[A-Z0-9]{4}\\d{7}$',
  '^(mr|ms)\\. [a-z]+$',
  '^\\p{L}+$',
  '^[[:alpha:]]{3}-\\w+$',
  '^a{2}|b{3}$',
  '[0-9]',
  '^.{5}$',
  '^$',
  '^#([0-9a-f]{6}|[0-9a-f]{3})$',
  '^(?P<year>\\d{4})-\\d\\d$',
  '^[^\\0-\\x1F\\x7F-\\x9F]{4,32}$',
];

const met: readonly (readonly [string, string])[] = [
  ...formats.map((format) => [`format ${format}`, only({ ...text, format })] as const),
  ...patterns.map((pattern) => [`pattern ${pattern}`, only({ ...text, pattern })] as const),
  ['long text', only({ ...text, minLength: 300 })],
  ['text of one length', only({ ...text, minLength: 8, maxLength: 8 })],
  ['no text at all', only({ ...text, maxLength: 0 })],
  ['a long e-mail address', only({ ...text, format: 'email', minLength: 50, maxLength: 60 })],
  ['a fraction', only({ type: 'number', multipleOf: 0.1, minimum: 1, maximum: 2 })],
  ['a number between numbers', only({ type: 'integer', exclusiveMinimum: 3, exclusiveMaximum: 5 })],
  ['a number close to nothing', only({ type: 'number', exclusiveMinimum: 0, maximum: 0.005 })],
  ['a large number', only({ type: 'number', minimum: 1e9 })],
  ['a multiple', only({ type: 'integer', multipleOf: 7, minimum: 100, maximum: 110 })],
  ['different elements', only({ type: 'array', items: { enum: ['a', 'b', 'c'] }, minItems: 3, uniqueItems: true })],
  [
    'a row of elements',
    only({ type: 'array', items: [text, { type: 'integer' }], minItems: 3, additionalItems: { type: 'boolean' } }),
  ],
  ['an element among others', only({ type: 'array', items: { type: 'integer' }, contains: { const: 5 } })],
  ['anyOf', only({ anyOf: [{ ...text, maxLength: 3 }, { type: 'integer' }] })],
  ['oneOf', only({ oneOf: [{ ...text, format: 'date' }, { type: 'null' }] })],
  [
    'allOf',
    only(
      { ...text, minLength: 3 },
      { allOf: [{ properties: { member: { maxLength: 4 }, other: text }, required: ['other'] }] },
    ),
  ],
  ['not', only({ enum: ['x', 'y'], not: { const: 'x' } })],
  [
    'if',
    only(
      { enum: ['a', 'b'] },
      JSON.parse('{"if":{"properties":{"member":{"const":"a"}}},"then":{"required":["a"]},"else":{"required":["b"]}}'),
    ),
  ],
  ['dependencies', withDefinitions({ properties: { a: text, b: text }, dependencies: { a: ['b'] } })],
  ['more members than are named', only(text, { minProperties: 3 })],
  [
    'members by pattern',
    only(text, { required: ['x-1'], patternProperties: { '^x-': { type: 'integer' } }, additionalProperties: false }),
  ],
  ['$ref', only({ $ref: '#/definitions/code' })],
  ['a tree', only({ $ref: '#/definitions/tree' })],
];

describe('people satisfy', () => {
  test.each(met)('%s', (_, source) => {
    const schema = compiled(source);
    const people = compilePeople({ seed: 'keywords', schema });
    for (let i = 0; i < 200; i++) {
      const verdict = schema.validate(parse(people.traits(i)));
      if (!verdict.ok) expect.fail(`${people.traits(i)}\n${verdict.reason}`);
    }
  });
});

test.each([
  ['$ref', only({ $ref: '#/definitions/loop' })],
  ['$ref', only({ $ref: 'https://schemas.example/elsewhere.json' })],
  ['maximum', only({ type: 'integer', minimum: 5, maximum: 4 })],
  ['multipleOf', only({ type: 'integer', minimum: 8, maximum: 13, multipleOf: 7 })],
  ['minLength', only({ ...text, minLength: 5, maxLength: 4 })],
  ['minItems', only({ type: 'array', minItems: 2, maxItems: 1 })],
  ['uniqueItems', only({ type: 'array', items: { enum: ['a', 'b'] }, minItems: 3, uniqueItems: true })],
  ['type', only({ ...text, allOf: [{ type: 'integer' }] })],
  ['enum', only({ ...text, enum: [1, 2] })],
  ['not', only({ const: 'x', not: { const: 'x' } })],
  ['maxLength', only({ ...text, format: 'email', maxLength: 8 })],
  ['maxLength', only({ ...text, format: 'date', maxLength: 5 })],
  ['pattern', only({ ...text, format: 'email', pattern: '@acme\\.com$' })],
  ['additionalProperties', only(text, { required: ['other'], additionalProperties: false })],
])('%s that stands in the way is named', (keyword, source) => {
  expect(() => compilePeople({ seed: 's', schema: source })).toThrow(
    expect.objectContaining({ name: 'SchemaUnsatisfiable', keyword }),
  );
});

test("what a pattern asks for under another name is nobody's number or address either", () => {
  const properties = {
    reach: { ...text, pattern: '^\\+[1-9]\\d{7,14}$' },
    sign_in: { ...text, pattern: '^\\S+@\\S+\\.\\S+$' },
    mobile: { ...text, pattern: '^\\d{10}$' },
  };
  const people = compilePeople({ seed: 's', schema: schemaOf({ properties, required: Object.keys(properties) }) });
  for (let i = 0; i < 100; i++) {
    const { reach, sign_in, mobile } = JSON.parse(people.traits(i));
    expect(isPhoneNumber(reach)).toBe(true);
    expect(sign_in).toMatch(/@people\.example$/);
    expect(mobile).toMatch(/^\d{3}55501\d\d$/);
  }
});
