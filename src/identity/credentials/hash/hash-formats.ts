import type { CredentialsBehaviour } from '../../../dialect/behaviour/credentials.ts';
import { compareArgon2 } from './argon2.ts';
import { compareBcrypt } from './bcrypt.ts';
import { compareHmac } from './hmac.ts';
import { compareMd5Crypt } from './md5-crypt.ts';
import { comparePbkdf2 } from './pbkdf2.ts';
import { comparePatternedDigest, compareSaltedSha } from './salted-digest.ts';
import { compareFirebaseScrypt, compareScrypt } from './scrypt.ts';
import { compareShaCrypt } from './sha-crypt.ts';

/** What a release asks of hashes beyond their format. */
export type HashRules = Pick<CredentialsBehaviour, 'shaCryptRounds'>;

/** A format of password hash: how it starts, and how a password is compared with it. */
export interface HashFormat {
  readonly name: string;
  readonly start: RegExp;
  /** Rejects with a message for people when the hash is malformed or too costly. */
  readonly compare: (password: string, hash: string, rules: HashRules) => Promise<boolean>;
}

/** The formats that Kratos knows; no two share a start. */
export const hashFormats: readonly HashFormat[] = [
  { name: 'bcrypt', start: /^\$2[abzy]?\$/, compare: compareBcrypt },
  { name: 'argon2', start: /^\$argon2id?\$/, compare: compareArgon2 },
  { name: 'pbkdf2', start: /^\$pbkdf2-sha[0-9]{1,3}\$/, compare: comparePbkdf2 },
  { name: 'scrypt', start: /^\$scrypt\$/, compare: compareScrypt },
  { name: 'firebase-scrypt', start: /^\$firescrypt\$/, compare: compareFirebaseScrypt },
  { name: 'md5-crypt', start: /^\$md5-crypt\$/, compare: compareMd5Crypt },
  { name: 'sha-crypt', start: /^\$sha(256|512)-crypt\$/, compare: compareShaCrypt },
  { name: 'salted-sha', start: /^\{SSHA(256|512)?\}/, compare: compareSaltedSha },
  { name: 'digest', start: /^\$(md5|sha1|sha256|sha512)\$/, compare: comparePatternedDigest },
  { name: 'hmac', start: /^\$hmac-(md4|md5|sha1|sha224|sha256|sha384|sha512)\$/, compare: compareHmac },
];
