import type { CredentialsBehaviour } from '../../../dialect/behaviour.ts';
import { type Argon2Cost, hashWithArgon2id } from './argon2.ts';
import { hashWithBcrypt, longestBcryptPassword } from './bcrypt.ts';
import { utf8 } from './bytes.ts';

/** How new passwords are hashed. Lengths in bytes; bcrypt's cost is 4 to 31. */
export type Hasher =
  | { readonly algorithm: 'bcrypt'; readonly cost: number }
  | ({ readonly algorithm: 'argon2'; readonly saltLength: number } & Argon2Cost);

/** Hashes in about a millisecond: a mock guards nobody's password. */
export const quickHasher: Hasher = { algorithm: 'bcrypt', cost: 4 };

/** bcrypt takes no password longer than 72 bytes; `bytes` is the length of this one. */
export class PasswordTooLong extends Error {
  override name = 'PasswordTooLong';

  constructor(readonly bytes: number) {
    super(`bcrypt takes passwords of at most ${longestBcryptPassword} bytes, but this one has ${bytes}`);
  }
}

/**
 * The hash of a password: `$2a$…` or `$argon2id$…`. Equal for equal `random` bytes, of which it takes one salt's worth.
 * Other work of the event loop gets its turn before a bcrypt hash.
 * @throws PasswordTooLong when bcrypt refuses the password
 */
export async function hashPassword(
  password: string,
  hasher: Hasher,
  random: (length: number) => Uint8Array,
): Promise<string> {
  if (hasher.algorithm === 'argon2') return hashWithArgon2id(password, hasher, random(hasher.saltLength));
  const { length } = utf8(password);
  if (length > longestBcryptPassword) throw new PasswordTooLong(length);
  return hashWithBcrypt(password, hasher.cost, random(16));
}

/** What a release answers to a password that is too long. */
export function longPasswordMessage({ bytes }: PasswordTooLong, behaviour: CredentialsBehaviour): string {
  const text = {
    limited: `passwords are limited to a maximum length of ${longestBcryptPassword} characters`,
    'at-most': `The password must be at most ${longestBcryptPassword} characters long, but got ${bytes}.`,
  }[behaviour.longPasswordText];
  return `I[#/password] S[] the password does not fulfill the password policy because: ${text}`;
}
