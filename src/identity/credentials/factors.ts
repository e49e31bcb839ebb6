import { plainError } from '../../http/errors.ts';
import { list } from '../../json/decode/containers.ts';
import { unmarshal } from '../../json/decode/decode.ts';
import type { Kind } from '../../json/decode/kind.ts';
import { bool, text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import { JsonError } from '../../json/value.ts';
import type { Credential, Credentials } from '../identity.ts';
import type { Realm } from '../realm.ts';
import { parseUrl } from '../traits/go/url.ts';
import { linkIdentifier } from './providers.ts';
import { webauthnConfigKind } from './webauthn-config.ts';

const passwordFields = { hashed_password: text(), use_password_migration_hook: bool() };
const passwordKind = struct('identity.CredentialsPassword', passwordFields);
const passwordKindWithoutHook = struct('identity.CredentialsPassword', {
  hashed_password: text(),
} as typeof passwordFields);
const oidcKind = struct('identity.CredentialsOIDC', {
  providers: list(
    struct('identity.CredentialsOIDCProvider', { subject: text(), provider: text(), organization: text() }),
  ),
});
const totpKind = struct('identity.CredentialsTOTPConfig', { totp_url: text() });
const lookupKind = struct('identity.CredentialsLookupConfig', {
  recovery_codes: list(struct('identity.RecoveryCode', { code: text() })),
});

/**
 * Counts the factors of an identity as a save does, which fails when it cannot read their configuration.
 * Some releases look for second factors first, and when they find one look no further; others look for first ones, and
 * only when they find one for second ones.
 * @throws ApiError 500 with the decoder's text
 */
export function countFactors(credentials: Credentials, realm: Realm): void {
  if (credentials.size === 0) return;
  switch (realm.dialect.credentials.factorCount) {
    case 'none':
      return;
    case 'first-factors-first':
      if (countFirstFactors(credentials, realm) > 0) countSecondFactors(credentials, realm);
      return;
    case 'second-factors-first':
      if (countSecondFactors(credentials, realm) === 0) countFirstFactors(credentials, realm);
  }
}

/** Whether there is a second factor beside a first one. @throws ApiError 500 */
export function hasSecondFactor(credentials: Credentials, realm: Realm): boolean {
  const needsFirst = realm.dialect.credentials.factorCount !== 'second-factors-first';
  return (!needsFirst || countFirstFactors(credentials, realm) > 0) && countSecondFactors(credentials, realm) > 0;
}

/** How many ways there are to log in with one step. @throws ApiError 500 */
export function countFirstFactors(credentials: Credentials, realm: Realm): number {
  let count = realm.settings.codePasswordless ? 1 : 0;
  for (const credential of credentials.values()) {
    if (credential.config === '') continue;
    if (credential.type === 'password') count += countPassword(credential, realm);
    if (credential.type === 'oidc') count += countLinks(credential, realm);
    if (credential.type === 'webauthn') count += countKeys(credential, true, realm);
    if (credential.type === 'passkey') count += countPasskeys(credential, realm);
  }
  return count;
}

function countSecondFactors(credentials: Credentials, realm: Realm): number {
  let count = 0;
  for (const credential of credentials.values()) {
    if (credential.config === '') continue;
    if (credential.type === 'totp' && isOneTimePassword(credential, realm)) count++;
    if (credential.type === 'webauthn') count += countKeys(credential, false, realm);
    if (credential.type === 'lookup_secret' && read(credential, lookupKind, realm).recovery_codes?.length) count++;
  }
  return count;
}

function countPassword(credential: Credential, { dialect, settings }: Realm): number {
  const kind = dialect.credentials.migrationHook ? passwordKind : passwordKindWithoutHook;
  const config = readConfig(credential, kind, dialect.json);
  const hash = config.hashed_password ?? '';
  const counts =
    dialect.credentials.passwordFactor === 'any-hash' ? hash !== '' : /^\$(2[abzy]?|argon2id)\$/.test(hash);
  return isNamed(credential) && (counts || (settings.migrationHook && config.use_password_migration_hook)) ? 1 : 0;
}

function countLinks(credential: Credential, realm: Realm): number {
  const providers = read(credential, oidcKind, realm).providers ?? [];
  const strict = realm.dialect.credentials.oidcFactor === 'longer-than-a-letter';
  return providers.filter(({ provider = '', subject = '', organization = '' }) => {
    if (strict ? provider.length < 2 || subject.length < 2 || subject.includes(':') : organization !== '') return false;
    const known = credential.identifiers?.includes(linkIdentifier(provider, subject)) ?? false;
    return known && provider !== '' && subject !== '' && !provider.includes(':');
  }).length;
}

function countKeys(credential: Credential, passwordless: boolean, realm: Realm): number {
  const bySome = realm.dialect.credentials.keyFactor === 'some-identifier';
  if (bySome && !credential.identifiers?.length) return 0;
  const keys = read(credential, webauthnConfigKind, realm).credentials ?? [];
  if (passwordless && !bySome && !isNamed(credential)) return 0;
  return keys.filter(({ is_passwordless = false }) => is_passwordless === passwordless).length;
}

function isOneTimePassword(credential: Credential, realm: Realm): boolean {
  const { credentials, traits } = realm.dialect;
  const { totp_url: url = '' } = read(credential, totpKind, realm);
  const known = credentials.keyFactor === 'identifier-with-text' || isNamed(credential);
  return known && url !== '' && parseUrl(url.trim(), traits.urlHosts) !== undefined;
}

function countPasskeys(credential: Credential, realm: Realm): number {
  const { passkey, keyFactor } = realm.dialect.credentials;
  const known = keyFactor === 'some-identifier' ? credential.identifiers?.length : isNamed(credential);
  return passkey && known ? (read(credential, webauthnConfigKind, realm).credentials?.length ?? 0) : 0;
}

const isNamed = ({ identifiers }: Credential): boolean => identifiers?.some((identifier) => identifier !== '') ?? false;

const read = <T>(credential: Credential, kind: Kind<T>, { dialect }: Realm): T =>
  readConfig(credential, kind, dialect.json);

function readConfig<T>(credential: Credential, kind: Kind<T>, behaviour: Realm['dialect']['json']): T {
  try {
    return unmarshal(credential.config, kind, behaviour);
  } catch (error) {
    throw error instanceof JsonError ? plainError(error.message) : error;
  }
}
