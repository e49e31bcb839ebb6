import type { TraitsBehaviour } from '../../dialect/behaviour.ts';
import { plainError } from '../../http/errors.ts';
import { encodeValue } from '../../json/encode.ts';
import { parse } from '../../json/parse.ts';
import type { JsonObject, JsonValue } from '../../json/value.ts';
import type { Credential } from '../identity.ts';

/**
 * A credential as every read shows it: rows of an older format are brought up to date in memory, so that a webauthn
 * entry is stored with version 0 and read with version 1 and a user handle.
 * @throws ApiError 500 when its config is a list, or a key in it
 */
export function upgradeCredential(credential: Credential, identityId: string, traits: TraitsBehaviour): Credential {
  if (credential.version !== 0) return credential;
  if (credential.type === 'webauthn') return upgradeWebauthn(credential, identityId);
  if (credential.type === 'code' && traits.code === 'addresses') return upgradeCode(credential);
  return credential;
}

function upgradeWebauthn(credential: Credential, identityId: string): Credential {
  const config = membersOf(readConfig(credential), 'user_handle');
  if ((config.get('user_handle') ?? '') === '') config.set('user_handle', userHandleOf(identityId));
  const keys = config.get('credentials');
  if (keys !== undefined && !(keys instanceof Map))
    config.set('credentials', (Array.isArray(keys) ? keys : [keys]).map(withPasswordless));
  return { ...credential, config: encodeValue(config), version: 1 };
}

function withPasswordless(key: JsonValue): JsonObject {
  const members = membersOf(key, 'is_passwordless');
  return members.has('is_passwordless') ? members : members.set('is_passwordless', false);
}

function upgradeCode(credential: Credential): Credential {
  const identifiers = (credential.identifiers ?? []).filter((identifier) => identifier !== '');
  const isObject = credential.config.startsWith('{');
  if (identifiers.length === 0 && credential.config !== '' && !isObject) return { ...credential, version: 1 };
  const config = membersOf(readConfig(credential), 'addresses');
  const addressType = config.get('address_type');
  const channel = typeof addressType === 'string' && addressType.trim().toLowerCase() === 'sms' ? 'sms' : 'email';
  config.delete('used_at');
  config.delete('address_type');
  const known = config.get('addresses');
  const added = identifiers.map(
    (address): JsonObject =>
      new Map<string, JsonValue>([
        ['channel', channel],
        ['address', address],
      ]),
  );
  if (added.length > 0) config.set('addresses', [...(Array.isArray(known) ? known : []), ...added]);
  return { ...credential, config: encodeValue(config), version: 1 };
}

const readConfig = ({ config }: Credential): JsonValue => (config === '' ? null : parse(config));

/** The members of a value; anything but a list gives way to an object when a member is set. */
function membersOf(value: JsonValue, toBeSet: string): JsonObject {
  if (Array.isArray(value)) throw plainError(`cannot set array element for non-numeric key '${toBeSet}'`);
  return value instanceof Map ? value : new Map();
}

/** The 16 bytes of an identity's id in base64, what authenticators know the user by. */
function userHandleOf(id: string): string {
  const bytes = id
    .replaceAll('-', '')
    .match(/../g)!
    .map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
