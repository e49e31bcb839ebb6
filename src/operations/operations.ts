import type { OperationId } from '../http/route-table.ts';
import { batchPatchIdentities } from './batch-patch-identities.ts';
import { createIdentity } from './create-identity.ts';
import { deleteIdentity, deleteIdentityCredentials } from './delete-identity.ts';
import { getIdentity, getIdentityByExternalID } from './get-identity.ts';
import { getVersion, isAlive, isReady } from './health.ts';
import { getIdentitySchema, listIdentitySchemas } from './identity-schemas.ts';
import { listIdentities } from './list-identities.ts';
import { listIdentitySessions, listSessions } from './list-sessions.ts';
import { createNativeLoginFlow, toSession, updateLoginFlow } from './native-login.ts';
import type { Operation } from './operation.ts';
import { patchIdentity } from './patch-identity.ts';
import { prometheus } from './prometheus.ts';
import { createRecoveryCodeForIdentity, createRecoveryLinkForIdentity } from './recovery.ts';
import { deleteIdentitySessions, disableSession, extendSession, getSession } from './sessions.ts';
import { updateIdentity } from './update-identity.ts';

/** Every operation by its id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  batchPatchIdentities,
  createIdentity,
  createNativeLoginFlow,
  createRecoveryCodeForIdentity,
  createRecoveryLinkForIdentity,
  deleteIdentity,
  deleteIdentityCredentials,
  deleteIdentitySessions,
  disableSession,
  extendSession,
  getIdentity,
  getIdentityByExternalID,
  getIdentitySchema,
  getSession,
  getVersion,
  isAlive,
  isReady,
  listIdentities,
  listIdentitySchemas,
  listIdentitySessions,
  listSessions,
  patchIdentity,
  prometheus,
  toSession,
  updateIdentity,
  updateLoginFlow,
};
