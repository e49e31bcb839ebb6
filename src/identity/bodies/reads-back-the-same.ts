import { type Credentials, type Identity, type Timestamp, zeroTime } from '../identity.ts';
import type { MemberName } from '../view.ts';

/**
 * Whether a member of an identity's document, left as it was by a patch, reads back as what it was written from, so
 * that reading it can be saved. Not said of texts that are shown as null, of times with a zone of their own or a year of
 * more than four digits, and of credentials whose order in the document is another.
 */
export function readsBackTheSame(name: MemberName, identity: Identity): boolean {
  switch (name) {
    case 'traits':
      return identity.traits !== '';
    case 'metadata_public':
      return identity.metadataPublic !== '';
    case 'created_at':
      return isPlain(identity.createdAt);
    case 'updated_at':
      return isPlain(identity.updatedAt);
    case 'state_changed_at':
      return identity.stateChangedAt !== zeroTime && isPlain(identity.stateChangedAt);
    case 'verifiable_addresses':
      return identity.verifiableAddresses.every((address) => isPlain(address.verifiedAt) && hasPlainTimes(address));
    case 'recovery_addresses':
      return identity.recoveryAddresses.every(hasPlainTimes);
    case 'credentials':
      return arePlain(identity.credentials);
    default:
      return true;
  }
}

const isPlain = (time: Timestamp | undefined): boolean =>
  time === undefined || (time.charCodeAt(4) === 0x2d && time.endsWith('Z'));

type Times = Pick<Identity, 'createdAt' | 'updatedAt'>;

const hasPlainTimes = ({ createdAt, updatedAt }: Times): boolean => isPlain(createdAt) && isPlain(updatedAt);

function arePlain(credentials: Credentials): boolean {
  let last = '';
  for (const [key, credential] of credentials) {
    const isPlainCredential =
      hasPlainTimes(credential) && credential.config !== 'null' && Number.isSafeInteger(credential.version);
    if (!isPlainCredential || key < last) return false;
    last = key;
  }
  return true;
}
