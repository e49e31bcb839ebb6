import type { JsonBehaviour } from '../../../dialect/behaviour.ts';
import { decodeLenient } from '../../../json/decode/decode.ts';
import { bool, text } from '../../../json/decode/scalars.ts';
import { type Struct, struct } from '../../../json/decode/struct.ts';
import { encodeValue } from '../../../json/encode.ts';
import type { JsonValue } from '../../../json/value.ts';

/** The name of the keyword. */
export const kratosKeyword = 'ory.sh/kratos';

const via = struct('schema.ExtensionConfig', { via: text() });
const identifier = { identifier: bool() };
const credentials = struct('schema.ExtensionConfig', {
  password: struct('schema.ExtensionConfig', identifier),
  webauthn: struct('schema.ExtensionConfig', identifier),
  passkey: struct('schema.ExtensionConfig', { display_name: bool() }),
  totp: struct('schema.ExtensionConfig', { account_name: bool() }),
  code: struct('schema.ExtensionConfig', { ...identifier, via: text() }),
});
const members = { credentials, verification: via, recovery: via };

/** What the keyword says of a trait. */
export type TraitRole = Struct<typeof members>;

/**
 * Reads the keyword's value as Kratos decodes it: any spelling of the names will do, unknown members are ignored.
 * Where the schema is checked against the keyword's own schema, neither is let through.
 * @throws JsonError when a member has the wrong type
 */
export function readTraitRole(value: JsonValue, behaviour: JsonBehaviour): TraitRole {
  const text = encodeValue(value, { sortKeys: true });
  return decodeLenient(text, struct('schema.ExtensionConfig', members), behaviour);
}
