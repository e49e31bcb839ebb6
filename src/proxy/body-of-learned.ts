import { isObject } from './pairs.ts';

/** The hash of a password that nobody has: what is known of a password is only that there is one. */
const someHash = '$2b$04$5oQRQwQUQRsbwB9vFM/XC.C24Jn3HQ2CzqkXoNfgu0YFbFWt8vVBe';

const copied = 'schema_id traits state metadata_public metadata_admin external_id organization_id'.split(' ');

/** A body that creates an identity as it was read. */
export function bodyOfLearned(identity: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const members = copied.flatMap((name) => (identity[name] == null ? [] : [[name, identity[name]]]));
  return {
    ...Object.fromEntries(members),
    ...addressesOf(identity, 'verifiable_addresses', ['value', 'via', 'verified', 'status', 'verified_at']),
    ...addressesOf(identity, 'recovery_addresses', ['value', 'via']),
    ...credentialsOf(identity),
  };
}

function addressesOf(identity: Readonly<Record<string, unknown>>, name: string, members: readonly string[]): object {
  const list = identity[name];
  if (!Array.isArray(list)) return {};
  const pick = (address: unknown): object =>
    Object.fromEntries(
      members.flatMap((member) => (isObject(address) && address[member] != null ? [[member, address[member]]] : [])),
    );
  return { [name]: list.map(pick) };
}

function credentialsOf({ credentials }: Readonly<Record<string, unknown>>): object {
  if (!isObject(credentials)) return {};
  const { password, oidc } = credentials;
  const identifiers = isObject(oidc) && Array.isArray(oidc.identifiers) ? oidc.identifiers : [];
  const providers = identifiers.map((identifier) => {
    const [provider = '', ...subject] = String(identifier).split(':');
    return { provider, subject: subject.join(':') };
  });
  return {
    credentials: {
      ...(hasPassword(password) ? { password: { config: { hashed_password: someHash } } } : {}),
      ...(providers.length > 0 ? { oidc: { config: { providers } } } : {}),
    },
  };
}

/** Identifiers may stand there without a password; only a reading that shows the configuration tells. */
function hasPassword(password: unknown): boolean {
  if (!isObject(password) || !Array.isArray(password.identifiers) || password.identifiers.length === 0) return false;
  return !isObject(password.config) || 'hashed_password' in password.config;
}
