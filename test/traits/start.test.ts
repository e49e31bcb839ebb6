import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { releaseNames } from '../../src/dialect/release-name.ts';
import { releases } from '../../src/dialect/releases.ts';
import { SchemaRefused } from '../../src/identity/traits/check-document.ts';
import { compileIdentitySchema } from '../../src/identity/traits/identity-schema.ts';
import { parse } from '../../src/json/parse.ts';

const newest = releases['v26.2.0'];

function compile(schema: object | string, dialect = newest) {
  const source = typeof schema === 'string' ? schema : JSON.stringify(schema);
  return compileIdentitySchema({ id: 'user', url: 'file:///user.json', source }, dialect);
}

function refusal(schema: object | string): SchemaRefused {
  try {
    compile(schema);
  } catch (error) {
    if (error instanceof SchemaRefused) return error;
    throw error;
  }
  throw new Error('the schema was accepted');
}

function withTraits(properties: object, more: object = {}): object {
  return { properties: { traits: { type: 'object', properties } }, ...more };
}

function corpus(file: string): string {
  return readFileSync(new URL(`../../fixtures/schemas/corpus/${file}`, import.meta.url), 'utf8');
}

describe('a schema with which Kratos does not start is refused', () => {
  test('unknown members of the keyword', () => {
    const { pointer, reason, report } = refusal(corpus('refused/47-sting-passkey.json'));
    expect(pointer).toBe('#/properties/traits/properties/email/ory.sh~1kratos/credentials/password');
    expect(reason).toBe('additionalProperties "required" not allowed');
    expect(report).toContain(`I[#] S[#/allOf/1] allOf failed`);
    expect(report).toContain(`doesn't validate with "ory://identity-extension#"`);
    expect(report).toContain('additionalProperties "display_name" not allowed');
  });

  test('no traits', () => {
    expect(refusal(corpus('refused/48-mrucznik.json'))).toMatchObject({
      pointer: '#/properties',
      reason: 'missing properties: "traits"',
      report:
        'I[#] S[#/allOf/1] allOf failed\n' +
        '  I[#/properties] S[#/allOf/1/properties/properties/required] missing properties: "traits"',
    });
  });

  test('a trait that is no object', () => {
    const place = '#/allOf/1/properties/properties/properties/traits/properties/properties';
    expect(refusal(withTraits({ v: true })).report).toBe(
      'I[#] S[#/allOf/1] allOf failed\n' +
        `  I[#/properties/traits/properties/v] S[${place}/patternProperties/.%2A/type] expected object, but got boolean`,
    );
  });

  test('a pattern that is no regular expression', () => {
    expect(refusal(withTraits({ v: { pattern: '(' } }))).toMatchObject({
      pointer: '#/properties/traits/properties/v/pattern',
      reason: '"(" is not valid "regex"',
    });
  });

  test('text that is no JSON', () => {
    expect(refusal('{')).toMatchObject({ pointer: '#', reason: 'unexpected EOF' });
    expect(refusal('nope').reason).toBe("invalid character 'o' in literal null (expecting 'u')");
    expect(refusal('{} {}').reason).toBe('invalid character { after top-level value');
  });

  test('in each release, what its keyword does not know yet', () => {
    const accepts = (role: object) =>
      releaseNames.filter((name) => {
        try {
          compile(withTraits({ v: { format: 'email', 'ory.sh/kratos': role } }), releases[name]);
          return true;
        } catch {
          return false;
        }
      });
    expect(accepts({ verification: { via: 'phone' } })).toEqual(['v1.0.0']);
    expect(accepts({ verification: { via: 'sms' } })).toEqual(releaseNames.slice(1));
    expect(accepts({ credentials: { code: { via: 'email' } } })).toEqual(releaseNames.slice(1));
    expect(accepts({ credentials: { passkey: { display_name: true } } })).toEqual(releaseNames.slice(2));
    expect(accepts({ recovery: { via: 'sms' } })).toEqual(['v25.4.0', 'v26.2.0']);
    expect(accepts({ organizations: { matcher: 'email_domain' } })).toEqual(['v25.4.0', 'v26.2.0']);
  });
});

describe('a schema that fails every write is accepted, and its faults are told', () => {
  test.each([
    ['an unknown $schema', corpus('06-beepload.json'), '#/$schema'],
    ['a $ref to nowhere', withTraits({ v: { $ref: '#/definitions/no' } }), '#/properties/traits/properties/v/$ref'],
    [
      'a $ref to a document that is not there',
      withTraits({ v: { $ref: 'no.json' } }),
      '#/properties/traits/properties/v/$ref',
    ],
  ])('%s', (_, schema, pointer) => {
    const { faults, validate } = compile(schema);
    expect(faults.map((fault) => fault.pointer)).toEqual([pointer]);
    expect(validate(parse('{}'))).toMatchObject({ ok: false, broken: 'schema' });
  });

  test('a $ref that leads back to itself crashes on the traits that reach it, at once', () => {
    const { faults, validate } = compile(
      withTraits(
        { v: { $ref: '#/definitions/a' }, w: {} },
        {
          definitions: {
            a: { anyOf: [{ type: 'string' }, { $ref: '#/definitions/b' }] },
            b: { $ref: '#/definitions/a' },
          },
        },
      ),
    );
    expect(faults.map((fault) => fault.pointer)).toEqual(['#/definitions/b/$ref', '#/definitions/a/anyOf/1/$ref']);
    expect(validate(parse('{"w":1}'))).toMatchObject({ ok: true });
    expect(validate(parse('{"v":"text"}'))).toMatchObject({ ok: true });
    expect(validate(parse('{"v":5}'))).toMatchObject({ ok: false, broken: 'crash' });
  });

  test('recursion into parts of the value is no fault', () => {
    const tree = { type: 'object', properties: { children: { items: { $ref: '#/definitions/tree' } } } };
    expect(compile(withTraits({ v: { $ref: '#/definitions/tree' } }, { definitions: { tree } })).faults).toEqual([]);
  });
});
