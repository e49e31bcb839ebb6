import type { JsonBehaviour } from '../dialect/behaviour.ts';
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
  const { json } = realm.dialect;
  return results instanceof Promise ? results.then((all) => answer(all, json)) : answer(results, json);
};

function answer(results: readonly BatchResult[], json: JsonBehaviour) {
  return ok(`{"identities":[${results.map((result) => encodeResult(result, json)).join(',')}]}\n`);
}

function encodeResult(result: BatchResult, json: JsonBehaviour): string {
  if (result === null) return 'null';
  const patchId = result.patchId === undefined ? '' : `,"patch_id":"${result.patchId}"`;
  return result.action === 'error'
    ? `{"action":"error"${patchId},"error":${errorObject(result.error, json)}}`
    : `{"action":"${result.action}","identity":"${result.identity}"${patchId}}`;
}
