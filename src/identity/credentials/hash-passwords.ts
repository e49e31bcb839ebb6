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
export async function hashAll(
  passwords: readonly string[],
  realm: Realm,
  moment: Moment,
): Promise<readonly HashOutcome[]> {
  const outcomes: HashOutcome[] = [];
  for (const password of passwords) outcomes.push(await hashOne(password, realm, moment));
  return outcomes;
}

/** Hashes a password. */
export async function hashOne(password: string, { settings, dialect }: Realm, moment: Moment): Promise<HashOutcome> {
  try {
    return await hashPassword(password, settings.hasher, (length) => moment.random.bytes(length));
  } catch (error) {
    if (!(error instanceof PasswordTooLong)) throw error;
    const { longPasswordStatus: code } = dialect.credentials;
    return new ApiError({ code, message: longPasswordMessage(error, dialect.credentials) });
  }
}

/** The hash of an outcome. @throws ApiError when the password was refused */
export function hashOf(outcome: HashOutcome | undefined): string | undefined {
  if (outcome !== undefined && typeof outcome !== 'string') throw outcome;
  return outcome;
}
