import type { Identity, Timestamp } from '../identity.ts';

/**
 * Whether a member of an identity's document, left as it was by a patch, reads back as what it was written from, so
 * that reading it can be saved. Not said of times with a zone of their own or a year of more than four digits, and of
 * credentials whose order in the document is another.
 * @param raw the member's value in the document
 */
export function readsBackTheSame(name: string, raw: string, identity: Identity): boolean {
  switch (name) {
    case 'id':
    case 'external_id':
    case 'schema_id':
    case 'schema_url':
    case 'state':
    case 'traits':
    case 'metadata_public':
    case 'metadata_admin':
    case 'organization_id':
      return true;
    case 'created_at':
      return isPlain(identity.createdAt);
    case 'updated_at':
      return isPlain(identity.updatedAt);
    case 'state_changed_at':
      return raw !== 'null' && isPlain(identity.stateChangedAt);
    case 'verifiable_addresses':
      return identity.verifiableAddresses.every((address) => isPlain(address.verifiedAt) && hasPlainTimes(address));
    case 'recovery_addresses':
      return identity.recoveryAddresses.every(hasPlainTimes);
    case 'credentials':
      return areSorted([...identity.credentials.keys()]) && [...identity.credentials.values()].every(isPlainCredential);
    default:
      return false;
  }
}

const isPlain = (time: Timestamp | undefined): boolean =>
  time === undefined || (time.charCodeAt(4) === 0x2d && time.endsWith('Z'));

type Times = Pick<Identity, 'createdAt' | 'updatedAt'>;

const hasPlainTimes = ({ createdAt, updatedAt }: Times): boolean => isPlain(createdAt) && isPlain(updatedAt);

const isPlainCredential = (credential: Times & { readonly config: string; readonly version: number }): boolean =>
  hasPlainTimes(credential) && credential.config !== 'null' && Number.isSafeInteger(credential.version);

const areSorted = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || keys[i - 1]! < key);
