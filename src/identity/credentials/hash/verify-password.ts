import { type HashRules, hashFormats } from './hash-formats.ts';

/** What came of comparing a password with a hash. `reason` says why the hash could not be used at all. */
export interface PasswordCheck {
  readonly matches: boolean;
  readonly reason?: string;
}

/**
 * Compares a password with a hash of any format that Kratos knows, as Kratos does at a login.
 * A malformed hash, or one whose cost would keep the server busy for long, matches nothing; `reason` tells.
 */
export async function checkPassword(password: string, hash: string, rules: HashRules): Promise<PasswordCheck> {
  const format = hashFormats.find(({ start }) => start.test(hash));
  if (!format) return { matches: false, reason: 'the hash is of no known format' };
  try {
    return { matches: await format.compare(password, hash, rules) };
  } catch (error) {
    return { matches: false, reason: `the ${format.name} hash cannot be used: ${(error as Error).message}` };
  }
}

/** {@link checkPassword} without the reason. */
export async function verifyPassword(password: string, hash: string, rules: HashRules): Promise<boolean> {
  return (await checkPassword(password, hash, rules)).matches;
}
