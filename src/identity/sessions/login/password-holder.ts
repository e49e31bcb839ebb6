import { ApiError, internalError, invalidConfiguration } from '../../../http/errors.ts';
import { parse } from '../../../json/parse.ts';
import type { Credential, Identity } from '../../identity.ts';
import { loadIdentity } from '../../load.ts';
import type { Realm } from '../../realm.ts';
import { normaliseIdentifier } from '../../rows.ts';

/** An identity that a password may belong to. */
export interface PasswordHolder {
  readonly stored: Identity;
  readonly loaded: Identity;
  /** `''` when no password was set. */
  readonly hash: string;
}

/**
 * The identity with an identifier, whatever its case and the blanks around it; undefined also when it cannot be read.
 * @throws ApiError 500 when its password is to be taken over from elsewhere, which is not configured
 */
export function findPasswordHolder(identifier: string, realm: Realm): PasswordHolder | undefined {
  const stored = realm.world.identityByIdentifier('password', normaliseIdentifier('password', identifier));
  const loaded = stored && loadedOrUndefined(stored, realm);
  const credential = loaded?.credentials.get('password');
  if (!stored || !loaded || !credential) return undefined;
  const { hash, usesHook } = readPassword(credential);
  if (usesHook && realm.dialect.credentials.migrationHook && !realm.settings.migrationHook) throw noHook(realm);
  return { stored, loaded, hash };
}

function loadedOrUndefined(stored: Identity, realm: Realm): Identity | undefined {
  try {
    return loadIdentity(stored, realm);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function readPassword({ config }: Credential): { hash: string; usesHook: boolean } {
  const value = config === '' ? null : parse(config);
  const hash = value instanceof Map ? value.get('hashed_password') : undefined;
  const hook = value instanceof Map ? value.get('use_password_migration_hook') : undefined;
  const hasHash = typeof hash === 'string' && hash !== '';
  return { hash: hasHash ? hash : '', usesHook: !hasHash && hook === true };
}

function noHook({ dialect }: Realm): ApiError {
  const reason = 'Password migration hook is not enabled but password migration is requested.';
  return dialect.traits.brokenSchema === 'plain' ? internalError(reason) : invalidConfiguration(reason);
}
