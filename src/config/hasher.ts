import type { Hasher } from '../identity/credentials/hash/hash-password.ts';
import type { Keys } from './keys.ts';

/**
 * How passwords are to be hashed; undefined unless the file says so, as Kratos' own default (bcrypt at cost 12) only
 * makes tests slow. A cost below 12 is obeyed, which Kratos does with --dev alone.
 */
export function readHasher(keys: Keys): Hasher | undefined {
  const algorithm = keys.text('hashers.algorithm') ?? 'bcrypt';
  if (algorithm === 'argon2') return readArgon2(keys);
  if (algorithm !== 'bcrypt') throw keys.refuse('hashers.algorithm', 'bcrypt or argon2');
  const cost = keys.whole('hashers.bcrypt.cost', 4, 31);
  return cost === undefined ? undefined : { algorithm, cost };
}

/** Kratos takes twice the number of processors for parallelism, which would make hashes differ between machines. */
function readArgon2(keys: Keys): Hasher {
  const parallelism = keys.whole('hashers.argon2.parallelism', 1, 255) ?? 2;
  const memory = keys.size('hashers.argon2.memory') ?? 128 * 1024 ** 2;
  return {
    algorithm: 'argon2',
    parallelism,
    // Argon2 needs eight blocks a lane, whatever the file says.
    memoryKiB: Math.max(Math.floor(memory / 1024), 8 * parallelism),
    iterations: keys.whole('hashers.argon2.iterations', 1, 2 ** 32 - 1) ?? 1,
    saltLength: keys.whole('hashers.argon2.salt_length', 16, 2 ** 32 - 1) ?? 16,
    keyLength: keys.whole('hashers.argon2.key_length', 16, 2 ** 32 - 1) ?? 32,
  };
}
