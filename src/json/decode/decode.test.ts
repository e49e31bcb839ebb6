import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { releases } from '../../dialect/releases.ts';
import { list, mapOf, pointer } from './containers.ts';
import { decodeLenient, decodeStrict, unmarshal } from './decode.ts';
import type { Decoded } from './kind.ts';
import { bool, int, nullString, raw, text } from './scalars.ts';
import { struct } from './struct.ts';
import { time } from './time.ts';
import { nullableUuid, uuid } from './uuid.ts';

const passwordConfig = struct('identity.AdminIdentityImportCredentialsPasswordConfig', {
  hashed_password: text(),
  password: text(),
});
const provider = struct('identity.AdminCreateIdentityImportCredentialsOIDCProvider', {
  subject: text(),
  provider: text(),
  use_auto_link: bool(),
  organization: nullableUuid(),
});
const importedCredentials = struct('identity.IdentityWithCredentials', {
  password: pointer(struct('identity.AdminIdentityImportCredentialsPassword', { config: passwordConfig })),
  oidc: pointer(
    struct('identity.AdminIdentityImportCredentialsOIDC', {
      config: struct('identity.AdminIdentityImportCredentialsOIDCConfig', { providers: list(provider) }),
    }),
  ),
});
const address = struct('identity.VerifiableAddress', {
  id: uuid(),
  value: text(),
  verified: bool(),
  status: text('identity.VerifiableAddressStatus'),
  verified_at: pointer(time()),
  created_at: time(),
});
const stored = struct('identity.Credentials', {
  type: text('identity.CredentialsType'),
  identifiers: list(text()),
  config: raw(),
  version: int(),
});
const body = struct('identity.CreateIdentityBody', {
  schema_id: text(),
  traits: raw(),
  credentials: pointer(importedCredentials),
  verifiable_addresses: list(address),
  state: text('identity.State'),
  organization_id: nullableUuid(),
  patch_id: pointer(uuid('*uuid.UUID')),
  stored: mapOf(stored, 'map[identity.CredentialsType]identity.Credentials'),
});
const patch = list(mapOf(pointer(raw()), 'jsonpatch.Operation'), 'jsonpatch.Patch');

const newest = releases['v26.2.0'].json;

type Fault = string | null;
type ByRelease = Fault | { readonly [release in 'v1.0.0' | 'v1.2.0' | 'v26.2.0']: Fault };

interface Case {
  readonly text: string;
  readonly onto?: string;
  readonly strict: ByRelease;
  readonly lenient?: ByRelease;
  readonly whole?: ByRelease;
  readonly value?: unknown;
}

function golden<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/json/${name}.json`, import.meta.url), 'utf8'));
}

function faultOf(run: () => unknown): Fault {
  try {
    run();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const zeros = new Set<unknown>(['', false, 0, null, uuid().zero, time().zero]);

/** Go prints a member that was never set by its zero value, and raw JSON as JSON. */
function expectSame(value: unknown, printed: unknown): void {
  if (Array.isArray(printed)) {
    expect(value).toHaveLength(printed.length);
    for (const [i, element] of printed.entries()) expectSame((value as unknown[])[i], element);
  } else if (typeof printed === 'object' && printed !== null) {
    const members = value instanceof Map ? Object.fromEntries(value) : (value ?? {});
    expect(Object.keys(printed)).toEqual(expect.arrayContaining(Object.keys(members)));
    for (const [name, member] of Object.entries(printed)) {
      const mine = (members as Record<string, unknown>)[name];
      if (name === 'traits' || name === 'config') expectSameRaw(mine, member);
      else expectSame(mine, member);
    }
  } else if (value === undefined) {
    expect(zeros).toContain(printed);
  } else {
    expect(value).toEqual(printed);
  }
}

function expectSameRaw(value: unknown, printed: unknown): void {
  if (typeof value === 'string') expect(JSON.parse(value)).toEqual(printed);
  else expectSame(value, printed);
}

describe('a request body', () => {
  test.each(golden<Case>('decoding'))('$text onto $onto', ({
    text,
    onto,
    strict,
    lenient = strict,
    whole = lenient,
    value,
  }) => {
    for (const release of ['v1.0.0', 'v1.2.0', 'v26.2.0'] as const) {
      const { json } = releases[release];
      const before = onto === undefined ? undefined : unmarshal(onto, body, json);
      const of = (fault: ByRelease) => (typeof fault === 'object' && fault !== null ? fault[release] : fault);
      expect(faultOf(() => decodeStrict(text, body, json, before))).toBe(of(strict));
      expect(faultOf(() => decodeLenient(text, body, json, before))).toBe(of(lenient));
      expect(faultOf(() => unmarshal(text, body, json, before))).toBe(of(whole));
      if (of(strict) === null && value !== undefined) expectSame(decodeStrict(text, body, json, before), value);
    }
  });

  it('has the types that its kinds say', () => {
    expectTypeOf<Decoded<typeof address>>().toEqualTypeOf<{
      readonly id?: string;
      readonly value?: string;
      readonly verified?: boolean;
      readonly status?: string;
      readonly verified_at?: string | null;
      readonly created_at?: string;
    }>();
  });

  it('keeps raw members as they were written, null too', () => {
    expect(decodeStrict('{"traits": { "a": 1.0,\n"a": "\\u0041" } }', body, newest).traits).toBe(
      '{ "a": 1.0,\n"a": "\\u0041" }',
    );
    expect(decodeStrict('{"traits":null}', body, newest).traits).toBe('null');
    expect(decodeStrict('{}', body, newest).traits).toBeUndefined();
  });

  it('leaves what it decodes onto as it was', () => {
    const before = unmarshal(
      '{"verifiable_addresses":[{"value":"a"}],"stored":{"password":{"version":1}}}',
      body,
      newest,
    );
    const copy = structuredClone(before);
    const text = '{"verifiable_addresses":[{"verified":true},{}],"stored":{"oidc":{}},"state":"active"}';
    expect(unmarshal(text, body, newest, before)).toEqual({
      verifiable_addresses: [{ value: 'a', verified: true }, {}],
      stored: new Map([
        ['password', { version: 1 }],
        ['oidc', {}],
      ]),
      state: 'active',
    });
    expect(before).toEqual(copy);
  });

  it('is no danger however deep its traits are', () => {
    const traits = '['.repeat(9999) + ']'.repeat(9999);
    expect(decodeStrict(`{"traits":${traits}}`, body, newest).traits).toBe(traits);
  });
});

describe('sqlxx.NullString', () => {
  const identity = struct('identity.WithCredentialsAndAdminMetadataInJSON', {
    state: text(),
    external_id: nullString(),
  });

  it('of a wrong type is told without the name of its member, before other faults', () => {
    const fault = faultOf(() => unmarshal('{"state":1,"external_id":5}', identity, newest));
    expect(fault).toBe('json: cannot unmarshal number into Go value of type string');
    expect(unmarshal('{"external_id":"e"}', identity, newest)).toEqual({ external_id: 'e' });
    expect(unmarshal('{"external_id":null}', identity, newest, { external_id: 'e' })).toEqual({ external_id: 'e' });
  });
});

describe('a list of maps', () => {
  const cases = golden<{ text: string; error: Fault }>('patches');
  test.each(cases)('$text', ({ text, error }) => {
    const expected = error?.replace('identity.', 'jsonpatch.') ?? null;
    expect(faultOf(() => unmarshal(text, patch, newest))).toBe(expected);
  });

  it('holds raw members', () => {
    expect(unmarshal('[{"op":"add","value":{ }},null,{"value":null}]', patch, newest)).toEqual([
      new Map([
        ['op', '"add"'],
        ['value', '{ }'],
      ]),
      null,
      new Map([['value', null]]),
    ]);
    expect(unmarshal('null', patch, newest)).toBeNull();
  });
});
