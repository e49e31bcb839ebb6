import { formatNanos } from '../command/instant.ts';
import type { Moment } from '../command/moment.ts';
import { ApiError } from '../http/errors.ts';
import { JsonError } from '../json/value.ts';
import { type PatchedIdentity, readPatchedDocument } from './bodies/patched-document.ts';
import { readsBackTheSame } from './bodies/reads-back-the-same.ts';
import { saveChange } from './change.ts';
import { findForChange } from './find.ts';
import { HandlerCrash } from './handler-crash.ts';
import type { Credentials, Identity } from './identity.ts';
import { schemaUrlOf } from './load.ts';
import { marshalFault } from './metadata-number.ts';
import { patchUnwritten } from './patch/apply-patch.ts';
import { PatchRefused } from './patch/patch-refused.ts';
import type { Realm } from './realm.ts';
import { encodeMember, type MemberName, shownMembers } from './view.ts';

const none: Credentials = new Map();

/**
 * Applies a JSON Patch to an identity and saves what comes out of it.
 * @returns the identity and the schema URL as the answer shows them
 * @throws ApiError 400, 404, 409 or 500, HandlerCrash; nothing is changed then
 */
export function patchIdentity(pathId: string, body: string, realm: Realm, moment: Moment): PatchedIdentity {
  const found = findForChange(pathId, realm);
  const { stored, loaded } = found;
  const before = { identity: loaded, schemaUrl: schemaUrlOf(loaded, realm) };
  const patched = applyBody(body, before, marshalFault(stored, realm, realm.dialect.patch.view), realm);
  const identity = saveChange(withStateChange(patched.identity, loaded.state, moment), found, realm, moment);
  return { identity, schemaUrl: patched.schemaUrl };
}

function applyBody(
  body: string,
  before: PatchedIdentity,
  fault: string | undefined,
  { dialect }: Realm,
): PatchedIdentity {
  const credentials = dialect.patch.document === 'with-credentials' ? before.identity.credentials : none;
  const options = { schemaUrl: before.schemaUrl, credentials };
  const document = () => {
    if (fault !== undefined) throw new PatchRefused(fault);
    return {
      names: shownMembers(before.identity, dialect, options),
      write: (name: string) => encodeMember(name as MemberName, before.identity, dialect, options),
    };
  };
  try {
    const patched = patchUnwritten(body, document, dialect, (name) =>
      readsBackTheSame(name as MemberName, before.identity),
    );
    return readPatchedDocument(patched, before, dialect);
  } catch (error) {
    if (error instanceof PatchRefused && error.dropped) throw new HandlerCrash(error.message);
    if (error instanceof PatchRefused || error instanceof JsonError) throw refused(error.message);
    throw error;
  }
}

function refused(message: string): ApiError {
  return new ApiError({ code: 400, reason: 'An error occured when applying the JSON patch', message });
}

/** A state that the patch changed must be one that there is; the time of the change is now whatever the patch says. */
function withStateChange(patched: Identity, stateBefore: string, moment: Moment): Identity {
  if (patched.state === stateBefore) return patched;
  if (patched.state !== 'active' && patched.state !== 'inactive')
    throw new ApiError({
      code: 400,
      reason: `The supplied state ('${patched.state}') was not valid. Valid states are ('active', 'inactive').`,
      message: 'identity state is not valid',
    });
  return { ...patched, stateChangedAt: formatNanos(moment.now()) };
}
