import { noContent } from '../http/json-answer.ts';
import { deleteCredential } from '../identity/delete-credential.ts';
import { removeIdentity } from '../identity/remove.ts';
import type { Operation } from './operation.ts';

/** DELETE /admin/identities/{id}. */
export const deleteIdentity: Operation = ({ params, realm }) => {
  removeIdentity(params.id!, realm);
  return noContent();
};

/** DELETE /admin/identities/{id}/credentials/{type}. */
export const deleteIdentityCredentials: Operation = ({ params, query, realm, moment }) => {
  deleteCredential(params.id!, params.type!, query.get('identifier'), realm, moment);
  return noContent();
};
