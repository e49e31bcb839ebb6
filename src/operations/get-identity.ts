import { ok } from '../http/json-answer.ts';
import { findIdentity } from '../identity/find.ts';
import { findByExternalId, showIdentity } from '../identity/get.ts';
import type { Identity } from '../identity/identity.ts';
import type { Call, Operation } from './operation.ts';

/** GET /admin/identities/{id}. An id that is no UUID is answered like one that is unknown: 404. */
export const getIdentity: Operation = (call) => answer(findIdentity(call.params.id!, call.realm), call);

/** GET /admin/identities/by/external/{externalID}. */
export const getIdentityByExternalID: Operation = (call) =>
  answer(findByExternalId(call.params.externalID!, call.realm), call);

function answer(stored: Identity, { query, realm, cache }: Call) {
  const include = query.getAll('include_credential');
  if (include.length > 0) return ok(`${showIdentity(stored, include, realm)}\n`);
  return ok(cache.bytes(stored, () => `${showIdentity(stored, include, realm)}\n`));
}
