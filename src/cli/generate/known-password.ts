import { hashSync } from 'bcryptjs';
import { ConfigError } from '../../config/config-error.ts';
import { hashText } from '../../fake/hash.ts';

const letters = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Everybody knows the password, so that slowness would protect nobody. */
const cost = '04';

/** The bcrypt hash of a password, always the same for a seed. @throws ConfigError when it is too long */
export function hashKnownPassword(password: string, seed: string): string {
  if (new TextEncoder().encode(password).length > 72)
    throw new ConfigError('--password may be 72 bytes long at most, as in Kratos.');
  const salt = Array.from({ length: 22 }, (_, at) => letters[hashText(seed, 100 + at) & 63]).join('');
  // Of the last letter only two bits count.
  return hashSync(password, `$2a$${cost}$${salt.slice(0, 21)}${letters[(hashText(seed, 121) & 3) << 4]}`);
}
