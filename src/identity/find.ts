import { notFoundInDatabase } from '../http/errors.ts';
import { readUuid } from '../json/uuid-text.ts';
import type { Identity } from './identity.ts';
import { loadIdentity } from './load.ts';
import type { Realm } from './realm.ts';
import type { Before } from './save-changes.ts';

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id that a path means: any spelling of a UUID; undefined for what is none, which no identity has. */
export function readId(text: string, { dialect }: Realm): string | undefined {
  if (canonical.test(text)) return text;
  try {
    return readUuid(text, dialect.json);
  } catch {
    return undefined;
  }
}

/** The stored identity that a path means. @throws ApiError 404 when there is none */
export function findIdentity(pathId: string, realm: Realm): Identity {
  const id = readId(pathId, realm);
  const stored = id === undefined ? undefined : realm.world.identity(id);
  if (!stored) throw notFoundInDatabase();
  return stored;
}

/** The identity that a path means, ready to be changed. @throws ApiError 404, or 500 when it cannot be read */
export function findForChange(pathId: string, realm: Realm): Before {
  const stored = findIdentity(pathId, realm);
  return { stored, loaded: loadIdentity(stored, realm) };
}
