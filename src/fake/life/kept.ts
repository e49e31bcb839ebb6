import { encodeProviders, newProvider } from '../../identity/credentials/providers.ts';
import { asStored } from '../../identity/database.ts';
import type { Credential, Identity } from '../../identity/identity.ts';
import type { Realm } from '../../identity/realm.ts';
import { byId } from '../../identity/rows.ts';
import { quote } from '../../json/encode.ts';

/** What decides how a server keeps what it is given. */
export type Keeper = Pick<Realm, 'dialect' | 'database'>;

/** A person as a server keeps them who was created through its API: with the configurations of their credentials. */
export function keptBy(keeper: Keeper, person: Identity): Identity {
  return asStored(
    {
      ...person,
      credentials: new Map(Array.from(person.credentials, ([type, one]) => [type, row(one, keeper)])),
      verifiableAddresses: byId(person.verifiableAddresses),
      recoveryAddresses: byId(person.recoveryAddresses),
    },
    keeper.database,
  );
}

/** Of passkeys without a key only reads tell a later version. */
function row(one: Credential, keeper: Keeper): Credential {
  return { ...one, config: configOf(one, keeper), version: one.type === 'webauthn' ? 0 : one.version };
}

function configOf({ type, identifiers = [], version }: Credential, { dialect }: Keeper): string {
  if (type === 'oidc') {
    const links = identifiers.map((link) => newProvider(...splitAt(link, link.indexOf(':'))));
    return encodeProviders(links, dialect.json);
  }
  if (type !== 'code' || version === 0) return '{}';
  const addresses = identifiers.map(
    (text) => `{"channel":"${text.includes('@') ? 'email' : 'sms'}","address":${quote(text, dialect.json)}}`,
  );
  return `{"addresses":[${addresses.join(',')}]}`;
}

function splitAt(text: string, at: number): [string, string] {
  return [text.slice(0, at), text.slice(at + 1)];
}
