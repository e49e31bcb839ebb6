import { concatBytes, utf8 } from './bytes.ts';
import { encodeCrypt } from './crypt-alphabet.ts';
import { createDigest, type Digest } from './digest.ts';
import type { HashRules } from './hash-formats.ts';
import { limitCost, splitHash } from './hash-text.ts';
import { nextTurn } from './next-turn.ts';
import { UnusableHash } from './unusable-hash.ts';

const defaultRounds = 5000;
const mostRounds = 5_000_000;
const roundsPerTurn = 10_000;

/** Triples (i, i+step, i+2·step), lowest byte last, each turned one place further than the one before. */
const turningTriples = (step: number, turn: number) =>
  Array.from({ length: step }, (_, i) => [0, 1, 2].map((place) => i + step * ((2 - place + i * turn) % 3))).flat();
const sha256Order = [...turningTriples(10, 2), 30, 31];
const sha512Order = [...turningTriples(21, 1), 63];

/**
 * Compares with `$sha256-crypt$[rounds=<n>$]<salt>$<key>` and `$sha512-crypt$…`, which crypt(3) writes `$5$` and `$6$`.
 * The number of rounds is obeyed as written, even below the thousand that crypt(3) insists on.
 */
export async function compareShaCrypt(password: string, hash: string, { shaCryptRounds }: HashRules): Promise<boolean> {
  const omitted = shaCryptRounds === 'may-be-omitted' && hash.split('$').length === 4;
  const whole = omitted ? hash.replace(/\$(?=[^$]*\$[^$]*$)/, `$rounds=${defaultRounds}$`) : hash;
  const [, name, parameters = '', salt = '', key = ''] = splitHash(whole, 5);
  const [, rounds] = /^rounds=(\d{1,10})$/.exec(parameters) ?? [];
  if (!rounds || key === '') throw new UnusableHash('expected [rounds=<number>$]<salt>$<key>');
  limitCost('sha-crypt rounds', Number(rounds), mostRounds);
  const digest = await createDigest(name === 'sha256-crypt' ? 'sha256' : 'sha512');
  const computed = await shaCrypt(digest, utf8(password), utf8(salt), Number(rounds));
  return encodeCrypt(computed, name === 'sha256-crypt' ? sha256Order : sha512Order) === key;
}

/** Drepper's SHA-based crypt; every so many rounds the event loop gets its turn. */
async function shaCrypt(sha: Digest, password: Uint8Array, salt: Uint8Array, rounds: number): Promise<Uint8Array> {
  const sum = (...parts: Uint8Array[]) =>
    sha
      .init()
      .update(concatBytes(...parts))
      .digest('binary')
      .slice();
  const inner = sum(password, salt, password);
  const lengthBits: Uint8Array[] = [];
  for (let length = password.length; length > 0; length >>= 1) lengthBits.push(length & 1 ? inner : password);
  let digest: Uint8Array = sum(password, salt, stretch(inner, password.length), ...lengthBits);
  const longPassword = stretch(sum(...Array<Uint8Array>(password.length).fill(password)), password.length);
  const longSalt = stretch(sum(...Array<Uint8Array>(16 + digest[0]!).fill(salt)), salt.length);
  for (let round = 0; round < rounds; round++) {
    if (round % roundsPerTurn === roundsPerTurn - 1) await nextTurn();
    sha.init().update(round % 2 ? longPassword : digest);
    if (round % 3) sha.update(longSalt);
    if (round % 7) sha.update(longPassword);
    digest = sha.update(round % 2 ? digest : longPassword).digest('binary');
  }
  return digest;
}

/** The bytes over and over, up to `length`. */
function stretch(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => bytes[i % bytes.length]!);
}
