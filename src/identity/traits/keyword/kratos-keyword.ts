import type { Dialect } from '../../../dialect/behaviour.ts';
import { decodeLenient } from '../../../json/decode/decode.ts';
import type { Kind } from '../../../json/decode/kind.ts';
import { bool, text } from '../../../json/decode/scalars.ts';
import { struct } from '../../../json/decode/struct.ts';
import { encodeValue } from '../../../json/encode.ts';
import type { JsonValue } from '../../../json/value.ts';

/** The name of the keyword. */
export const kratosKeyword = 'ory.sh/kratos';

/** What the keyword says of a trait. */
export interface TraitRole {
  readonly credentials?: {
    readonly password?: Identifier;
    readonly webauthn?: Identifier;
    readonly code?: Identifier & Channel;
  };
  readonly verification?: Channel;
  readonly recovery?: Channel;
}

interface Identifier {
  readonly identifier?: boolean;
}

interface Channel {
  readonly via?: string;
}

/**
 * Makes the reader of the keyword's value, which decodes it as Kratos does: any spelling of the names will do, unknown
 * members are ignored. (Where the schema is checked against the keyword's own schema, neither is let through.)
 * It throws a JsonError when a member has the wrong type.
 */
export function traitRoleReader({ traits, credentials, json }: Dialect): (value: JsonValue) => TraitRole {
  const kind: Kind<TraitRole> = struct(config, {
    credentials: struct(config, {
      password: struct(config, { identifier: bool() }),
      webauthn: struct(config, { identifier: bool() }),
      totp: struct(config, { account_name: bool() }),
      ...(credentials.passkey && { passkey: struct(config, { display_name: bool() }) }),
      ...(traits.code !== 'none' && { code: struct(config, { identifier: bool(), via: text() }) }),
    }),
    verification: struct(config, { via: text() }),
    recovery: struct(config, { via: text() }),
    ...(traits.organizationsKeyword && { organizations: struct(config, { matcher: text() }) }),
  });
  return (value) => decodeLenient(encodeValue(value, { sortKeys: true }), kind, json);
}

const config = 'schema.ExtensionConfig';
