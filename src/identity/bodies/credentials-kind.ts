import type { Dialect } from '../../dialect/behaviour.ts';
import { list, pointer } from '../../json/decode/containers.ts';
import type { Decoded, Kind } from '../../json/decode/kind.ts';
import { bool, text } from '../../json/decode/scalars.ts';
import { type Struct, struct } from '../../json/decode/struct.ts';
import { nullableUuid } from '../../json/decode/uuid.ts';
import type { CredentialImports, LinkImport } from '../credentials/import.ts';

type Fields = Record<string, Kind<unknown>>;

/** The fields that a release has; the types are those of the newest, of which older ones leave some out. */
const only = <F extends Fields, G extends Fields>(fields: F, present: boolean, more: G): F & G =>
  (present ? { ...fields, ...more } : fields) as F & G;

const passwordConfig = ({ credentials }: Dialect) =>
  struct(
    'identity.AdminIdentityImportCredentialsPasswordConfig',
    only({ hashed_password: text(), password: text() }, credentials.migrationHook, {
      use_password_migration_hook: bool(),
    }),
  );

const oidcProvider = ({ credentials }: Dialect) =>
  struct(
    credentials.saml
      ? 'identity.AdminCreateIdentityImportCredentialsOIDCProvider'
      : 'identity.AdminCreateIdentityImportCredentialsOidcProvider',
    only({ subject: text(), provider: text() }, credentials.saml, {
      use_auto_link: bool(),
      organization: nullableUuid(),
    }),
  );

const samlProvider = () =>
  struct('identity.AdminCreateIdentityImportCredentialsSAMLProvider', {
    subject: text(),
    provider: text(),
    organization: nullableUuid(),
  });

/** The `credentials` member of create and update bodies, as far as the release imports them. */
export const credentialImportsKind = (dialect: Dialect) => {
  const password = struct('identity.AdminIdentityImportCredentialsPassword', { config: passwordConfig(dialect) });
  const oidc = struct('identity.AdminIdentityImportCredentialsOIDC', {
    config: struct(
      'identity.AdminIdentityImportCredentialsOIDCConfig',
      only({ providers: list(oidcProvider(dialect)) }, dialect.credentials.oidcNestedConfig, {
        config: passwordConfig(dialect),
      }),
    ),
  });
  const saml = struct('identity.AdminIdentityImportCredentialsSAML', {
    config: struct('identity.AdminIdentityImportCredentialsSAMLConfig', { providers: list(samlProvider()) }),
  });
  return struct(
    'identity.IdentityWithCredentials',
    only({ password: pointer(password), oidc: pointer(oidc) }, dialect.credentials.saml, { saml: pointer(saml) }),
  );
};

type Imports = Decoded<ReturnType<typeof credentialImportsKind>>;

/** What the decoded member asks to import. */
export function credentialImportsOf(body: Imports | null | undefined): CredentialImports | undefined {
  if (!body) return undefined;
  const { password, oidc, saml } = body;
  return {
    password: password
      ? {
          password: password.config?.password ?? '',
          hashedPassword: password.config?.hashed_password ?? '',
          useMigrationHook: password.config?.use_password_migration_hook ?? false,
        }
      : undefined,
    oidc: oidc ? linksOf(oidc.config?.providers) : undefined,
    saml: saml ? linksOf(saml.config?.providers) : undefined,
  };
}

type DecodedLink = Struct<{
  subject: Kind<string>;
  provider: Kind<string>;
  use_auto_link?: Kind<boolean>;
  organization: Kind<string | null>;
}>;

function linksOf(providers: readonly DecodedLink[] | null | undefined): readonly LinkImport[] {
  return (providers ?? []).map((link) => ({
    subject: link.subject ?? '',
    provider: link.provider ?? '',
    useAutoLink: link.use_auto_link ?? false,
    organization: link.organization ?? undefined,
  }));
}
