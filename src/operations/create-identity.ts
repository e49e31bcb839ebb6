import { created } from '../http/json-answer.ts';
import { readCreateBody } from '../identity/bodies/create-body.ts';
import { createIdentity as create } from '../identity/create.ts';
import type { Identity } from '../identity/identity.ts';
import { schemaUrlOf } from '../identity/load.ts';
import { showWritten } from '../identity/show-written.ts';
import { readStrictBody } from './body.ts';
import type { Call, Operation } from './operation.ts';

/** POST /admin/identities. */
export const createIdentity: Operation = (call) => {
  const { realm, moment } = call;
  const input = readStrictBody(call, realm.dialect.create.decodeErrorCode, (text) =>
    readCreateBody(text, realm.dialect),
  );
  const identity = create(input, realm, moment);
  return identity instanceof Promise ? identity.then((made) => answer(made, call)) : answer(identity, call);
};

function answer(identity: Identity, { realm }: Call) {
  const { create, http } = realm.dialect;
  const below = create.location === 'with-base-path' ? http.basePath : '';
  const location = `${realm.settings.adminBaseUrl}${below}/identities/${identity.id}`;
  return created(location, `${showWritten(identity, schemaUrlOf(identity, realm), realm)}\n`);
}
