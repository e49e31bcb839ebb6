import type { Moment } from '../command/moment.ts';
import type { Dialect } from '../dialect/behaviour.ts';
import { badRequest, internalError, notFound } from '../http/errors.ts';
import { unmarshal } from '../json/decode/decode.ts';
import type { Decoded } from '../json/decode/kind.ts';
import { JsonError } from '../json/value.ts';
import { saveChange } from './change.ts';
import { countFirstFactors } from './credentials/factors.ts';
import { encodeProviders, linkIdentifier, readProviders } from './credentials/providers.ts';
import { encodeWebauthnConfig, webauthnConfigKind } from './credentials/webauthn-config.ts';
import { findForChange } from './find.ts';
import type { Credential } from './identity.ts';
import type { Realm } from './realm.ts';

/**
 * Removes a credential, or one link of it, and saves the identity.
 * @param identifier which link of an oidc or saml credential; `''` when not given
 * @throws ApiError 400, 404, 409 or 500; nothing is changed then
 */
export function deleteCredential(pathId: string, type: string, identifier: string, realm: Realm, moment: Moment): void {
  const before = findForChange(pathId, realm);
  const { loaded } = before;
  const credential = loaded.credentials.get(type);
  if (!credential) throw notFound(`You tried to remove a ${type} but this user have no ${type} set up.`);
  const remaining = whatRemains(credential, identifier, loaded.credentials, realm);
  const credentials = new Map(loaded.credentials);
  if (remaining) credentials.set(type, remaining);
  else credentials.delete(type);
  saveChange({ ...loaded, credentials }, before, realm, moment);
}

function whatRemains(
  credential: Credential,
  identifier: string,
  all: ReadonlyMap<string, Credential>,
  realm: Realm,
): Credential | undefined {
  const { type } = credential;
  const { credentials: behaviour } = realm.dialect;
  if (type === 'totp' || type === 'lookup_secret') return undefined;
  if (type === 'webauthn') return withoutSecondFactorKeys(credential, realm);
  switch (behaviour.deletion) {
    case 'second-factors':
      if (type === 'password' || type === 'oidc' || type === 'code') throw badRequest(behaviour.firstFactorText);
      throw badRequest(`Unknown credentials type ${type}.`);
    case 'oidc-by-identifier':
      if (type === 'password' || type === 'code') throw badRequest(behaviour.firstFactorText);
      if (type === 'oidc') return withoutLink(credential, identifier, realm);
      throw badRequest(`Unknown credentials type ${type}.`);
    case 'not-the-last-factor':
      if (type !== 'password' && type !== 'oidc' && type !== 'saml')
        throw badRequest(`Credentials type ${type} cannot be deleted.`);
      if (countFirstFactors(all, realm) < 2) throw badRequest('You cannot remove the last first factor credential.');
      return type === 'password' ? { ...credential, config: '{}' } : withoutLink(credential, identifier, realm);
  }
}

/** Keys that are a second factor go; keys that log in without a password stay. */
function withoutSecondFactorKeys(credential: Credential, { dialect }: Realm): Credential | undefined {
  const { credentials: keys, user_handle: userHandle } = readKeys(credential, dialect);
  const kept = keys?.filter((key) => key.is_passwordless) ?? [];
  if (kept.length === 0) return undefined;
  return { ...credential, config: encodeWebauthnConfig(kept, userHandle, dialect) };
}

function readKeys({ config }: Credential, { json }: Dialect): Decoded<typeof webauthnConfigKind> {
  try {
    return unmarshal(config, webauthnConfigKind, json);
  } catch (error) {
    throw error instanceof JsonError ? internalError('Unable to decode identity credentials.') : error;
  }
}

function withoutLink(credential: Credential, identifier: string, realm: Realm): Credential {
  if (identifier === '') throw badRequest('You must provide an identifier to delete this credential.');
  const providers = readProviders(credential.config);
  const kept = providers.filter((link) => linkIdentifier(link.provider, link.subject) !== identifier);
  if (kept.length === providers.length)
    throw notFound(`The identifier \`${identifier}\` was not found among OIDC credentials.`);
  const none = kept.length === 0 && realm.dialect.credentials.emptiedProviders === 'null';
  return {
    ...credential,
    identifiers: kept.map((link) => linkIdentifier(link.provider, link.subject)),
    config: encodeProviders(none ? undefined : kept, realm.dialect.json),
  };
}
