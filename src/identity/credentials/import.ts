import { badRequest } from '../../http/errors.ts';
import { quote } from '../../json/encode.ts';
import type { Credential, Credentials } from '../identity.ts';
import type { Realm } from '../realm.ts';
import { isKnownHash } from './hash/known-hash.ts';
import { newCredential } from './new-credential.ts';
import { encodeProviders, linkIdentifier, newProvider, readProviders } from './providers.ts';

/** The `credentials` of a create or update body: what is taken over from another system. */
export interface CredentialImports {
  readonly password?: PasswordImport | undefined;
  readonly oidc?: readonly LinkImport[] | undefined;
  readonly saml?: readonly LinkImport[] | undefined;
}

/** A password in clear text wins over a hash; the hook flag wins over both. */
export interface PasswordImport {
  readonly password: string;
  readonly hashedPassword: string;
  readonly useMigrationHook: boolean;
}

/** A link to an identity provider. */
export interface LinkImport {
  readonly subject: string;
  readonly provider: string;
  readonly useAutoLink: boolean;
  readonly organization: string | undefined;
}

/** The clear-text password that has to be hashed before these imports can be stored. */
export function plaintextOf(imports: CredentialImports | undefined): string | undefined {
  const password = imports?.password;
  return password && !password.useMigrationHook && password.password !== '' ? password.password : undefined;
}

/**
 * Credentials with imports added: a password replaces the one before, links are appended to those before.
 * @param hash the hash of the clear-text password, if there was one
 * @throws ApiError 400 when a hash has no known format
 */
export function importCredentials(
  credentials: Credentials,
  imports: CredentialImports | undefined,
  hash: string | undefined,
  realm: Realm,
): Credentials {
  if (!imports) return credentials;
  const next = new Map(credentials);
  if (imports.password) next.set('password', importPassword(imports.password, hash, realm));
  for (const type of ['oidc', 'saml'] as const) {
    const links = imports[type];
    if (links) next.set(type, importLinks(type, next.get(type), links, realm));
  }
  return next;
}

function importPassword(imported: PasswordImport, hash: string | undefined, realm: Realm): Credential {
  if (imported.useMigrationHook)
    return newCredential('password', '{"hashed_password":"","use_password_migration_hook":true}');
  const hashed = hash ?? imported.hashedPassword;
  if (!isKnownHash(hashed, realm.dialect.credentials))
    throw badRequest(
      'The imported password does not match any known hash format. For more information see https://www.ory.sh/dr/2',
    );
  return newCredential('password', `{"hashed_password":${quote(hashed, realm.dialect.json)}}`);
}

function importLinks(
  type: string,
  before: Credential | undefined,
  links: readonly LinkImport[],
  { dialect: { json } }: Realm,
): Credential {
  const identifiers = links.map(({ provider, subject }) => linkIdentifier(provider, subject));
  const providers = links.map((link) =>
    newProvider(link.provider, link.subject, link.organization ?? '', link.useAutoLink),
  );
  if (!before) {
    const none = links.length === 0;
    return {
      ...newCredential(type, encodeProviders(none ? undefined : providers, json)),
      identifiers: none ? undefined : identifiers,
    };
  }
  const all = [...readProviders(before.config), ...providers];
  return {
    ...before,
    identifiers: [...(before.identifiers ?? []), ...identifiers],
    config: encodeProviders(all.length === 0 ? undefined : all, json),
  };
}
