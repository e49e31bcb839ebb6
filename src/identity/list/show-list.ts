import { plainError } from '../../http/errors.ts';
import { declassify } from '../credentials/declassify.ts';
import type { Credentials, Identity } from '../identity.ts';
import { loadIdentity, schemaUrlOf } from '../load.ts';
import { marshalFault } from '../metadata-number.ts';
import type { Realm } from '../realm.ts';
import { encodeIdentity } from '../view.ts';
import type { ListParameters } from './parameters.ts';

const none: Credentials = new Map();

/** Whether elements of this list have the member `credentials`. */
export function showsCredentials({ filter, include }: ListParameters): boolean {
  return filter.identifier !== '' || filter.similar !== '' || include.length > 0;
}

/** Fails as the database does when a row of the page cannot be read. @throws ApiError 500 */
export function checkReadable(identities: readonly Identity[], realm: Realm): void {
  for (const identity of identities) loadIdentity(identity, realm, 'many');
}

/** One element of a list as JSON. @throws ApiError 500 when it cannot be written */
export function showElement(stored: Identity, parameters: ListParameters, realm: Realm): string {
  const { list, identity: behaviour } = realm.dialect;
  const loaded = loadIdentity(stored, realm, 'many');
  const fault = marshalFault(stored, realm, list.elementView);
  if (fault) throw plainError(fault);
  const credentials = showsCredentials(parameters)
    ? declassify(loaded.credentials, parameters.include, behaviour)
    : none;
  return encodeIdentity(loaded, realm.dialect, { schemaUrl: schemaUrlOf(loaded, realm), credentials });
}
