import { decodeBase64 } from './base64.ts';
import { sameBytes, utf8 } from './bytes.ts';
import { createDigest } from './digest.ts';
import { limitCost, readNumbers, splitHash } from './hash-text.ts';

const mostNativeIterations = 10_000_000;
const mostWasmIterations = 1_000_000;
const nativeDigests: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' };
// Kratos takes these two from SHA-3, and SHA-256 for every digest that it does not know.
const sha3Digests = { sha224: 'sha3-224', sha384: 'sha3-384' } as const;

/** Compares with `$pbkdf2-<digest>$i=<iterations>,l=<length>$<salt>$<key>`; the key's real length counts, not `l`. */
export async function comparePbkdf2(password: string, hash: string): Promise<boolean> {
  const [, name = '', parameters = '', salt = '', key = ''] = splitHash(hash, 5);
  const [iterations = 0] = readNumbers(parameters, ['i', 'l']);
  const expected = decodeBase64(key, 'raw');
  const derived = await deriveKey(name.slice('pbkdf2-'.length), password, decodeBase64(salt, 'raw'), {
    iterations: Math.max(iterations, 1),
    length: expected.length,
  });
  return sameBytes(derived, expected);
}

async function deriveKey(
  digest: string,
  password: string,
  salt: Uint8Array,
  { iterations, length }: { iterations: number; length: number },
): Promise<Uint8Array> {
  if (length === 0) return new Uint8Array();
  if (digest === 'sha224' || digest === 'sha384') {
    limitCost('pbkdf2 iterations', iterations, mostWasmIterations);
    const { pbkdf2 } = await import('hash-wasm');
    const hashFunction = createDigest(sha3Digests[digest]);
    return pbkdf2({ password, salt, iterations, hashLength: length, hashFunction, outputType: 'binary' });
  }
  limitCost('pbkdf2 iterations', iterations, mostNativeIterations);
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', utf8(password), 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: nativeDigests[digest] ?? 'SHA-256', salt, iterations };
  return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
}
