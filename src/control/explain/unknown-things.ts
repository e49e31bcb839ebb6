import type { World } from '../../store/world.ts';
import { nearest } from './nearest.ts';
import type { Explainer } from './refusal.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** 404: nobody has this id, or this external id. */
export const unknownIdentity: Explainer = ({ status, routed, backend: { world } }) => {
  const { id, externalID } = routed?.params ?? {};
  if (status !== 404) return undefined;
  if (externalID !== undefined) {
    const near = nearest(externalID, externalIds(world));
    return {
      why: `No identity has the external id ${quoted(externalID)}.`,
      ...(near === undefined ? {} : { nearest: `There is ${quoted(near)}; letter case counts.` }),
    };
  }
  if (id === undefined || !/identit/i.test(routed!.operationId)) return undefined;
  if (!uuid.test(id))
    return { why: `${quoted(id)} is no UUID, and ids of identities are; it is answered as an id that nobody has.` };
  if (world.identity(id.toLowerCase()))
    return { why: `Identity ${id} is there now, and was not, or not whole, when it was asked for.` };
  const near = nearest(id, ids(world));
  return {
    why: `No identity has the id ${id}; this world holds ${world.size}.`,
    ...(near === undefined ? {} : { nearest: `There is ${near}.` }),
  };
};

/** 400: no identity schema has this id. */
export const unknownSchema: Explainer = ({ reason, message, backend: { schemas } }) => {
  const [, asked] = /(?:Unable to find JSON Schema ID: |JSON Schema ")([^"\n]*)/.exec(`${reason}\n${message}`) ?? [];
  if (asked === undefined || schemas.find(asked)) return undefined;
  const all = schemas.all.map(({ id }) => id);
  return {
    why: `No identity schema has the id ${quoted(asked)}; there are ${all.map(quoted).join(', ')}.`,
    nearest: `schema_id ${quoted(nearest(asked, all) ?? schemas.defaultId)}`,
  };
};

/** 401: the session token is of no use. */
export const unusableToken: Explainer = ({ status, routed, exchange, backend }) => {
  if (status !== 401 || routed?.operationId !== 'toSession') return undefined;
  const { 'x-session-token': header, authorization } = exchange.request.headers;
  const token = header ?? authorization?.replace(/^bearer /i, '');
  if (!token) return { why: 'The request has no session token.', nearest: 'Send it in the header X-Session-Token.' };
  const session = backend.world.sessions.getByToken(token);
  if (!session) return { why: 'No session has this token.' };
  if (!session.active) return { why: `Session ${session.id} was ended.` };
  const identity = backend.world.identity(session.identityId);
  if (identity?.state !== 'active')
    return { why: `Identity ${session.identityId}, whose session it is, is not active.` };
  return { why: `Session ${session.id} is over since ${session.expiresAt}, by the clock of this world.` };
};

function* ids(world: World): Generator<string> {
  for (const { id } of world.after('')) yield id;
}

function* externalIds(world: World): Generator<string> {
  for (const { externalId } of world.after('')) if (externalId !== '') yield externalId;
}

const quoted = (text: string): string => JSON.stringify(text);
