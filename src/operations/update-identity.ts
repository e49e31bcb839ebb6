import { ok } from '../http/json-answer.ts';
import { readUpdateBody } from '../identity/bodies/update-body.ts';
import { findIdentity } from '../identity/find.ts';
import type { Identity } from '../identity/identity.ts';
import { schemaUrlOf } from '../identity/load.ts';
import { showWritten } from '../identity/show-written.ts';
import { updateIdentity as update } from '../identity/update.ts';
import { readJsonBody } from './body.ts';
import type { Operation } from './operation.ts';

/** PUT /admin/identities/{id}. The body is read before the identity is looked for. */
export const updateIdentity: Operation = (call) => {
  const { params, realm, moment } = call;
  const input = readJsonBody(call, (text) => readUpdateBody(text, realm.dialect));
  const schemaUrl = schemaUrlOf(findIdentity(params.id!, realm), realm);
  const answer = (identity: Identity) => ok(`${showWritten(identity, schemaUrl, realm)}\n`);
  const identity = update(params.id!, input, realm, moment);
  return identity instanceof Promise ? identity.then(answer) : answer(identity);
};
