import { errorObject } from '../http/error-response.ts';
import { ok } from '../http/json-answer.ts';
import { type BatchResult, createIdentities } from '../identity/batch.ts';
import { readBatchBody } from '../identity/bodies/create-body.ts';
import { readStrictBody } from './body.ts';
import type { Operation } from './operation.ts';

/** PATCH /admin/identities: creates many. No release deletes here, whatever its description says; strict ones do. */
export const batchPatchIdentities: Operation = (call) => {
  const { realm, moment } = call;
  const elements = readStrictBody(call, realm.dialect.batch.decodeErrorCode, (text) =>
    readBatchBody(text, realm.dialect),
  );
  const results = createIdentities(elements, realm, moment);
  return results instanceof Promise ? results.then(answer) : answer(results);
};

function answer(results: readonly BatchResult[]) {
  return ok(`{"identities":[${results.map(encodeResult).join(',')}]}\n`);
}

function encodeResult(result: BatchResult): string {
  if (result === null) return 'null';
  const patchId = result.patchId === undefined ? '' : `,"patch_id":"${result.patchId}"`;
  return result.action === 'error'
    ? `{"action":"error"${patchId},"error":${errorObject(result.error)}}`
    : `{"action":"${result.action}","identity":"${result.identity}"${patchId}}`;
}
