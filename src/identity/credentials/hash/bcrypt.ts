import { utf8 } from './bytes.ts';
import { limitCost } from './hash-text.ts';
import { UnusableHash } from './unusable-hash.ts';

/** The longest password that bcrypt takes, in bytes of UTF-8. */
export const longestBcryptPassword = 72;

const largestCost = 15;
const bcryptHash = /^\$2[abzy]?\$(\d\d).([./A-Za-z0-9]{22})(.{31})/;

/** A hash `$2a$<cost>$…`. Rounds of 2^cost; other work of the event loop gets its turn first. */
export async function hashWithBcrypt(password: string, cost: number, salt: Uint8Array): Promise<string> {
  const bcrypt = await import('bcryptjs');
  return bcrypt.hash(password, `$2a$${String(cost).padStart(2, '0')}$${bcrypt.encodeBase64([...salt], 16)}`);
}

/** Compares with `$2$`, `$2a$`, `$2b$`, `$2y$` and `$2z$`, which are one algorithm; what follows the hash is ignored. */
export async function compareBcrypt(password: string, hash: string): Promise<boolean> {
  const [, cost, salt, expected] = bcryptHash.exec(hash) ?? [];
  if (!cost || !salt || Number(cost) < 4)
    throw new UnusableHash('expected $2a$<cost>$<22 characters of salt><31 of hash>');
  limitCost('bcrypt cost', Number(cost), largestCost);
  if (utf8(password).length > longestBcryptPassword) return false;
  const bcrypt = await import('bcryptjs');
  const computed = await bcrypt.hash(password, `$2a$${cost}$${salt}`);
  return computed.slice(-31) === expected;
}
