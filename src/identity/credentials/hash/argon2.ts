import { decodeBase64, encodeRawBase64 } from './base64.ts';
import { sameBytes } from './bytes.ts';
import { limitCost, readNumbers, splitHash } from './hash-text.ts';
import { UnusableHash } from './unusable-hash.ts';

/** What Argon2 is to spend; lengths in bytes. */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly keyLength: number;
}

const largestMemoryTimesIterations = 2 ** 21;

/** A hash `$argon2id$v=19$m=…,t=…,p=…$<salt>$<key>`. */
export async function hashWithArgon2id(password: string, cost: Argon2Cost, salt: Uint8Array): Promise<string> {
  const key = await deriveKey('argon2id', password, salt, cost);
  const parameters = `m=${cost.memoryKiB},t=${cost.iterations},p=${cost.parallelism}`;
  return `$argon2id$v=19$${parameters}$${encodeRawBase64(salt)}$${encodeRawBase64(key)}`;
}

/** Compares with `$argon2id$…` and `$argon2i$…` of version 19; an empty password never matches. */
export async function compareArgon2(password: string, hash: string): Promise<boolean> {
  const [, variant, version = '', parameters = '', salt = '', key = ''] = splitHash(hash, 6);
  if (readNumbers(version, ['v'])[0] !== 19) throw new UnusableHash('expected argon2 of version 19');
  const [memoryKiB = 0, iterations = 0, parallelism = 0] = readNumbers(parameters, ['m', 't', 'p']);
  limitCost('argon2 memory in KiB times iterations', memoryKiB * iterations, largestMemoryTimesIterations);
  const expected = decodeBase64(key, 'raw');
  const cost = { memoryKiB, iterations, parallelism, keyLength: expected.length };
  const derived = await deriveKey(variant as 'argon2id' | 'argon2i', password, decodeBase64(salt, 'raw'), cost);
  return sameBytes(derived, expected);
}

async function deriveKey(
  variant: 'argon2id' | 'argon2i',
  password: string,
  salt: Uint8Array,
  { memoryKiB: memorySize, iterations, parallelism, keyLength: hashLength }: Argon2Cost,
): Promise<Uint8Array> {
  const wasm = await import('hash-wasm');
  return wasm[variant]({ password, salt, memorySize, iterations, parallelism, hashLength, outputType: 'binary' });
}
