import type { CredentialsBehaviour } from '../../../dialect/behaviour.ts';
import { hashFormats } from './hash-formats.ts';

/**
 * Whether a release takes `hash` for an imported password. Only its start is looked at: a malformed hash with a good
 * start is imported too, and no password will match it.
 */
export function isKnownHash(hash: string, behaviour: CredentialsBehaviour): boolean {
  return hashFormats.some(({ name, start }) => start.test(hash) && (name !== 'hmac' || behaviour.hmacHashes));
}
