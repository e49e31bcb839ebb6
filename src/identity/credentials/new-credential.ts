import { type Credential, zeroTime } from '../identity.ts';

/** A credential that was not stored yet: its times are zero until it is. */
export function newCredential(type: string, config: string): Credential {
  return { type, identifiers: undefined, config, version: 0, createdAt: zeroTime, updatedAt: zeroTime };
}
