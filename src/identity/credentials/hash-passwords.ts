import type { Moment } from '../../command/moment.ts';
import { ApiError } from '../../http/errors.ts';
import type { Realm } from '../realm.ts';
import { hashPassword, longPasswordMessage, PasswordTooLong } from './hash/hash-password.ts';

/** A hash, or why the hasher refused the password. */
export type HashOutcome = string | ApiError;

/**
 * Hashes passwords one after the other.
 * @returns an outcome a password, in order
 */
export function hashPasswords(
  passwords: readonly string[],
  realm: Realm,
  moment: Moment,
): readonly HashOutcome[] | Promise<readonly HashOutcome[]> {
  if (passwords.length === 0) return [];
  return hashAll(passwords, realm, moment);
}

async function hashAll(passwords: readonly string[], realm: Realm, moment: Moment): Promise<readonly HashOutcome[]> {
  const { settings, dialect } = realm;
  const outcomes: HashOutcome[] = [];
  for (const password of passwords) {
    try {
      const hash = await hashPassword(password, settings.hasher, (length) => moment.random.bytes(length));
      outcomes.push(hash);
    } catch (error) {
      if (!(error instanceof PasswordTooLong)) throw error;
      const { longPasswordStatus: code } = dialect.credentials;
      outcomes.push(new ApiError({ code, message: longPasswordMessage(error, dialect.credentials) }));
    }
  }
  return outcomes;
}

/** The hash of an outcome. @throws ApiError when the password was refused */
export function hashOf(outcome: HashOutcome | undefined): string | undefined {
  if (outcome !== undefined && typeof outcome !== 'string') throw outcome;
  return outcome;
}
