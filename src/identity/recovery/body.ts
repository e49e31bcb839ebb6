import type { Dialect } from '../../dialect/behaviour.ts';
import { pointer } from '../../json/decode/containers.ts';
import { decodeLenient } from '../../json/decode/decode.ts';
import { text } from '../../json/decode/scalars.ts';
import { struct } from '../../json/decode/struct.ts';
import { uuid } from '../../json/decode/uuid.ts';
import { nilUuid } from '../identity.ts';

/** What is asked for when a recovery link or code is to be made. */
export interface RecoveryBody {
  /** The nil UUID when none was given. */
  readonly identityId: string;
  /** A span in Go's form; `''` for the default. */
  readonly expiresIn: string;
  /** undefined when none was given, or the release knows none. */
  readonly flowType: string | undefined;
}

const common = { identity_id: uuid(), expires_in: text() };
const flowType = { flow_type: pointer(text('flow.Type')) };
const linkBody = struct('link.createRecoveryLinkForIdentityBody', common);
const codeBody = struct('code.createRecoveryCodeForIdentityBody', { ...common, ...flowType });
const oldCodeBody = struct('code.createRecoveryCodeForIdentityBody', common);

/** Members that there are not are ignored. @throws JsonError */
export function readLinkBody(body: string, { json }: Dialect): RecoveryBody {
  const { identity_id = nilUuid, expires_in = '' } = decodeLenient(body, linkBody, json);
  return { identityId: identity_id, expiresIn: expires_in, flowType: undefined };
}

/** See `readLinkBody`. @throws JsonError */
export function readCodeBody(body: string, { json, recovery }: Dialect): RecoveryBody {
  const kind = recovery.flowType ? codeBody : (oldCodeBody as typeof codeBody);
  const { identity_id = nilUuid, expires_in = '', flow_type } = decodeLenient(body, kind, json);
  return { identityId: identity_id, expiresIn: expires_in, flowType: flow_type ?? undefined };
}
