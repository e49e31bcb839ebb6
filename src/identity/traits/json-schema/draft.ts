import { parse } from '../../../json/parse.ts';
import type { JsonValue } from '../../../json/value.ts';

/** A version of JSON Schema. */
export interface Draft {
  readonly version: 4 | 6 | 7;
  /** The keyword that names a schema. */
  readonly idKeyword: 'id' | '$id';
  /** URL of its meta schema, without a fragment. */
  readonly url: string;
  /** The schema that schemas of this draft satisfy. */
  readonly metaSchema: JsonValue;
}

/** The draft that `$schema` names; undefined for all others, newer ones too. A schema without `$schema` is of draft 7. */
export function findDraft($schema: JsonValue | undefined): Draft | undefined {
  if ($schema === undefined || $schema === 'http://json-schema.org/schema#') return draft7;
  return drafts.find(({ url }) => $schema === `${url}#`);
}

const anySchema = { $ref: '#' };
const count = { $ref: '#/definitions/nonNegativeInteger' };
const countFromZero = { $ref: '#/definitions/nonNegativeIntegerDefault0' };
const schemaList = { $ref: '#/definitions/schemaArray' };
const simpleType = { $ref: '#/definitions/simpleTypes' };
const textList = { $ref: '#/definitions/stringArray' };
const schemaMap = { type: 'object', additionalProperties: anySchema };
const flag = { type: 'boolean' };
const number = { type: 'number' };
const text = { type: 'string' };

const definitions = {
  schemaArray: { type: 'array', minItems: 1, items: anySchema },
  nonNegativeInteger: { type: 'integer', minimum: 0 },
  nonNegativeIntegerDefault0: { allOf: [count, { default: 0 }] },
  simpleTypes: { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] },
  stringArray: { type: 'array', items: text, uniqueItems: true },
};

const common = {
  $schema: { type: 'string', format: 'uri' },
  title: text,
  description: text,
  maximum: number,
  minimum: number,
  maxLength: count,
  minLength: countFromZero,
  pattern: { type: 'string', format: 'regex' },
  items: { anyOf: [anySchema, schemaList] },
  maxItems: count,
  minItems: countFromZero,
  uniqueItems: flag,
  maxProperties: count,
  minProperties: countFromZero,
  required: textList,
  definitions: schemaMap,
  properties: schemaMap,
  dependencies: { type: 'object', additionalProperties: { anyOf: [anySchema, textList] } },
  enum: { type: 'array', minItems: 1, uniqueItems: true },
  type: { anyOf: [simpleType, { type: 'array', items: simpleType, minItems: 1, uniqueItems: true }] },
  format: text,
  allOf: schemaList,
  anyOf: schemaList,
  oneOf: schemaList,
  not: anySchema,
};

const sinceDraft6 = {
  ...common,
  $id: { type: 'string', format: 'uri-reference' },
  $ref: { type: 'string', format: 'uri-reference' },
  multipleOf: { type: 'number', exclusiveMinimum: 0 },
  exclusiveMaximum: number,
  exclusiveMinimum: number,
  additionalItems: anySchema,
  additionalProperties: anySchema,
  contains: anySchema,
  propertyNames: anySchema,
};

const schemaOrFlag = { anyOf: [flag, anySchema] };
const namesAreRegex = { ...schemaMap, regexProperties: true };

const draft4 = draft(4, 'id', {
  definitions: { ...definitions, stringArray: { ...definitions.stringArray, minItems: 1 } },
  type: 'object',
  properties: {
    ...common,
    id: { type: 'string', format: 'uriref' },
    $ref: text,
    multipleOf: { type: 'number', minimum: 0, exclusiveMinimum: true },
    exclusiveMaximum: flag,
    exclusiveMinimum: flag,
    additionalItems: schemaOrFlag,
    additionalProperties: schemaOrFlag,
    patternProperties: namesAreRegex,
    regexProperties: flag,
  },
  dependencies: { exclusiveMaximum: ['maximum'], exclusiveMinimum: ['minimum'] },
});

const draft6 = draft(6, '$id', {
  definitions,
  type: ['object', 'boolean'],
  properties: { ...sinceDraft6, patternProperties: namesAreRegex },
});

const draft7 = draft(7, '$id', {
  definitions,
  type: ['object', 'boolean'],
  properties: {
    ...sinceDraft6,
    $comment: text,
    readOnly: flag,
    examples: { type: 'array' },
    patternProperties: { ...schemaMap, propertyNames: { format: 'regex' } },
    contentMediaType: text,
    contentEncoding: text,
    if: anySchema,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: anySchema,
    else: anySchema,
  },
});

/** All drafts that Kratos knows. */
export const drafts: readonly Draft[] = [draft7, draft6, draft4];

function draft(version: Draft['version'], idKeyword: Draft['idKeyword'], metaSchema: object): Draft {
  const url = `http://json-schema.org/draft-0${version}/schema`;
  const document = { $schema: `${url}#`, [idKeyword]: `${url}#`, ...metaSchema };
  return { version, idKeyword, url, metaSchema: parse(JSON.stringify(document)) };
}
