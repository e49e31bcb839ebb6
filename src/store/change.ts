import type { Credential, Identity } from '../identity/identity.ts';
import type { LoginFlow } from '../identity/sessions/login/login-flow.ts';
import type { Session } from '../identity/sessions/session.ts';
import type { World } from './world.ts';

/** One change of a world; whole identities and sessions, as they are after it. */
export type Change =
  | { readonly identity: Identity }
  | { readonly removedIdentity: string }
  | { readonly session: Session }
  | { readonly removedSessionsOf: string }
  | { readonly loginFlow: LoginFlow };

/** A change as JSON can hold it. */
export type StoredChange =
  | Exclude<Change, { readonly identity: Identity }>
  | { readonly identity: Omit<Identity, 'credentials'> & { readonly credentials: readonly Credential[] } };

/** The form in which a change is written to a log. */
export function storedChange(change: Change): StoredChange {
  if (!('identity' in change)) return change;
  return { identity: { ...change.identity, credentials: [...change.identity.credentials.values()] } };
}

/** Makes a change that was written to a log again. */
export function applyChange(change: StoredChange, world: World): void {
  if ('identity' in change) {
    const { identity } = change;
    const credentials = new Map(identity.credentials.map((credential) => [credential.type, credential]));
    // JSON leaves out members that are undefined.
    const { stateChangedAt, organizationId } = identity;
    world.put({ ...identity, credentials, stateChangedAt, organizationId }, 'made');
  } else if ('removedIdentity' in change) world.remove(change.removedIdentity);
  else if ('session' in change) world.putSession(change.session);
  else if ('removedSessionsOf' in change) world.removeSessionsOf(change.removedSessionsOf);
  else world.putLoginFlow(change.loginFlow);
}

/** Changes that make an empty world into one like this. */
export function* changesFromNothing(world: World): IterableIterator<Change> {
  for (const identity of world.after('')) yield { identity };
  for (const session of world.sessions.afterId('')) yield { session };
  for (const loginFlow of world.loginFlows()) yield { loginFlow };
}
