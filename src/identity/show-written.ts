import { showIdentity } from './get.ts';
import type { Identity } from './identity.ts';
import type { Realm } from './realm.ts';
import { encodeIdentity } from './view.ts';

/**
 * An identity as the answer to a write shows it: all credentials, none with its configuration.
 * @param schemaUrl as the write found it
 */
export function showWritten(written: Identity, schemaUrl: string, realm: Realm): string {
  const { dialect, world } = realm;
  if (dialect.identity.writeAnswer === 'as-read') return showIdentity(world.identity(written.id)!, [], realm);
  return encodeIdentity(written, dialect, { schemaUrl, credentials: written.credentials, withoutConfig: true });
}
