import type { Dialect } from '../../../dialect/behaviour.ts';
import { parse } from '../../../json/parse.ts';
import type { JsonValue } from '../../../json/value.ts';
import { kratosKeyword } from './kratos-keyword.ts';

/** URLs by which failures name the two schemas. */
export const extensionUrl = 'ory://identity-extension';
export const identityUrl = 'ory://identity-meta';

const draft7 = 'http://json-schema.org/draft-07/schema#';

const flag = { type: 'boolean' };
const oneOf = (...values: string[]) => ({ type: 'string', enum: values });
const closed = (properties: object) => ({ type: 'object', additionalProperties: false, properties });

/** The schema of the keyword, which every schema satisfies wherever it may stand below objects (in lists nobody looks). */
export function extensionSchema({ traits, credentials }: Dialect): JsonValue {
  const methods = {
    password: closed({ identifier: flag }),
    webauthn: closed({ identifier: flag }),
    totp: closed({ account_name: flag }),
    ...(credentials.passkey && { passkey: closed({ display_name: flag }) }),
    ...(traits.code !== 'none' && { code: closed({ identifier: flag, via: oneOf('email', 'sms') }) }),
  };
  const roles = {
    credentials: closed(methods),
    verification: closed({ via: oneOf('email', traits.verification === 'email-phone' ? 'phone' : 'sms') }),
    recovery: closed({ via: oneOf('email', ...(traits.smsRecovery ? ['sms'] : [])) }),
    ...(traits.organizationsKeyword && { organizations: closed({ matcher: oneOf('email_domain') }) }),
  };
  return toJson(extensionUrl, {
    allOf: [{ properties: { [kratosKeyword]: closed(roles) } }, { patternProperties: { '.*': { $ref: '#' } } }],
  });
}

/** The schema of identity schemas, checked when the server starts. */
export function identitySchemaSchema({ traits }: Dialect): JsonValue {
  const verified = {
    properties: { [kratosKeyword]: { type: 'object', properties: { verification: {} }, required: ['verification'] } },
    required: [kratosKeyword],
  };
  const formats = ['email', 'tel', 'date', 'time', 'date-time', 'no-validate'];
  const formatted = { properties: { format: { enum: formats } } };
  const trait = {
    type: 'object',
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(traits.verification === 'email-sms' && { if: verified, then: formatted }),
    allOf: [{ $ref: extensionUrl }],
  };
  const traitsSchema = {
    type: 'object',
    required: ['properties'],
    properties: {
      type: { const: 'object' },
      properties: { type: 'object', minProperties: 1, patternProperties: { '.*': trait } },
    },
  };
  const documentSchema = { type: 'object', required: ['traits'], properties: { traits: traitsSchema } };
  return toJson(identityUrl, {
    type: 'object',
    allOf: [{ $ref: draft7 }, { properties: { properties: documentSchema }, required: ['properties'] }],
  });
}

function toJson(url: string, schema: object): JsonValue {
  return parse(JSON.stringify({ $id: url, $schema: draft7, ...schema }));
}
