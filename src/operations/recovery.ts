import { jsonAnswer } from '../http/json-answer.ts';
import { readCodeBody, readLinkBody } from '../identity/recovery/body.ts';
import { checkEnabled, createRecoveryCode, createRecoveryLink, type Recovery } from '../identity/recovery/recover.ts';
import { quote } from '../json/encode.ts';
import { readJsonBody } from './body.ts';
import type { Operation } from './operation.ts';

/** POST /admin/recovery/link. */
export const createRecoveryLinkForIdentity: Operation = (call) => {
  const { query, realm, moment } = call;
  checkEnabled(realm.settings.recoveryLink);
  const body = readJsonBody(call, (text) => readLinkBody(text, realm.dialect));
  return answer(200, createRecoveryLink(body, query, realm, moment));
};

/** POST /admin/recovery/code. */
export const createRecoveryCodeForIdentity: Operation = (call) => {
  const { query, realm, moment } = call;
  checkEnabled(realm.settings.recoveryCode);
  const body = readJsonBody(call, (text) => readCodeBody(text, realm.dialect));
  return answer(201, createRecoveryCode(body, query, realm, moment));
};

/** The one answer of the API in which `&` is not escaped. */
function answer(status: number, { link, code, expiresAt }: Recovery) {
  const recoveryCode = code === undefined ? '' : `,"recovery_code":"${code}"`;
  const shownLink = quote(link, { escapeHtml: false });
  return jsonAnswer(status, `{"recovery_link":${shownLink}${recoveryCode},"expires_at":"${expiresAt}"}\n`);
}
