import { ApiError } from '../http/errors.ts';
import { ok } from '../http/json-answer.ts';
import { patchIdentity as patch } from '../identity/patch-identity.ts';
import { showWritten } from '../identity/show-written.ts';
import { readFault } from './body.ts';
import type { Operation } from './operation.ts';

/** PATCH /admin/identities/{id}: JSON Patch. In all releases a body too large is the server's fault here. */
export const patchIdentity: Operation = ({ request, params, realm, moment }) => {
  const message = readFault(request.body);
  if (message !== undefined) throw new ApiError({ code: realm.dialect.patch.tooLargeStatus, message });
  const { identity, schemaUrl } = patch(params.id!, request.body.text, realm, moment);
  return ok(`${showWritten(identity, schemaUrl, realm)}\n`);
};
