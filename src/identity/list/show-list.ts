import { declassify } from '../credentials/declassify.ts';
import type { Identity } from '../identity.ts';
import { loadBare, loadIdentity, schemaUrlOf } from '../load.ts';
import { marshalFault, UnwritableAnswer } from '../metadata-number.ts';
import type { Realm } from '../realm.ts';
import { encodeIdentity } from '../view.ts';
import type { ListParameters } from './parameters.ts';

/** Whether elements of this list have the member `credentials`. */
export function showsCredentials({ filter, include }: ListParameters): boolean {
  return filter.identifier !== '' || filter.similar !== '' || include.length > 0;
}

/** One element of a list as JSON. @throws ApiError 500 when the row cannot be read, UnwritableAnswer */
export function showElement(stored: Identity, parameters: ListParameters, realm: Realm): string {
  const { list } = realm.dialect;
  const loaded = showsCredentials(parameters) ? loadIdentity(stored, realm, 'many') : loadBare(stored, realm, 'many');
  const fault = marshalFault(stored, realm, list.elementView);
  if (fault) throw new UnwritableAnswer(fault);
  const credentials = declassify(loaded.credentials, parameters.include, realm.dialect);
  return encodeIdentity(loaded, realm.dialect, { schemaUrl: schemaUrlOf(loaded, realm), credentials });
}
