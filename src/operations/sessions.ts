import { noContent, ok } from '../http/json-answer.ts';
import { extendSession as extend } from '../identity/sessions/extend.ts';
import { findSession, readPathId } from '../identity/sessions/find.ts';
import { readExpansion } from '../identity/sessions/parameters.ts';
import { removeSessionsOfIdentity, revokeSession } from '../identity/sessions/revoke.ts';
import { showSession } from '../identity/sessions/view.ts';
import type { Operation } from './operation.ts';

const jsonType = Object.freeze(['Content-Type', 'application/json; charset=utf-8']);

/** GET /admin/sessions/{id}. */
export const getSession: Operation = ({ params, query, realm, moment }) => {
  readPathId(params.id!, realm);
  const expansion = readExpansion(query);
  return ok(`${showSession(findSession(params.id!, realm), expansion, realm, moment.now())}\n`);
};

/** DELETE /admin/sessions/{id}: the session stays and is inactive. */
export const disableSession: Operation = ({ params, realm }) => {
  revokeSession(params.id!, realm);
  return noContent(jsonType);
};

/** PATCH /admin/sessions/{id}/extend. */
export const extendSession: Operation = ({ params, realm, moment }) => {
  const { fasterExtend, extendAnswer } = realm.dialect.sessions;
  const extended = extend(findSession(params.id!, realm), realm, moment);
  if (extendAnswer === 'nothing' || (fasterExtend && realm.settings.fasterSessionExtend)) return noContent();
  const expansion = { identity: extendAnswer === 'with-identity', devices: false };
  return ok(`${showSession(extended, expansion, realm, moment.now())}\n`);
};

/** DELETE /admin/identities/{id}/sessions. */
export const deleteIdentitySessions: Operation = ({ params, realm }) => {
  removeSessionsOfIdentity(params.id!, realm);
  return noContent();
};
